import type { Library } from '../catalog/lookup.js'
import type { Call, Constant, Expr, Func, Operator, Slot, Type } from '../program/tree.js'
import { eachStmt } from '../program/walk.js'
import { argumentFor } from './arguments.js'
import { classOf, funcOf, type Context } from './context.js'
import { elementOf } from './elements.js'
import { clientHandedIn } from './handed-clients.js'
import { importedValue } from './imports.js'
import { callValue, isMeaningful } from './meaning.js'
import { memberOf } from './members.js'
import { parameterValue } from './parameters.js'
import { alternatives, BASE, boundIn, choose, unknown, whyUnknown, type Api, type Frame, type Value } from './value.js'

/** Expressions nested deeper than this are left unknown. */
const DEPTH = 150

interface Memo {
  readonly values: WeakMap<Frame, Map<Expr, Value>>
  readonly returns: Map<Func, readonly Expr[]>
  /** Functions whose results are being looked up. */
  readonly returning: Set<Func>
  depth: number
}

const memos = new WeakMap<Context, Memo>()

function memoOf(context: Context): Memo {
  let memo = memos.get(context)
  if (!memo) memos.set(context, (memo = { values: new WeakMap(), returns: new Map(), returning: new Set(), depth: 0 }))
  return memo
}

/** What an expression's value is, as far as the file tells. Never throws; what is not known says why. */
export function resolve(context: Context, expr: Expr, frame: Frame): Value {
  const memo = memoOf(context)
  let known = memo.values.get(frame)
  if (!known) memo.values.set(frame, (known = new Map()))
  const found = known.get(expr)
  if (found) return found
  if (context.budget-- <= 0 || memo.depth > DEPTH || !context.programs.step(expr.place)) return unknown('budget')
  known.set(expr, unknown('circular'))
  memo.depth++
  try {
    const value = orClient(context, expr, valueOf(context, expr, frame))
    known.set(expr, value)
    return value
  } finally {
    memo.depth--
  }
}

/** What is handed in from outside is what it is used as. */
function orClient(context: Context, expr: Expr, value: Value): Value {
  if ((expr.k !== 'ref' && expr.k !== 'get') || !alternatives(value).every(isHandedIn)) return value
  return clientHandedIn(context, expr) ?? value
}

function isHandedIn(value: Value): boolean {
  return (value.k === 'unknown' || value.k === 'member') && whyUnknown(value) === 'parameter'
}

function valueOf(context: Context, expr: Expr, frame: Frame): Value {
  switch (expr.k) {
    case 'const':
      return { k: 'constant', value: expr.value, place: expr.place }
    case 'ref':
      return slotValue(context, expr.slot, frame)
    case 'import':
      return importValue(context, expr)
    case 'get':
      return getValue(context, expr, frame)
    case 'record':
      return { k: 'record', expr, frame }
    case 'list':
      return { k: 'list', expr, frame }
    case 'call':
      return callValue(context, expr, frame)
    case 'await':
      return resolve(context, expr.of, frame)
    case 'func':
      return { k: 'function', func: funcOf(context, expr.id), frame, self: frame.self }
    case 'class': {
      const cls = classOf(context, expr.id)
      return cls ? { k: 'class', cls, frame } : unknown('other')
    }
    case 'op':
      return operation(context, expr, frame)
    case 'choice':
      return choose(expr.of.map((inner) => resolve(context, inner, frame)))
    case 'self':
      return selfValue(context, expr, frame)
    default:
      return unknown('other')
  }
}

function selfValue(context: Context, expr: Expr & { k: 'self' }, frame: Frame): Value {
  if (frame.self) return frame.self
  const cls = expr.inClass === undefined ? undefined : classOf(context, expr.inClass)
  return cls ? { k: 'instance', cls, frame: BASE } : unknown('other')
}

function getValue(context: Context, expr: Expr & { k: 'get' }, frame: Frame): Value {
  const base = resolve(context, expr.base, frame)
  const key = resolve(context, expr.key, frame)
  if (key.k !== 'constant') return elementOf(context, base)
  if (typeof key.value === 'number') return elementOf(context, base, key.value)
  return memberOf(context, base, String(key.value))
}

/** The value of a variable: that of its one assignment, or one of several. */
function slotValue(context: Context, slot: Slot, frame: Frame): Value {
  if (slot.kind === 'global') return globalValue(context, slot.name)
  const assignments = context.bindings.assignments(slot)
  const typed = slot.type ? typedValue(context, slot.type) : undefined
  if (slot.kind === 'parameter' && assignments.length === 0) {
    const bound = boundIn(frame, slot)
    if (bound) return 'value' in bound ? bound.value : resolve(context, bound.expr, bound.frame)
    return typed ?? parameterValue(context, slot, frame)
  }
  if (slot.kind === 'item') {
    const over = context.bindings.loopOf(slot)?.over
    return typed ?? (over ? elementOf(context, resolve(context, over, frame)) : unknown('item'))
  }
  if (assignments.length === 0) return typed ?? unknown('assigned')
  if (assignments.length > 6) return typed ?? unknown('assigned')
  const values = assignments.map(({ value }) => withSlot(resolve(context, value, frame), slot))
  if (slot.kind === 'parameter') values.push(unknown('parameter'))
  const value = choose(values)
  return typed && value.k !== 'api' && value.k !== 'instance' && value.k !== 'list' ? preferKnown(value, typed) : value
}

/** A type says what a value is where the value itself does not. */
function preferKnown(value: Value, typed: Value): Value {
  return value.k === 'constant' || value.k === 'function' || value.k === 'record' ? value : typed
}

/** A record or list remembers the variable that holds it, for what is stored into it later. */
function withSlot(value: Value, slot: Slot): Value {
  return (value.k === 'record' || value.k === 'list') && !value.slot ? { ...value, slot } : value
}

function globalValue(context: Context, name: string): Value {
  const library = context.lexicon.builtin.find(({ roots }) => roots.has(name)) ?? unownedLibrary(context, name)
  return library ? apiRoot(library, name) : { k: 'outside', name }
}

function importValue(context: Context, expr: Expr & { k: 'import' }): Value {
  const { module, name } = expr
  const libraries = context.lexicon.of(module)
  const library = libraries.find(({ roots }) => roots.has(name)) ?? libraries[0] ?? unownedLibrary(context, name)
  return library ? apiRoot(library, name, module) : importedValue(context, expr) ?? { k: 'outside', name, module }
}

function unownedLibrary(context: Context, name: string): Library | undefined {
  return context.unowned(({ roots }) => roots.has(name))[0]
}

function apiRoot(library: Library, name: string, module?: string): Api {
  const path = library.aliases.get(name) ?? name
  return { k: 'api', library, path: path === '*' ? '' : path, module, since: [] }
}

/** An instance of a declared type. */
export function typedValue(context: Context, type: Type): Value | undefined {
  if (type.k === 'list') {
    const item = typedValue(context, type.of)
    return item && { k: 'collection', of: item }
  }
  if (type.k === 'tuple') return undefined
  const of = resolve(context, type.of, BASE)
  if (of.k === 'class') return { k: 'instance', cls: of.cls, frame: BASE }
  if (of.k !== 'api') return undefined
  const path = `${of.path}()`
  return { ...of, path: of.library.aliases.get(path) ?? path, made: undefined, since: [] }
}

/** The values a function may return. */
export function returnsOf(context: Context, func: Func, frame: Frame): Value {
  const { returning } = memoOf(context)
  // What a function that calls itself twice gives would be looked up once for each way down.
  if (func.generator || frame.depth > 8 || returning.has(func)) return unknown('call')
  returning.add(func)
  const values = returnExprs(context, func).map((expr) => resolve(context, expr, frame))
  returning.delete(func)
  return values.length > 0 && values.length <= 6 ? choose(values) : unknown('call')
}

export function returnExprs(context: Context, func: Func): readonly Expr[] {
  const memo = memoOf(context)
  const known = memo.returns.get(func)
  if (known) return known
  const found: Expr[] = []
  eachStmt(func.body, (stmt) => {
    if (stmt.k === 'exit' && stmt.how === 'return' && stmt.value) found.push(stmt.value)
  })
  memo.returns.set(func, found)
  return found
}

/** The frame in which a function's body is looked into when this call reaches it. */
export function enter(func: Func, call: Call, caller: Frame, closure: Frame, self?: Value): Frame {
  const args = new Map<Slot, Frame['args'] extends ReadonlyMap<Slot, infer B> ? B : never>()
  func.params.forEach((param, index) => {
    const argument = argumentFor(call, func.params, index)
    if (argument === 'spread') args.set(param.slot, { value: unknown('spread') })
    else if (argument) args.set(param.slot, { expr: argument.value, frame: caller })
    else if (param.default) args.set(param.slot, { expr: param.default, frame: closure })
    else args.set(param.slot, { value: { k: 'constant', value: undefined, place: call.place } })
  })
  return { func: func.id, args, self, call, outer: closure, depth: caller.depth + 1 }
}

function operation(context: Context, expr: Expr & { k: 'op' }, frame: Frame): Value {
  const values = expr.of.map((inner) => resolve(context, inner, frame))
  const [left, right] = values
  switch (expr.op) {
    case '||':
    case '??':
      return choose(values)
    case '&&':
      return right ?? unknown('other')
    case 'text':
      return { k: 'text' }
    case '|':
    case '&': {
      const joined = expr.op === '|' ? joinedValue(values) : undefined
      if (joined) return joined
      return { k: 'combination', how: expr.op === '|' ? 'either' : 'both', of: values, place: expr.place }
    }
    case '+':
      if (values.some((value) => value.k === 'text' || (value.k === 'constant' && typeof value.value === 'string'))) return { k: 'text' }
      break
    default:
  }
  if (left?.k !== 'constant') return unknown('other')
  if (expr.of.length === 1) return expr.op === '-' ? folded(expr, -Number(left.value)) : unknown('other')
  if (right?.k !== 'constant' || expr.of.length > 2) return unknown('other')
  if (typeof left.value !== 'number' || typeof right.value !== 'number') return unknown('other')
  const result = arithmetic(expr.op, left.value, right.value) ?? comparison(expr.op, left.value, right.value)
  return result === undefined ? unknown('other') : folded(expr, result)
}

/** `prompt | model`: what an operator joins behaves as the first of them that means something by itself. */
function joinedValue(values: readonly Value[]): Value | undefined {
  const joined = values.filter((value) => value.k === 'api' && value.library.sdk.chains?.includes('|'))
  return joined.find(isMeaningful) ?? joined[0]
}

function folded(expr: Expr, value: Constant): Value {
  return { k: 'constant', value, place: expr.place }
}

function comparison(op: Operator, a: number, b: number): boolean | undefined {
  switch (op) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    default:
      return undefined
  }
}

/** What an operator makes of two numbers, if it is one that counts. */
export function arithmetic(op: Operator, a: number, b: number): number | undefined {
  switch (op) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '%':
      return a % b
    case '**':
      return a ** b
    default:
      return undefined
  }
}
