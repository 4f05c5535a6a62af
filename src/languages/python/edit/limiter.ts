import type { LimitCalls, PrintedEdit, TextChange } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import type { Module, Node } from '../parser/ast.js'
import { existingLimiter } from './existing-limiter.js'
import { importNames } from './imports.js'
import { before, insertAt, layoutOf } from './layout.js'
import { enclosing, freeName, mayAwait, nodeAt, statementOf } from './tree.js'
import { replaceNames } from './written-code.js'

/** Wraps the coroutine of one call, or of each that `map` makes; what limits it is made before the statement, where the loop of events runs. */
export function printLimiter(edit: LimitCalls, { ast, text }: PythonSource): PrintedEdit | undefined {
  const around = nodeAt(ast, edit.around, 'ListComp', 'SetComp', 'GeneratorExp', 'For', 'AsyncFor', 'While', 'Call')
  const statement = around && statementOf(around)
  const { declare, code, imports: wanted = [] } = edit.recipe
  if (!around || !statement || declare === undefined || !mayAwait(around)) return undefined
  const layout = layoutOf(text, ast)
  const imports = importNames(text, ast, wanted, layout)
  if (!imports) return undefined
  const fixed = new Map([...imports.names, ['$n', String(edit.n)]])
  const written = (limit: string, limited: string): string => replaceNames(declare, new Map([...fixed, ['$limit', limit], ['$limited', limited]]))
  const existing = imports.changes.length === 0 ? existingLimiter(text, statement, around, written) : undefined
  const limited = existing ?? freeName(statement, 'limited')
  const [opening, closing, more] = replaceNames(code, new Map([...fixed, ['$limited', limited]])).split('$call')
  const wrapped = opening === undefined || closing === undefined || more !== undefined ? undefined : wrap(edit, ast, around, opening, closing)
  const lines = written(freeName(statement, 'limit'), limited).split('\n').map((line) => line.replace(/^ +/, (spaces) => layout.step.repeat(spaces.length / 4)))
  const declaration = existing === undefined ? before(text, statement, lines, layout) : undefined
  if (!wrapped || (existing === undefined && !declaration)) return undefined
  // Begins with the function, so that another change in it comes later and finds this limiter.
  const first = insertAt(enclosing(statement).start, '')
  return { changes: [...imports.changes, first, ...(declaration ? [declaration] : []), ...wrapped], adds: imports.adds, esmOnly: false }
}

function wrap({ what }: LimitCalls, ast: Module, around: Node, opening: string, closing: string): TextChange[] | undefined {
  if ('callback' in what) return wrapCallback(nodeAt(ast, what.callback, 'Name', 'Attribute', 'Lambda'), around, opening, closing)
  const call = nodeAt(ast, what.call, 'Call')
  return call && around.type !== 'Call' && call.parent?.type !== 'Await' ? [insertAt(call.start, opening), insertAt(call.end, closing)] : undefined
}

/** `map(ask, texts)` becomes `map(lambda item: limited(ask(item)), texts)`. */
function wrapCallback(callback: Node | undefined, around: Node, opening: string, closing: string): TextChange[] | undefined {
  if (!callback || around.type !== 'Call' || around.func.type !== 'Name' || around.func.id !== 'map' || around.args[0] !== callback) return undefined
  if (callback.type === 'Lambda') return [insertAt(callback.body.start, opening), insertAt(callback.body.end, closing)]
  const one = around.args.length === 2 && around.args[1]?.type !== 'Starred'
  const handed = freeName(callback, one ? 'item' : 'items')
  return [
    insertAt(callback.start, `lambda ${one ? '' : '*'}${handed}: ${opening}`),
    insertAt(callback.end, `(${one ? '' : '*'}${handed})${closing}`),
  ]
}
