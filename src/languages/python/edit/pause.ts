import type { PauseBeforeRetry, PrintedEdit, TextChange } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import type { ExceptHandler, For, Statement, While } from '../parser/ast.js'
import { printExpression } from './expression.js'
import { importNames } from './imports.js'
import { after, before, indented, indentationAt, isFirstOnLine, layoutOf, type Layout } from './layout.js'
import { counterNames, loopRound } from './loop-counter.js'
import { freeName, nodeAt, nodesOfFunction } from './tree.js'
import { replaceNames, seconds } from './written-code.js'

export function printPause(edit: PauseBeforeRetry, { ast, text }: PythonSource): PrintedEdit | undefined {
  const handler = nodeAt(ast, edit.handler, 'ExceptHandler')
  const loop = handler && loopRound(handler)
  if (!handler || !loop || !reachesItsEnd(handler)) return undefined
  const layout = layoutOf(text, ast)
  const imports = importNames(text, ast, edit.recipe.imports ?? [], layout)
  const counter = imports && (edit.attempt ? loopCounter(edit, loop) : ownCounter(text, loop, layout))
  if (!counter) return undefined
  const names = new Map([...imports.names, ['$attempt', counter.attempt], ['$baseSeconds', seconds(edit.base)], ['$maxSeconds', seconds(edit.max)]])
  const pause = replaceNames(edit.recipe.code, names).replace('1 * 2 **', '2 **')
  const lines = counter.unlessLast === undefined ? [pause, ...counter.more] : [`if ${counter.unlessLast}:`, `${layout.step}${pause}`]
  const written = atItsEnd(text, handler, lines, layout)
  return written && { changes: [...imports.changes, ...counter.changes, written], adds: imports.adds, esmOnly: false }
}

interface Counter {
  readonly attempt: string
  readonly unlessLast?: string | undefined
  /** What counts on, after the pause. */
  readonly more: readonly string[]
  readonly changes: readonly TextChange[]
}

/** The loop's own variable. */
function loopCounter({ attempt, unlessLast }: PauseBeforeRetry, loop: For | While): Counter | undefined {
  const { nameOf, changes } = counterNames(loop)
  const printed = attempt && printExpression(attempt, nameOf)
  const guard = unlessLast && printExpression(unlessLast, nameOf)
  if (printed === undefined || (unlessLast && guard === undefined)) return undefined
  return {
    attempt: printed.includes(' ') ? `(${printed})` : printed, unlessLast: guard, more: [], changes,
  }
}

/** A loop that does not count is given a counter, or its pauses would not grow. */
function ownCounter(text: string, loop: For | While, layout: Layout): Counter | undefined {
  const name = freeName(loop, 'failures')
  const declaration = before(text, loop, [`${name} = 0`], layout)
  return declaration && { attempt: name, more: [`${name} += 1`], changes: [declaration] }
}

/** Whether every way round passes the end of the handler, or a `continue` that is its last statement. */
function reachesItsEnd({ body }: ExceptHandler): boolean {
  const last = body.at(-1)
  if (!last || leaves(last)) return false
  return body.every((one) => [...nodesOfFunction(one)].every((node) => node.type !== 'Continue' || node === last))
}

function leaves(one: Statement): boolean {
  if (one.type === 'Return' || one.type === 'Raise' || one.type === 'Break') return true
  if (one.type !== 'If') return false
  const [then, otherwise] = [one.body.at(-1), one.orelse.at(-1)]
  return then !== undefined && otherwise !== undefined && leaves(then) && leaves(otherwise)
}

/** Behind the last statement of a handler, before a `continue`, or instead of a `pass`. */
function atItsEnd(text: string, handler: ExceptHandler, lines: readonly string[], layout: Layout): TextChange | undefined {
  const last = handler.body.at(-1)
  if (!last) return undefined
  const { newline, step } = layout
  const own = isFirstOnLine(text, last.start)
  if (last.type === 'Pass' && handler.body.length === 1) {
    const indentation = own ? indentationAt(text, last.start) : indentationAt(text, handler.start) + step
    const code = indented(lines, indentation, newline)
    // A `pass` that shares the line with `except` has a space before it.
    if (own) return { place: { start: last.start, end: last.end }, text: code.slice(indentation.length) }
    const start = last.start - (/[ \t]*$/.exec(text.slice(0, last.start))?.[0].length ?? 0)
    return { place: { start, end: last.end }, text: newline + code }
  }
  return last.type === 'Continue' ? before(text, last, lines, layout) : after(text, last, lines, layout)
}
