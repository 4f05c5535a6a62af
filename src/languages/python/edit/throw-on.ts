import type { PrintedEdit, TextChange, ThrowOn } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import type { ExceptHandler } from '../parser/ast.js'
import { printExpression } from './expression.js'
import { after, before, layoutOf } from './layout.js'
import { counterNames, loopRound } from './loop-counter.js'
import { nodeAt } from './tree.js'

/** A bare `raise` in an `except`: as its first act where a condition holds, or as its last, instead of a `return` or `pass`. */
export function printThrowOn(edit: ThrowOn, { ast, text }: PythonSource): PrintedEdit | undefined {
  const handler = nodeAt(ast, edit.handler, 'ExceptHandler')
  const changes = handler && (edit.only ? onCondition(edit.only, handler, { ast, text }) : atTheEnd(handler, { ast, text }))
  return changes && { changes, adds: [], esmOnly: false }
}

function onCondition(only: NonNullable<ThrowOn['only']>, handler: ExceptHandler, { ast, text }: PythonSource): TextChange[] | undefined {
  const loop = loopRound(handler)
  const [first] = handler.body
  const counter = loop && counterNames(loop)
  const test = counter && printExpression(only, counter.nameOf)
  if (!first || test === undefined) return undefined
  const layout = layoutOf(text, ast)
  const written = before(text, first, [`if ${test}:`, `${layout.step}raise`], layout)
  if (!written) return undefined
  // A lone `pass` has nothing left to do.
  const lone = first.type === 'Pass' && handler.body.length === 1
  const own = lone ? { place: { start: first.start, end: first.end }, text: written.text.trim() } : written
  return [...(counter?.changes ?? []), own]
}

function atTheEnd(handler: ExceptHandler, { ast, text }: PythonSource): TextChange[] | undefined {
  const last = handler.body.at(-1)
  if (!last || last.type === 'If' || last.type === 'Break' || last.type === 'Continue') return undefined
  if (last.type === 'Pass' || last.type === 'Return') {
    // A comment inside would go with it.
    return text.slice(last.start, last.end).includes('#') ? undefined : [{ place: { start: last.start, end: last.end }, text: 'raise' }]
  }
  const written = after(text, last, ['raise'], layoutOf(text, ast))
  return written && [written]
}
