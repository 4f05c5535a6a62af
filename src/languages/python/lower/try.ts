import { operation } from '../../../program/build.js'
import type { Block, Expr, Handler, Place, Stmt } from '../../../program/tree.js'
import type { OpenSlot } from '../../unit.js'
import type { ExceptHandler, Expression, Try, TryStar } from '../parser/ast.js'
import { expression } from './expression.js'
import { placeOf, type Frame } from './frame.js'
import { statements } from './statement.js'

/** Errors of the language that say something of the data in hand; a request that fails raises none of them. */
const OF_DATA = new Set([
  'ValueError', 'TypeError', 'KeyError', 'IndexError', 'LookupError', 'AttributeError', 'AssertionError', 'NameError', 'UnboundLocalError',
  'ZeroDivisionError', 'ArithmeticError', 'OverflowError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeError', 'SyntaxError', 'RecursionError',
  'StopIteration', 'ImportError', 'ModuleNotFoundError', 'FileNotFoundError', 'FileExistsError', 'IsADirectoryError', 'PermissionError', 'NotImplementedError', 'EOFError',
])
/** Somebody or something wants the program to end. */
const OF_STOPPING = new Set(['KeyboardInterrupt', 'SystemExit', 'GeneratorExit', 'asyncio.CancelledError', 'asyncio.exceptions.CancelledError', 'concurrent.futures.CancelledError'])
const OF_PARSING = new Set(['json.JSONDecodeError', 'json.decoder.JSONDecodeError', 'ast.literal_eval', 're.error', 'binascii.Error'])

type Kind = 'failure' | 'data' | 'stopping'

interface Lowered extends Handler {
  readonly kind: Kind
}

/**
 * Several `except` are one handler that asks which error it is, and throws on what nobody wants. What handles errors of
 * the data alone is no handler of a failed request: it runs, or does not, after the body has done its part.
 */
export function tryStatement(f: Frame, node: Try | TryStar): void {
  const body = f.block(() => { statements(f, node.body) })
  const lowered = node.handlers.map((handler) => lowerHandler(f, handler))
  const failures = lowered.filter(({ kind }) => kind === 'failure')
  const others = lowered.filter(({ kind }) => kind !== 'failure')
  const otherwise = f.block(() => { statements(f, node.orelse) })
  const last = f.block(() => { statements(f, node.finalbody) })
  const place = placeOf(node)
  const handlers = failures.length > 1 ? [oneOf(f, failures, place)] : failures
  f.emit({ k: 'try', body: failures.length > 0 ? body : [...body, ...raised(others)], handlers, otherwise: failures.length > 0 ? [...raised(others), ...otherwise] : otherwise, finally: last, place })
}

function raised(handlers: readonly Lowered[]): Stmt[] {
  return handlers.map(({ body, place, kind }): Stmt => ({ k: 'if', test: { k: 'opaque', why: kind, of: [], place }, then: body, else: [], place }))
}

function lowerHandler(f: Frame, node: ExceptHandler): Lowered {
  const place = placeOf(node)
  const kind = kindOf(f, node.exc)
  const slot: OpenSlot = { ...f.hidden('caught', place, 'caught'), ...(node.name === null ? {} : { name: node.name }) }
  const error: Expr = { k: 'ref', slot, place }
  const test = node.exc && !catchesAll(f, node.exc) ? operation('instanceof', [error, expression(f, node.exc)], placeOf(node.exc)) : undefined
  const body = f.scoped(() => {
    if (node.name !== null) f.scope.bind(node.name, slot)
    f.caught.push(error)
    const block = f.block(() => { statements(f, node.body) })
    f.caught.pop()
    return block
  })
  return { slot, test, body, head: { start: place.start, end: place.start + 'except'.length }, place, kind }
}

function catchesAll(f: Frame, exc: Expression): boolean {
  return exc.type === 'Name' && (exc.id === 'Exception' || exc.id === 'BaseException') && f.isBuiltin(exc.id)
}

function kindOf(f: Frame, exc: Expression | null): Kind {
  if (!exc) return 'failure'
  const kinds = (exc.type === 'Tuple' ? exc.elts : [exc]).map((each): Kind => {
    const name = errorName(f, each)
    if (name === undefined) return 'failure'
    return OF_DATA.has(name) || OF_PARSING.has(name) ? 'data' : OF_STOPPING.has(name) ? 'stopping' : 'failure'
  })
  return kinds.find((kind) => kind === 'failure') ?? kinds[0] ?? 'failure'
}

function errorName(f: Frame, node: Expression): string | undefined {
  if (node.type !== 'Name' && node.type !== 'Attribute') return undefined
  const value = expression(f, node)
  if (value.k === 'import') return `${value.module}.${value.name}`
  return value.k === 'ref' && value.slot.kind === 'global' ? value.slot.name : undefined
}

/** The first handler that fits counts, so each stands in the `else` of those before it. */
function oneOf(f: Frame, handlers: readonly Lowered[], place: Place): Handler {
  const slot = f.hidden('caught', place, 'caught')
  const error: Expr = { k: 'ref', slot, place }
  let rest: Block = [{ k: 'exit', how: 'throw', value: error, place }]
  for (const one of [...handlers].reverse()) {
    const own: Block = one.slot ? [{ k: 'let', slot: one.slot, value: error, place: one.place, declares: true }, ...one.body] : one.body
    rest = one.test ? [{ k: 'if', test: one.test, then: own, else: rest, place: one.place }] : own
  }
  const [first] = handlers
  const start = first?.place.start ?? place.start
  // What handles every error is the last one.
  return { slot, body: rest, head: handlers.at(-1)?.head ?? place, place: { start, end: handlers.at(-1)?.place.end ?? place.end } }
}
