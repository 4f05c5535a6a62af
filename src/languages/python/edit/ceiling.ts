import type { AddCeiling, PrintedEdit, TextChange } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import { before, layoutOf, type Layout } from './layout.js'
import { freeName, nodeAt } from './tree.js'

/** Counts the turns of a loop, and ends it by an error: one of its own, or the one that the handler has. */
export function printCeiling(edit: AddCeiling, { ast, text }: PythonSource): PrintedEdit | undefined {
  const loop = nodeAt(ast, edit.loop, 'While', 'For', 'AsyncFor')
  if (!loop) return undefined
  const layout = layoutOf(text, ast)
  const name = freeName(loop, edit.name)
  const declared = before(text, loop, [`${name} = 0`], layout)
  if (!declared) return undefined
  const counted = countedAt(edit, { ast, text }, name, layout)
  return counted && { changes: [declared, counted], adds: [], esmOnly: false }
}

function countedAt(edit: AddCeiling, { ast, text }: PythonSource, name: string, layout: Layout): TextChange | undefined {
  const { step, quote } = layout
  if ('handler' in edit.at) {
    const [first] = nodeAt(ast, edit.at.handler, 'ExceptHandler')?.body ?? []
    return first && before(text, first, [`${name} += 1`, `if ${name} >= ${edit.n}:`, `${step}raise`], layout)
  }
  const [first] = nodeAt(ast, edit.loop, 'While', 'For', 'AsyncFor')?.body ?? []
  return first && before(text, first, [`${name} += 1`, `if ${name} > ${edit.n}:`, `${step}raise RuntimeError(${quote}${edit.message}${quote})`], layout)
}
