import type { ModelCallRow } from '../catalog/sdk.js'
import type { Block, Call, Expr, Func, Loop, Slot } from '../program/tree.js'
import { eachExpr, eachStmt } from '../program/walk.js'
import { classOf, funcOf, type Context } from './context.js'
import type { Effect } from './effect.js'
import { fieldsOf } from './fields.js'
import { isInside, keyOf, keyOfSlot, type Key } from './lvalue.js'
import { meaningOf } from './meaning.js'
import { exprAt } from './arguments.js'
import { originsOf } from './origins.js'
import { resolve, returnExprs } from './resolve.js'
import { alternatives, BASE, type Frame } from './value.js'

/** What a call depends on: the names in its arguments and in what it is called on, and what those are made of. */
interface Inputs {
  readonly keys: ReadonlySet<Key>
  readonly slots: ReadonlySet<Slot>
  readonly exprs: readonly Expr[]
}

/** Names reached through more than this many steps are left out. */
const STEPS = 200

function inputsOf(context: Context, calls: readonly Call[]): Inputs {
  return inputsFrom(context, calls.flatMap((call) => [call.callee, ...call.args.map(({ value }) => value)]))
}

function inputsFrom(context: Context, roots: readonly Expr[]): Inputs {
  const keys = new Set<Key>()
  const slots = new Set<Slot>()
  const exprs: Expr[] = []
  const pending: Expr[] = [...roots]
  for (let next = pending.pop(), steps = 0; next && steps < STEPS; next = pending.pop(), steps++) {
    exprs.push(next)
    eachExpr(next, (expr) => {
      const key = keyOf(expr)
      if (key) keys.add(key)
      pending.push(...madeBy(context, expr))
      if (expr.k !== 'ref' || slots.has(expr.slot)) return
      slots.add(expr.slot)
      keys.add(keyOfSlot(expr.slot))
      pending.push(...context.bindings.assignments(expr.slot).map(({ value }) => value).filter(({ k }) => k !== 'func'))
    })
  }
  return { keys, slots, exprs }
}

/** What a function of the file gives that is called or read as a property there. */
function madeBy(context: Context, expr: Expr): readonly Expr[] {
  if (expr.k === 'call') return alternatives(resolve(context, expr.callee, BASE)).flatMap((value) => (value.k === 'function' ? returnExprs(context, value.func) : []))
  if (expr.k !== 'get' || expr.base.k !== 'self' || expr.base.inClass === undefined || expr.key.k !== 'const') return []
  const name = String(expr.key.value)
  const members = classOf(context, expr.base.inClass)?.members ?? []
  return members.flatMap((member) => (member.k === 'method' && member.accessor === 'get' && member.key === name ? returnExprs(context, funcOf(context, member.func)) : []))
}

/** The calls in the loop's own text that lead to a model call. */
function callsIn({ via, call }: Effect): readonly Call[] {
  return [...via, call]
}

/** Whether what the model says on one turn goes into the next: into a list or variable that lives longer than a turn. */
export function reachesNextTurn(context: Context, loop: Loop, effect: Effect, frame: Frame): boolean {
  const { slots, exprs } = inputsOf(context, callsIn(effect))
  const carried = [...slots].some((slot) => livesLonger(context, slot, loop) && isFed(context, slot, loop, frame))
  return carried || exprs.some((expr) => fieldsFed(context, expr, frame))
}

function livesLonger(context: Context, slot: Slot, loop: Loop): boolean {
  const declared = context.bindings.assignments(slot).find(({ declares }) => declares)
  return slot.kind === 'parameter' || !declared || !isInside(context, declared, loop)
}

function isFed(context: Context, slot: Slot, loop: Loop, frame: Frame): boolean {
  const written = context.bindings.assignments(slot).filter((site) => isInside(context, site, loop)).map(({ value }) => value)
  const grown = context.bindings.methodCallsOn(slot)
    .filter(({ call, ...site }) => isInside(context, site, loop) && meaningOf(context, call, frame)?.row.kind === 'grow')
    .flatMap(({ call }) => call.args.map(({ value }) => value))
  const stored = context.bindings.storesTo(slot).filter((site) => isInside(context, site, loop)).map(({ value }) => value)
  return [...written, ...grown, ...stored].some((value) => originsOf(context, value, frame).has('model'))
}

/** `this.messages` that somebody pushes the model's words onto. */
function fieldsFed(context: Context, root: Expr, frame: Frame): boolean {
  let found = false
  eachExpr(root, (expr) => {
    if (found || expr.k !== 'get' || expr.base.k !== 'self' || expr.key.k !== 'const') return
    const name = String(expr.key.value)
    const written = context.bindings.storesToSelf(name, expr.place).map(({ value }) => value)
    const grown = context.bindings.methodCallsOnSelf(name, expr.place)
      .filter(({ call }) => meaningOf(context, call, BASE)?.row.kind === 'grow')
      .flatMap(({ call }) => call.args.map(({ value }) => value))
    found = [...written, ...grown].some((value) => originsOf(context, value, frame).has('model'))
  })
  return found
}

/** Whether each attempt of a loop is another one: the item comes from data, or the handler changes what is called. */
export function isFallback(context: Context, loop: Loop, effects: readonly Effect[], frame: Frame): boolean {
  const calls = effects.flatMap(callsIn)
  const inputs = inputsOf(context, calls)
  if (loop.item && inputs.slots.has(loop.item)) return true
  if (isPicked(inputs.exprs, calls, steppedBy(loop)) || movesOn(context, inputs, calls, frame)) return true
  return asksAnew(context, loop, effects) || drains(context, loop, inputs, frame) || handlerChanges(context, loop, inputs, frame)
}

/** The variables that a loop steps or sets anew on each turn. */
function steppedBy(loop: Loop): ReadonlySet<Slot> {
  const stepped = new Set<Slot>()
  eachStmt([...loop.body, ...loop.update], (stmt) => {
    if (stmt.k === 'let' && !stmt.declares) stepped.add(stmt.slot)
  })
  return stepped
}

/** Whether another one of several is picked for each attempt, by what is stepped: `models[attempt]`, `modelFor(attempt)`. */
export function picksAnother(context: Context, effects: readonly Effect[], stepped: ReadonlySet<Slot>): boolean {
  const calls = effects.flatMap(callsIn)
  return isPicked(inputsOf(context, calls).exprs, calls, stepped)
}

function isPicked(exprs: readonly Expr[], calls: readonly Call[], stepped: ReadonlySet<Slot>): boolean {
  const mentions = (of: Expr): boolean => {
    let found = false
    eachExpr(of, (inner) => void (inner.k === 'ref' && stepped.has(inner.slot) && (found = true)))
    return found
  }
  let found = false
  for (const root of exprs) {
    eachExpr(root, (expr) => {
      if (expr.k === 'get' && expr.key.k !== 'const' && mentions(expr.key)) found = true
      if (expr.k === 'call' && !calls.includes(expr) && expr.args.some(({ value }) => mentions(value))) found = true
    })
  }
  return found
}

/** A function of the file that moves on each time it is asked: `nextClient()`. */
function movesOn(context: Context, { exprs }: Inputs, calls: readonly Call[], frame: Frame): boolean {
  let found = false
  for (const root of exprs) {
    eachExpr(root, (expr) => {
      if (expr.k !== 'call' || calls.includes(expr) || found) return
      found = alternatives(resolve(context, expr.callee, frame)).some((value) => value.k === 'function' && stepsOutside(value.func))
    })
  }
  return found
}

/** The client or the model comes from something unknown that is asked on each turn: it may be another each time. */
function asksAnew(context: Context, loop: Loop, effects: readonly Effect[]): boolean {
  return effects.some(({ call, frame, meaning }) => {
    const receiver = call.callee.k === 'get' ? [call.callee.base] : []
    const spot = (meaning?.row as Partial<ModelCallRow> | undefined)?.model
    const models = [spot?.at ?? []].flat().flatMap((where) => {
      const holder = exprAt(call, where)
      return holder && spot?.option ? fieldsOf(context, holder, spot.option, frame).flatMap((field) => (field.whole ? [] : [field.expr])) : []
    })
    const { exprs } = inputsFrom(context, [...receiver, ...models])
    return exprs.some((root) => {
      let found = false
      eachExpr(root, (expr) => void (expr.k === 'call' && within(expr, loop) && mayGiveAnother(context, expr, frame) && (found = true)))
      return found
    })
  })
}

/** `pool.next()`, `pick(models)`: something unknown that is told nothing, or a list to pick from. */
function mayGiveAnother(context: Context, call: Call, frame: Frame): boolean {
  if (call.construct || alternatives(resolve(context, call.callee, frame)).some(({ k }) => k === 'api')) return false
  return call.args.every(({ value }) => resolve(context, value, frame).k === 'list') && originsOf(context, call, frame).has('unknown')
}

function stepsOutside(func: Func): boolean {
  let found = false
  eachStmt(func.body, (stmt) => {
    if (stmt.k === 'let' && stmt.slot.owner !== func.id && stmt.value.k === 'op') found = true
    if (stmt.k === 'store' && stmt.value.k === 'op') found = true
  })
  return found
}

/** `keys.shift()` reaches the call. */
function drains(context: Context, loop: Loop, { exprs }: Inputs, frame: Frame): boolean {
  let found = false
  for (const root of exprs) {
    eachExpr(root, (expr) => {
      if (expr.k !== 'call' || !within(expr, loop)) return
      if (meaningOf(context, expr, frame)?.row.kind === 'shrink') found = true
    })
  }
  return found
}

function within(expr: Expr, loop: Loop): boolean {
  return expr.place.start >= loop.place.start && expr.place.end <= loop.place.end
}

/** A handler that sets something the call depends on makes the next attempt a different one. */
function handlerChanges(context: Context, loop: Loop, { keys }: Inputs, frame: Frame): boolean {
  let found = false
  eachStmt(loop.body, (stmt) => {
    if (stmt.k !== 'try') return
    for (const handler of stmt.handlers) if (changes(context, handler.body, keys, frame, 2)) found = true
  })
  return found
}

function changes(context: Context, block: Block, keys: ReadonlySet<Key>, frame: Frame, depth: number): boolean {
  let found = false
  eachStmt(block, (stmt) => {
    if (stmt.k === 'let' && keys.has(keyOfSlot(stmt.slot)) && !stmt.declares && !isCount(stmt.value)) found = true
    if (stmt.k === 'store' && stmt.key.k === 'const') {
      const base = stmt.base.k === 'self' ? 'self' : stmt.base.k === 'ref' ? keyOfSlot(stmt.base.slot) : ''
      if (keys.has(`${base}.${String(stmt.key.value)}`) || (stmt.base.k === 'ref' && keys.has(base))) found = true
    }
    const expr = stmt.k === 'do' ? stmt.expr : undefined
    const call = expr?.k === 'await' ? expr.of : expr
    if (call?.k === 'call' && changesBy(context, call, keys, frame, depth)) found = true
  })
  return found
}

/** A list of the request is made shorter or longer, by itself or by a helper that is handed it. */
function changesBy(context: Context, call: Call, keys: ReadonlySet<Key>, frame: Frame, depth: number): boolean {
  const kind = meaningOf(context, call, frame)?.row.kind
  const receiver = call.callee.k === 'get' ? keyOf(call.callee.base) : undefined
  if ((kind === 'grow' || kind === 'shrink') && receiver !== undefined) return keys.has(receiver)
  if (kind !== undefined || depth === 0) return false
  return alternatives(resolve(context, call.callee, frame)).some((value) => {
    if (value.k !== 'function') return false
    const inside = new Set([...keys, ...value.func.params.flatMap(({ slot }, index) => (hands(call.args[index]?.value, keys) ? [keyOfSlot(slot)] : []))])
    return changes(context, value.func.body, inside, frame, depth - 1)
  })
}

function hands(argument: Expr | undefined, keys: ReadonlySet<Key>): boolean {
  const key = argument && keyOf(argument)
  return key !== undefined && keys.has(key)
}

/** `attempt + 1`. */
function isCount(value: Expr): boolean {
  return value.k === 'op' && (value.op === '+' || value.op === '-') && value.of.some((part) => part.k === 'const' && typeof part.value === 'number')
}

/** Whether the error of the last attempt goes into the next: a correction, not a repetition. */
export function readsError(context: Context, effects: readonly Effect[], frame: Frame): boolean {
  return effects.some((effect) => callsIn(effect).some((call) => call.args.some(({ value }) => originsOf(context, value, frame).has('error'))))
}
