import { isModule } from '../program/relocate.js'
import type { Block, Call, Expr, Func, FuncId, Slot } from '../program/tree.js'
import type { CallSite } from './bindings.js'
import { argumentFor } from './arguments.js'
import { picksAnother } from './carried.js'
import { funcOf, type Context } from './context.js'
import { deadlineAt } from './deadlines.js'
import type { Effect } from './effect.js'
import { effectsOfFunction } from './effects.js'
import type { AgentLoop, Retry } from './facts.js'
import { looksAtExits } from './looks.js'
import { meaningOf } from './meaning.js'
import { originsOf } from './origins.js'
import type { Guard, Paths } from './path.js'
import { isApart, pathsOf } from './paths.js'
import { CALLED, DRIVEN, FAILED, PAUSED, UNSURE } from './states.js'
import { resolve } from './resolve.js'
import { alternatives, BASE } from './value.js'
import { anyOf, canBecome, exitVerdict, type Question, type Verdict } from './verdict.js'
import { elsewhereOf } from './ways.js'

/** Functions that call themselves round a model call: agent loops and retries written as recursion. */
export function factsOfRecursion(context: Context, func: Func): readonly (AgentLoop | Retry)[] {
  const own = callsByTarget(context).get(func) ?? []
  // Most functions that are called neither call themselves nor a model: their paths need no look.
  if (!own.some(({ func: site }) => isWithin(context, site, func.id)) || !effectsOfFunction(context, func, BASE).some(({ kind }) => kind === 'model')) return []
  const ignore = new Set<Expr>(own.map(({ call }) => call))
  const model = modelIn(pathsOf(context, func.body, BASE, undefined, { ignore }))
  if (!model) return []
  const inside = own.filter(({ func: site, loops }) => site === func.id && loops.length === 0)
  const direct = inside.length > 0 ? factsIn(context, func, func.body, ignore, model, false) : []
  const handlers = own.flatMap(({ func: site }) => handlerOf(context, func, site) ?? [])
  return [...direct, ...[...new Set(handlers)].flatMap((handler) => factsIn(context, func, handler.body, ignore, model, true))]
}

function isWithin(context: Context, inner: FuncId, outer: FuncId): boolean {
  for (let id = inner; !isModule(id); id = funcOf(context, id).parent) if (id === outer) return true
  return false
}

export function modelIn(paths: Paths): Effect | undefined {
  return paths.met.find(({ effect }) => effect.kind === 'model' && !isApart(effect))?.effect
}

/** A callback that handles the failure of a call in the function: `ask().catch(() => again())`. */
function handlerOf(context: Context, func: Func, site: FuncId): Func | undefined {
  const callback = context.bindings.callbackOf(site)
  if (!callback || callback.site.func !== func.id) return undefined
  return meaningOf(context, callback.site.call, BASE)?.row.kind === 'handler' ? funcOf(context, site) : undefined
}

function factsIn(context: Context, func: Func, body: Block, ignore: ReadonlySet<Expr>, model: Effect, handles: boolean): readonly (AgentLoop | Retry)[] {
  return pathsOf(context, body, BASE, undefined, { ignore }).again.flatMap(({ call, guards, states }) =>
    call.k === 'call' ? factOf(context, func, body, { call, guards, states, ignore, handles }, model) : [],
  )
}

const targets = new WeakMap<Context, ReadonlyMap<Func, readonly CallSite[]>>()

/** The calls of each function; `super.same()` and a delegate's method of the same name are calls of something else. */
export function callsByTarget(context: Context): ReadonlyMap<Func, readonly CallSite[]> {
  const known = targets.get(context)
  if (known) return known
  const found = new Map<Func, CallSite[]>()
  for (const site of context.bindings.calls) {
    for (const value of alternatives(resolve(context, site.call.callee, BASE))) {
      if (value.k === 'function') found.set(value.func, [...(found.get(value.func) ?? []), site])
    }
  }
  targets.set(context, found)
  return found
}

interface Again {
  readonly call: Call
  readonly guards: readonly Guard[]
  readonly states: ReadonlySet<number>
  readonly ignore: ReadonlySet<Expr>
  /** It stands in a handler of the call's failure. */
  readonly handles: boolean
}

function factOf(context: Context, func: Func, body: Block, again: Again, model: Effect): (AgentLoop | Retry)[] {
  const { call, guards, states, ignore } = again
  const failed = again.handles || guards.some((guard) => guard.k === 'failed' && guard.holdsCall) || [...states].every((state) => (state & FAILED) !== 0)
  const paths = pathsOf(context, body, BASE, undefined, { ignore })
  const question: Question = { context, frame: BASE, about: failed ? 'retry' : 'agent', loop: undefined, body, paths, open: new Set<Expr>() }
  const timed: readonly Verdict[] = deadlineAt(context, func.id, call.place) ? [{ possible: true, decider: 'clock' }] : []
  const verdict = anyOf([...guards.map((guard) => stopsBy(question, guard, func, call)), ...thrownOnTheWay(question), ...timed])
  const lacks = (bit: number): boolean => {
    const watched = pathsOf(context, body, BASE, undefined, { ignore, watch: bit }).again.find((each) => each.call === call)
    return [...(watched?.states ?? [])].some((state) => (state & bit) === 0 && (state & UNSURE) === 0)
  }
  const base = {
    at: call.at, func: func.id, library: model.meaning?.library.name ?? '', name: func.name ?? 'function', starts: model.meaning?.name ?? '', elsewhere: elsewhereOf(context, model),
    repeated: model, looked: () => looksAtExits(question),
    decider: verdict.possible ? verdict.decider : verdict.because === 'model' ? 'model' : 'nobody',
  } as const
  if (failed) {
    if (differs(context, func, call) || picksAnother(context, [model], steppedIn(func, call))) return []
    return [{ ...base, kind: 'retry', form: 'recursion', endless: !verdict.possible && lacks(DRIVEN), pauses: lacks(PAUSED) ? 'no' : 'yes', pause: () => undefined, giveUpAfter: () => undefined }]
  }
  if (func.generator || ![...states].some((state) => (state & CALLED) !== 0)) return []
  const carries = !verdict.possible && (verdict.because === 'model' || call.args.some(({ value }) => originsOf(context, value, BASE).has('model')))
  if (!carries) return []
  return [{ ...base, kind: 'agent-loop', form: 'recursion', open: lacks(DRIVEN), stopAfter: () => undefined }]
}

/** A helper that throws, a signal that ends a call: they end the recursion wherever it is. */
export function thrownOnTheWay(question: Question): readonly Verdict[] {
  return question.paths.exits.flatMap((exit) => (exit.effect ? [exitVerdict(question, exit)] : []))
}

/** Whether a guard of the recursive call could fail to hold, and so end it. */
export function stopsBy(question: Question, guard: Guard, func: Func, call: Call): Verdict {
  if (guard.k === 'failed') return question.about === 'retry' ? { possible: false, because: 'failure' } : { possible: true, decider: 'unknown' }
  if (guard.k === 'items') return { possible: true, decider: 'input' }
  return byParameter(question, guard.expr, func, call) ?? canBecome(question, guard.expr, !guard.truth)
}

/** A test of a parameter: stepped by the recursive call it is a counter, set to what the model said it is the model's. */
function byParameter({ context, about }: Question, test: Expr, func: Func, call: Call): Verdict | undefined {
  const read = parametersIn(test, func)
  if (read.length === 0) return undefined
  const verdicts = read.map(({ slot, index }): Verdict => {
    const argument = argumentFor(call, func.params, index)
    if (!argument || argument === 'spread') return { possible: true, decider: 'unknown' }
    const { value } = argument
    // `again(depth++)` hands on what came in.
    if (isOldValue(context, value, slot)) return { possible: false, because: 'failure' }
    // Handed on as it came, and compared with a number: true on every turn or on none.
    // Stepped before it is handed on, or a field of it is: `again(++depth)`, `state.depth++`.
    if (value.k === 'ref' && value.slot === slot && isWritten(context, slot)) return { possible: true, decider: 'code' }
    // One item longer each time: `again([...history, reply])`.
    if (value.k === 'list' && value.items.some((item) => item.spread && item.value.k === 'ref' && item.value.slot === slot)) return { possible: true, decider: 'code' }
    if (value.k === 'ref' && value.slot === slot) return isComparison(test, slot) ? { possible: false, because: 'failure' } : { possible: true, decider: 'unknown' }
    if (value.k === 'op' && value.of.some((part) => part.k === 'ref' && part.slot === slot)) return { possible: true, decider: 'code' }
    const origins = originsOf(context, value, BASE)
    if (origins.has('unknown')) return { possible: true, decider: 'unknown' }
    return about === 'agent' && origins.has('model') ? { possible: false, because: 'model' } : { possible: true, decider: 'unknown' }
  })
  return anyOf(verdicts)
}

/** What a variable was before the step that stands in the same place: `depth++` as a value. */
function isOldValue({ bindings }: Context, value: Expr, slot: Slot): boolean {
  const assigned = bindings.assignments(slot)
  return value.k === 'op' && assigned.length === 1 && assigned[0]?.value.place.start === value.place.start && assigned[0].value.place.end === value.place.end
}

function isWritten({ bindings }: Context, slot: Slot): boolean {
  return bindings.assignments(slot).length > 0 || bindings.storesTo(slot).length > 0
}

/** Whether a test compares the parameter itself, not something in it, with a number. */
function isComparison(test: Expr, slot: Slot): boolean {
  if (test.k !== 'op' || test.of.length !== 2) return false
  return test.of.some((side) => side.k === 'const' && typeof side.value === 'number') && test.of.some((side) => side.k === 'ref' && side.slot === slot)
}

function parametersIn(test: Expr, func: Func): { slot: Slot; index: number }[] {
  const found: { slot: Slot; index: number }[] = []
  const visit = (expr: Expr): void => {
    if (expr.k === 'ref') {
      const index = func.params.findIndex(({ slot }) => slot === expr.slot)
      if (index >= 0) found.push({ slot: expr.slot, index })
    }
    if (expr.k === 'op') expr.of.forEach(visit)
    if (expr.k === 'get') visit(expr.base)
    if (expr.k === 'call') [expr.callee, ...expr.args.map(({ value }) => value)].forEach(visit)
  }
  visit(test)
  return found
}

/** The parameters that get another value each time. */
function steppedIn(func: Func, call: Call): ReadonlySet<Slot> {
  return new Set(func.params.flatMap(({ slot }, index) => (call.args[index]?.value.k === 'op' ? [slot] : [])))
}

/** A retry that passes something else than it was given, not counting a counter, tries something else. */
function differs(context: Context, func: Func, call: Call): boolean {
  return func.params.some(({ slot }, index) => {
    const argument = argumentFor(call, func.params, index)
    if (!argument || argument === 'spread') return false
    const { value } = argument
    if (value.k === 'ref' && value.slot === slot) return false
    if (value.k === 'op') return false
    return resolve(context, value, BASE).k !== 'constant'
  })
}
