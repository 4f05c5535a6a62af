import type { LimitCalls, PrintedEdit } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import { importNames } from './imports.js'
import { before, insertAt, layoutOf } from './layout.js'
import { freeName, mayAwait, nodeAt, statementOf } from './tree.js'
import { replaceNames } from './written-code.js'

/** Wraps the coroutine of one call; what limits it is made before the statement, where the loop of events runs. */
export function printLimiter(edit: LimitCalls, { ast, text }: PythonSource): PrintedEdit | undefined {
  const call = 'call' in edit.what ? nodeAt(ast, edit.what.call, 'Call') : undefined
  const around = nodeAt(ast, edit.around, 'ListComp', 'SetComp', 'GeneratorExp', 'For', 'AsyncFor', 'While')
  const statement = around && statementOf(around)
  const { declare, code, imports: wanted = [] } = edit.recipe
  if (!call || !statement || declare === undefined || !mayAwait(around) || call.parent?.type === 'Await') return undefined
  const layout = layoutOf(text, ast)
  const imports = importNames(text, ast, wanted, layout)
  if (!imports) return undefined
  const names = new Map([...imports.names, ['$n', String(edit.n)], ['$limit', freeName(ast, 'limit')], ['$limited', freeName(ast, 'limited')]])
  const lines = replaceNames(declare, names).split('\n').map((line) => line.replace(/^ +/, (spaces) => layout.step.repeat(spaces.length / 4)))
  const declaration = before(text, statement, lines, layout)
  const [opening, closing, more] = replaceNames(code, names).split('$call')
  if (!declaration || opening === undefined || closing === undefined || more !== undefined) return undefined
  return { changes: [...imports.changes, declaration, insertAt(call.start, opening), insertAt(call.end, closing)], adds: imports.adds, esmOnly: false }
}
