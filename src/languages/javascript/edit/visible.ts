import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Expr, Slot } from '../../../program/tree.js'
import { within } from './find-node.js'
import { layoutOf } from './indentation.js'
import { resolveName } from './names.js'
import { printExpression } from './print-expression.js'

/** The expression, if every name in it means at `at` the variable it is about. */
export function visible(expr: Expr, sourceCode: TSESLint.SourceCode, at: TSESTree.Node): { text: string; atomic: boolean } | undefined {
  const printed = printExpression(expr, layoutOf(sourceCode))
  return printed?.slots.every((slot) => means(slot, sourceCode, at)) ? printed : undefined
}

function means(slot: Slot, sourceCode: TSESLint.SourceCode, at: TSESTree.Node): boolean {
  const variable = resolveName(sourceCode, slot.name, at)
  if (slot.kind === 'global') return !variable || variable.defs.length === 0
  return (
    variable?.defs.some(({ name }) => {
      const place = { start: name.range[0], end: name.range[1] }
      return within(place, slot.place) || within(slot.place, place)
    }) ?? false
  )
}
