import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { LimitCalls, PrintedEdit, TextChange } from '../../frontend.js'
import { declarationPoint, type DeclarationPoint } from './before-statement.js'
import { nodesOf, within } from './find-node.js'
import { addedBy, importNames } from './imports.js'
import { limitCallback } from './limited-callback.js'
import { limitCall } from './limited-call.js'
import { existingLimiter } from './existing-limiter.js'
import { isDeclared, reserveName } from './names.js'
import { namesUsed, readable, replaceNames } from './written-code.js'

/** What stands round a limited expression: `$limit(() => ` and `)`; with `async` where the expression awaits. */
export interface Wrapping {
  readonly before: string
  readonly beforeAsync: string
  readonly after: string
}

export function printLimiter(edit: LimitCalls, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const index = nodesOf(sourceCode)
  const around = index.at(edit.around)
  const target = 'callback' in edit.what
    ? index.at(edit.what.callback)
    : index.at(edit.what.call, 'CallExpression', 'NewExpression')
  if (!around || !target || !within(target, around)) return undefined
  const point = declarationPoint(sourceCode, around)
  const { imports: wanted = [], declare } = edit.recipe
  const imports = point && importNames(sourceCode, wanted, target)
  if (!imports || !usesOnlyGlobals(edit, sourceCode, around)) return undefined
  const filled = (code: string): string => replaceNames(code, new Map([...imports.names, ['$n', readable(edit.n)]]))
  const named = (code: string, name: string): string => code.replaceAll('$limit', () => name)
  const wrapping = wrappingOf(filled(edit.recipe.code))
  const wrapped = wrapping && wrap(edit, sourceCode, around, target, wrapping)
  if (!wrapped) return undefined
  const declaration = declare === undefined ? undefined : filled(declare)
  const existing =
    declaration !== undefined && imports.changes.length === 0
      ? existingLimiter(sourceCode, { point, target, text: (name) => named(declaration, name) })
      : undefined
  const name = existing ?? reserveName(sourceCode, 'limit', point.scope, `limit ${edit.around.start} ${edit.around.end} ${target.range[0]}`)
  const limited = wrapped.map(({ place, text }) => ({ place, text: named(text, name) }))
  const changes =
    existing !== undefined || declaration === undefined ? limited : declareFirst(point, named(declaration, name), limited)
  return { ...addedBy(imports), changes: [...imports.changes, ...changes] }
}

function wrap(
  edit: LimitCalls,
  sourceCode: TSESLint.SourceCode,
  around: TSESTree.Node,
  target: TSESTree.Node,
  wrapping: Wrapping,
): TextChange[] | undefined {
  return 'callback' in edit.what
    ? limitCallback(sourceCode, target, edit.what.passes, wrapping)
    : limitCall(sourceCode, target, around, wrapping)
}

function declareFirst(point: DeclarationPoint, declaration: string, wrapped: readonly TextChange[]): TextChange[] {
  const { opening, closing } = point.declare(declaration)
  return [...opening, ...wrapped, ...closing]
}

function wrappingOf(code: string): Wrapping | undefined {
  const [before, after, more] = code.split('() => $call')
  if (before === undefined || after === undefined || more !== undefined) return undefined
  return { before: `${before}() => `, beforeAsync: `${before}async () => `, after }
}

function usesOnlyGlobals({ recipe }: LimitCalls, sourceCode: TSESLint.SourceCode, at: TSESTree.Node): boolean {
  const imported = new Set(recipe.imports?.map((name) => name.as))
  return [recipe.declare ?? '', recipe.code].every((code) =>
    [...namesUsed(code)].every((name) => imported.has(name) || !isDeclared(sourceCode, name, at)),
  )
}
