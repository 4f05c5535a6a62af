import type { Kind, Where } from '../catalog/sdk.js'
import { constructorOf } from '../program/class.js'
import type { Block, Call, Expr, Func, Stmt } from '../program/tree.js'
import { eachStmt, operands } from '../program/walk.js'
import type { Context } from './context.js'
import { funcOf } from './context.js'
import type { Effect, Layer, Use } from './effect.js'
import { enteredFrame, isInteresting, keepFrame, plainFrame } from './frames.js'
import { chainOf, gateOf } from './gates.js'
import { awaitedArgument, beginsInside } from './lazy.js'
import { leaves } from './leaving.js'
import { limiterOfContext, limitsOf } from './limiters.js'
import { meaningOf, meaningOfCallee, valueAt, type Meaning } from './meaning.js'
import { isMocked } from './mocks.js'
import { pauseOf } from './pauses.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, type Frame, type Value } from './value.js'

/** More effects than this of one function are cut off: nobody reads them, and generated code has them. */
export const MOST = 400

interface Memo {
  readonly functions: WeakMap<Frame, Map<Func, readonly Effect[]>>
  readonly running: Set<Func>
  /** Functions that were met while they were being looked into: what was found on the way is not all there is. */
  readonly cut: Set<Func>
}

const memos = new WeakMap<Context, Memo>()

function memoOf(context: Context): Memo {
  let memo = memos.get(context)
  if (!memo) memos.set(context, (memo = { functions: new WeakMap(), running: new Set(), cut: new Set() }))
  return memo
}

/** Functions that the file makes for others to call, with what they were made round: `ask = with_retries(ask)`. */
export function enterMade(context: Context): void {
  for (const stmt of context.module.body) {
    if (stmt.k !== 'let' || stmt.value.k !== 'call') continue
    for (const value of alternatives(resolve(context, stmt.value, BASE))) {
      if (value.k !== 'function' || value.frame === BASE) continue
      const inner = plainFrame(context, value.func, value.frame, value.self)
      keepFrame(context, value.func, inner)
      effectsOfFunction(context, value.func, inner)
    }
  }
}

/** What happens when a function runs. */
export function effectsOfFunction(context: Context, func: Func, frame: Frame): readonly Effect[] {
  const memo = memoOf(context)
  let known = memo.functions.get(frame)
  if (!known) memo.functions.set(frame, (known = new Map()))
  const found = known.get(func)
  if (found) return found
  if (isBeingLookedInto(context, func)) return []
  if (frame.depth > 8 || context.budget <= 0) return []
  memo.running.add(func)
  try {
    const effects = effectsOfBlock(context, func.body, frame).slice(0, MOST)
    memo.cut.delete(func)
    if (memo.cut.size === 0) known.set(func, effects)
    return effects
  } finally {
    memo.running.delete(func)
  }
}

/** A function that calls itself adds nothing new on the second time round. */
function isBeingLookedInto(context: Context, func: Func): boolean {
  const { running, cut } = memoOf(context)
  if (!running.has(func)) return false
  cut.add(func)
  return true
}

function again(call: Call, frame: Frame, use: Use): Effect {
  return { kind: 'again', call, frame, use, layers: [], via: [], entered: [] }
}

export function effectsOfBlock(context: Context, block: Block, frame: Frame): Effect[] {
  const effects: Effect[] = []
  // What follows an `if` that one side goes round by happens on the other side's way.
  const passed: Layer[] = []
  for (const stmt of block) {
    for (const effect of effectsOfStmt(context, stmt, frame)) effects.push(passed.reduceRight((inner, layer) => under(inner, layer), effect))
    if (stmt.k !== 'if') continue
    const left = leaves(stmt.then) ? 0 : leaves(stmt.else) ? 1 : undefined
    const last = (left === 0 ? stmt.then : stmt.else).at(-1)
    if (left !== undefined) passed.push({ k: 'way', fork: stmt, way: 1 - left, beside: last?.k === 'exit' ? last.how : undefined, frame })
  }
  return effects
}

function effectsOfStmt(context: Context, stmt: Stmt, frame: Frame): Effect[] {
  const within = (block: Block, layer?: Layer): Effect[] => {
    const effects = effectsOfBlock(context, block, frame)
    return layer ? effects.map((effect) => under(effect, layer)) : effects
  }
  switch (stmt.k) {
    case 'if':
      return [...effectsOf(context, stmt.test, frame, 'kept'), ...within(stmt.then, { k: 'way', fork: stmt, way: 0, frame }), ...within(stmt.else, { k: 'way', fork: stmt, way: 1, frame })]
    case 'loop': {
      const layer: Layer = { k: 'loop', loop: stmt, frame }
      return [
        ...(stmt.over ? effectsOf(context, stmt.over, frame, stmt.awaits ? 'awaited' : 'kept') : []),
        ...(stmt.test ? effectsOf(context, stmt.test, frame, 'kept').map((effect) => under(effect, layer)) : []),
        ...within(stmt.body, layer),
        ...within(stmt.update, layer),
      ]
    }
    case 'try':
      return [
        ...within(stmt.body),
        ...stmt.handlers.flatMap(({ body }) => within(body, { k: 'handler' })),
        ...within(stmt.otherwise),
        ...within(stmt.finally),
      ]
    case 'with':
      return [...effectsOf(context, stmt.context, frame, 'kept'), ...within(stmt.body, limiterOfContext(context, stmt.context, stmt.awaits === true, frame))]
    case 'block':
      return within(stmt.body)
    default:
      return effectsOfOwn(context, stmt, frame)
  }
}

/** What a statement's own expressions do, without those of its blocks. */
export function effectsOfOwn(context: Context, stmt: Stmt, frame: Frame): Effect[] {
  switch (stmt.k) {
    case 'do':
      return effectsOf(context, stmt.expr, frame, 'dropped')
    case 'let':
      return effectsOf(context, stmt.value, frame, 'kept')
    case 'store':
      return [stmt.base, stmt.key, stmt.value].flatMap((expr) => effectsOf(context, expr, frame, 'kept'))
    case 'exit':
      return stmt.value ? effectsOf(context, stmt.value, frame, stmt.how === 'return' ? 'returned' : 'kept') : []
    default:
      return []
  }
}

/** What evaluating an expression does, in order. */
export function effectsOf(context: Context, expr: Expr, frame: Frame, use: Use): Effect[] {
  if (context.budget-- <= 0) return []
  if (!context.programs.step(expr.place)) return expr.k === 'call' ? [{ kind: 'unknown', call: expr, frame, use, layers: [], via: [], entered: [] }] : []
  switch (expr.k) {
    case 'await': {
      const begun = awaitedArgument(context, expr.of, frame)
      return [...effectsOf(context, expr.of, frame, 'awaited'), ...(begun ? effectsOf(context, begun.call, begun.frame, 'awaited') : [])]
    }
    case 'call':
      return effectsOfCall(context, expr, frame, use)
    case 'choice':
      return [
        ...(expr.test ? effectsOf(context, expr.test, frame, 'kept') : []),
        ...expr.of.flatMap((inner, way) => effectsOf(context, inner, frame, use).map((effect) => under(effect, { k: 'way', fork: expr, way, frame }))),
      ]
    case 'op':
      return operands(expr).flatMap((inner) => effectsOf(context, inner, frame, passesOn(expr) ? use : 'kept'))
    default:
      return operands(expr).flatMap((inner) => effectsOf(context, inner, frame, 'kept'))
  }
}

/** `a ?? b`, `void a`: what becomes of the whole becomes of the operand. */
function passesOn(expr: Expr): boolean {
  return expr.k === 'op' && (expr.op === '&&' || expr.op === '||' || expr.op === '??' || (expr.op === 'other' && expr.of.length === 1))
}

/** A call that waits for its end is as good as awaited; one whose result nobody looks at was at its end, or never begins. */
function useOf({ starts }: Call, use: Use): Use {
  if (starts === 'now' || use === 'returned') return use
  if (starts === 'to-the-end') return 'awaited'
  return use === 'dropped' ? 'kept' : use
}

function effectsOfCall(context: Context, call: Call, frame: Frame, seen: Use): Effect[] {
  const use = useOf(call, seen)
  const meaning = meaningOf(context, call, frame)
  const { callee } = call
  // `ask().then(f)` is awaited as `ask()` is.
  const chained = meaning && (meaning.row.kind === 'then' || meaning.row.kind === 'handler' || meaning.row.kind === 'returns')
  const before = operands(callee).flatMap((inner) => effectsOf(context, inner, frame, chained ? use : 'kept'))
  const args = call.args.flatMap(({ value }) => (beginsInside(context, call, value, frame) ? [] : effectsOf(context, value, frame, meaning?.row.kind === 'returns' ? use : 'kept')))
  const own = meaning ? effectsOfMeaning(context, meaning, call, frame, use) : effectsOfCallee(context, call, frame, use)
  if (meaning?.row.kind === 'task') return [...before, ...[...args, ...own].map((effect) => startedApart(effect, seen))]
  return callee.k === 'call' ? [...effectsOf(context, callee, frame, 'kept'), ...args, ...own] : [...before, ...args, ...own]
}

/** What a task runs goes on beside the code that started it, unless that waits for it. */
function startedApart(effect: Effect, use: Use): Effect {
  return use === 'dropped' ? { ...effect, use } : effect
}

function effectsOfMeaning(context: Context, meaning: Meaning, call: Call, frame: Frame, use: Use): Effect[] {
  const { row } = meaning
  const effect = (kind: Effect['kind']): Effect => ({ kind, call, frame, meaning, use, layers: [], via: [], entered: [] })
  switch (row.kind) {
    case 'model-call':
    case 'agent-run':
      return isMocked(context, meaning) ? [] : [effect('model')]
    case 'fan-out':
      if (!row.callback) return isMocked(context, meaning) ? [] : [effect('model')]
      return callbackEffects(context, meaning, row.callback, call, use, { k: 'each', call, meaning, frame })
    case 'each':
      return callbackEffects(context, meaning, row.callback, call, row.gives === 'nothing' ? 'dropped' : 'kept', { k: 'each', call, meaning, frame })
    case 'retry':
      if (row.callback === 'receiver' || row.callback === 'loop') return []
      return callbackEffects(context, meaning, row.callback, call, use, { k: 'retry', call, meaning, frame })
    case 'task':
      return row.callback ? callbackEffects(context, meaning, row.callback, call, 'kept') : []
    case 'limited':
      return callbackEffects(context, meaning, row.callback, call, use, { k: 'limiter', call, ...limitsOf(context, meaning.site.receiver) })
    case 'then': {
      const chain = chainOf(context, call, frame)
      return callbackEffects(context, meaning, row.callback, call, use, chain && { k: 'limiter', call, ...chain })
    }
    case 'handler':
      return callbackEffects(context, meaning, row.callback, call, use, { k: 'handler' })
    case 'executor': {
      const pause = pauseOf(context, call, frame)
      if (pause) return [{ ...effect('pause'), ...pause }]
      return [...callbackEffects(context, meaning, row.callback, call, 'kept'), effect('unknown')]
    }
    case 'timer':
    case 'listener':
      return callbackEffects(context, meaning, row.callback, call, 'kept', { k: 'later' })
    case 'pause':
      return [{ ...effect('pause'), delay: call.args[0]?.value, delayIn: row.in }]
    case 'human':
    case 'event':
    case 'clock':
    case 'acquire':
    case 'exit':
      return [effect(row.kind)]
    case 'await-all':
      return [effect('gather')]
    case 'pure':
      // What is waited for is no method of the language's own, whatever its name.
      return call.starts === 'when-awaited' && use === 'awaited' && meaning.library.sdk.builtin ? [effect('unknown')] : []
    case 'request':
    case 'validated':
      return [effect('unknown')]
    default:
      return []
  }
}

/** What one run of a callback does, seen from inside it. */
export function effectsOfCallback(context: Context, meaning: Meaning, where: Where): readonly Effect[] {
  return callbackEffects(context, meaning, where, meaning.site.call, 'awaited')
}

/** What a callback does, under the layer that its caller puts round it. */
function callbackEffects(context: Context, meaning: Meaning, where: Where, call: Call, use: Use, layer?: Layer): Effect[] {
  const value = valueAt(context, where, meaning.site)
  const effects = value ? effectsOfValue(context, value, call, meaning.site.frame, use) : []
  return layer ? effects.map((effect) => under(effect, layer)) : effects
}

/** What calling a value does when somebody else calls it, with arguments we do not see. */
function effectsOfValue(context: Context, value: Value, call: Call, frame: Frame, use: Use): Effect[] {
  return alternatives(value).flatMap((each): Effect[] => {
    if (each.k === 'function') {
      const inner = plainFrame(context, each.func, each.frame, each.self)
      if (isBeingLookedInto(context, each.func)) return [again(call, frame, use)]
      return throughGate(context, each.func, inner, call, effectsOfFunction(context, each.func, inner)).map((effect) => ({ ...seenFrom(effect, use), entered: [each.func.id, ...effect.entered] }))
    }
    const known = each.k === 'api' || each.k === 'member' ? meaningOfCallee(context, each, call, frame) : undefined
    if (known && isAct(known.row.kind)) return effectsOfMeaning(context, known, call, frame, use)
    if (each.k === 'collection') return effectsOfValue(context, each.of, call, frame, use)
    if (each.k === 'list') return each.expr.items.flatMap((item) => effectsOfValue(context, resolve(context, item.value, each.frame), call, frame, use))
    return [{ kind: 'unknown', call, frame, use, layers: [], via: [], entered: [] }]
  })
}

/** A function of a library that is handed over and does something by itself, whatever it is called with. */
function isAct(kind: Kind): boolean {
  return kind === 'model-call' || kind === 'agent-run' || kind === 'human' || kind === 'event'
}

/** What a call of something that the catalog does not know does: a function of the file is looked into. */
function effectsOfCallee(context: Context, call: Call, frame: Frame, use: Use): Effect[] {
  const callee = resolve(context, call.callee, frame)
  const effects = alternatives(callee).flatMap((value): Effect[] | readonly Effect[] => {
    if (value.k === 'function') return inlined(context, value.func, call, frame, value.frame, value.self, use)
    if (value.k === 'class') {
      const constructor = constructorOf(value.cls)
      return constructor !== undefined ? inlined(context, funcOf(context, constructor), call, frame, value.frame, undefined, use) : []
    }
    const pause = pauseOf(context, call, frame)
    if (pause) return [{ kind: 'pause', call, frame, use, layers: [], via: [], entered: [], ...pause }]
    return [...wrapped(context, call, frame), { kind: 'unknown', call, frame, use, layers: [], via: [], entered: [] }]
  })
  return effects.slice(0, MOST)
}

/** Calls nested deeper than this are not followed: a chain that long is generated, and the stack has an end. */
const DEEPEST = 80

function inlined(context: Context, func: Func, call: Call, frame: Frame, closure: Frame, self: Value | undefined, use: Use): readonly Effect[] {
  if (memoOf(context).running.size > DEEPEST) return [{ kind: 'unknown', call, frame, use, layers: [], via: [], entered: [] }]
  if (isBeingLookedInto(context, func)) return [again(call, frame, use)]
  const interesting = call.args.some((argument) => isInteresting(context, argument, frame) || beginsInside(context, call, argument.value, frame))
  const inner = interesting ? enteredFrame(context, func, call, frame, closure, self) : plainFrame(context, func, closure, self)
  const effects = throughGate(context, func, inner, call, effectsOfFunction(context, func, inner)).map((effect): Effect => ({ ...seenFrom(effect, use), via: [call, ...effect.via], entered: [func.id, ...effect.entered] }))
  const layers: Layer[] = [...decoratorLayers(context, func), { k: 'entered', call }]
  const decorated = layers.reduce((inner, layer) => inner.map((effect) => under(effect, layer)), effects)
  return throwsByItself(func) ? [{ kind: 'throws', call, frame, use, layers: [], via: [], entered: [] }, ...decorated] : decorated
}

/** What happens when others call a function: what its decorators try again is tried again; what else they do is not seen. */
export function effectsOfDecorated(context: Context, func: Func, frame: Frame): readonly Effect[] {
  const effects = effectsOfFunction(context, func, frame)
  const retries = func.decorators.length > 0 && effects.length > 0 ? decoratorLayers(context, func).filter(({ k }) => k === 'retry') : []
  return retries.reduce((inner, layer) => inner.map((effect) => under(effect, layer)), effects)
}

/** What decorators put round a function, the innermost first; of one that is not known, anything may be expected. */
function decoratorLayers(context: Context, func: Func): Layer[] {
  return [...func.decorators].reverse().flatMap((call): Layer[] => {
    if (call.k !== 'call' || !call.args.some(({ value }) => value.k === 'func' && value.id === func.id)) return []
    const meaning = meaningOf(context, call, BASE)
    if (meaning?.row.kind === 'returns') return []
    return [meaning?.row.kind === 'retry' ? { k: 'retry', call, meaning, frame: BASE } : { k: 'wrapper', call }]
  })
}

/** Model calls of a function that lets only so many in. */
function throughGate(context: Context, func: Func, frame: Frame, call: Call, effects: readonly Effect[]): readonly Effect[] {
  const gate = effects.some(({ kind }) => kind === 'model') ? gateOf(context, func, frame) : undefined
  return gate ? effects.map((effect) => (effect.kind === 'model' ? under(effect, { k: 'limiter', call, ...gate }) : effect)) : effects
}

/** Callbacks handed to something unknown. */
function wrapped(context: Context, call: Call, frame: Frame): Effect[] {
  return call.args.flatMap(({ value }) => {
    if (value.k !== 'func') return []
    return effectsOfValue(context, resolve(context, value, frame), call, frame, 'kept').map((effect) => under(effect, { k: 'wrapper', call }))
  })
}

const throwing = new WeakMap<Func, boolean>()

function throwsByItself(func: Func): boolean {
  const known = throwing.get(func)
  if (known !== undefined) return known
  let found = false
  eachStmt(func.body, (stmt) => {
    if (stmt.k === 'exit' && stmt.how === 'throw') found = true
  })
  throwing.set(func, found)
  return found
}

function under(effect: Effect, layer: Layer): Effect {
  return { ...effect, layers: [layer, ...effect.layers] }
}

/** What becomes of an effect of a callee, seen from the caller, of whose call this becomes. */
function seenFrom(effect: Effect, use: Use): Effect {
  if (effect.use === 'awaited' || effect.use === 'returned') return { ...effect, use }
  return effect
}
