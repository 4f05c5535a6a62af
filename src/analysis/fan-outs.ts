import type { FanOutRow, Recipe, TaskRow, Where } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import type { Call, Expr, Func, FuncId, Loop } from '../program/tree.js'
import { isModule, standsElsewhere } from '../program/relocate.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import type { CallSite } from './bindings.js'
import { sizeOfOver } from './call-sizes.js'
import { funcOf, type Context } from './context.js'
import type { Effect } from './effect.js'
import { effectsOf, effectsOfCallback } from './effects.js'
import type { FanOut } from './facts.js'
import { freshIn, limitedBy } from './held-back.js'
import { limitsOf } from './limiters.js'
import { looksAtLimits, looksForLimiter, looksThrough } from './looks.js'
import { boundOf } from './limits.js'
import { meaningOf, type Meaning } from './meaning.js'
import { isMocked } from './mocks.js'
import { exprAt } from './arguments.js'
import { resolve, returnExprs } from './resolve.js'
import { optionEdit } from './option-edits.js'
import type { Size } from './size.js'
import { betweenOf, startsOf, type Start } from './starts.js'
import { repeated } from './turns.js'
import { tellLimiters } from './unset-limiters.js'
import { alternatives, type Frame } from './value.js'
import { elsewhereOf } from './ways.js'

/** The fan-outs that a call makes or waits for. */
export function fanOutsAt(context: Context, site: CallSite, frame: Frame): readonly FanOut[] {
  const meaning = meaningOf(context, site.call, frame)
  if (!meaning) return []
  const { row } = meaning
  switch (row.kind) {
    case 'await-all': {
      const list = exprAt(site.call, row.over)
      return list ? awaited(context, site, meaning, startsOf(context, list, frame)) : []
    }
    case 'fan-out':
      return ownOption(context, site, meaning, row, frame)
    case 'limited':
      return row.over ? throughLimiter(context, site, meaning, row.over, frame) : []
    case 'each':
      return row.gives === 'nothing' || isDropped(context, site) ? droppedMapping(context, site, meaning, frame) : []
    case 'task':
      return tasksInLoop(context, site, meaning, row, frame)
    case 'model-call':
    case 'agent-run':
      return droppedInLoop(context, site, meaning, frame)
    default:
      return []
  }
}

function awaited(context: Context, site: CallSite, meaning: Meaning, starts: readonly Start[]): readonly FanOut[] {
  const facts = starts.flatMap((start) => fanOut(context, site, namedBy(meaning), start, 'awaited'))
  // One call waits once: what is unlimited counts before what is not.
  const worst = facts.find(({ limited, size }) => limited === 'no' && size.k === 'input') ?? facts.find(({ limited }) => limited === 'no') ?? facts[0]
  return worst ? [worst] : []
}

interface Named {
  readonly name: string
  readonly library: string
}

/** The language itself is no library. */
function namedBy({ name, library }: Meaning): Named {
  return { name, library: library.sdk.builtin ? '' : library.name }
}

function fanOut(context: Context, { call: { at }, func }: { readonly call: Pick<Call, 'at'>; readonly func: FuncId }, named: Named, start: Start, form: FanOut['form']): FanOut[] {
  const calls = start.effects.filter(({ kind, layers }) => kind === 'model' && !layers.some((layer) => layer.k === 'later'))
  const states = calls.map((call) => ({ call, limited: limitedBy(context, call, start) }))
  const worst = states.find(({ limited }) => limited === 'no') ?? states.find(({ limited }) => limited === 'unknown') ?? states[0]
  if (!worst) return []
  const { call, limited } = worst
  const limit = (n: number): readonly Edit[] => (isEnteredAgain(context, call, func) ? [] : [...tellLimiters(context, call, freshIn(call, start), n), ...limiterEdits(context, start, n)])
  return [{ kind: 'fan-out', at, func, ...named, size: start.size, limited, starts: call.meaning?.name ?? '', through: throughOf(context, call), elsewhere: elsewhereOf(context, call), repeated: call, looked: () => looksForLimiter(context, call, start), form, limitTo: limit }]
}

/** The call leads back to the function itself: each time round would make a limiter of its own, and sharing one blocks for ever. */
function isEnteredAgain(context: Context, { entered }: Effect, func: FuncId): boolean {
  for (let id = func; !isModule(id); id = funcOf(context, id).parent) if (entered.includes(id)) return true
  return false
}

function throughOf(context: Context, { via, entered }: Effect): string | undefined {
  const callee = via[0]?.callee
  if (callee?.k === 'ref') return callee.slot.name
  if (callee?.k === 'get') return callee.key.k === 'const' ? String(callee.key.value) : undefined
  if (callee?.k === 'import' && callee.name !== 'default') return callee.name
  // A callback by reference is called by nobody in the file; what a file gives by default has a name there.
  return callee && callee.k !== 'import' ? undefined : entered.map((id) => funcOf(context, id).name).find((name) => name !== undefined)
}

function limiterEdits(context: Context, { what, around, func, frame }: Start, n: number): readonly Edit[] {
  const callback = 'callback' in what ? what.callback : undefined
  if (standsElsewhere(around) || (callback && givesListOfStarts(context, callback, frame))) return []
  return limiterRecipes(context).map((recipe): Edit => ({
    k: 'limit-calls',
    what: 'call' in what ? { call: what.call.place } : { callback: what.callback.place, passes: callback ? parametersOf(context, callback, func) : 1 },
    around,
    n,
    recipe,
  }))
}

/** `flatMap((group) => group.map(ask))`: a limiter round it would hold the list, not the calls, and change the result. */
function givesListOfStarts(context: Context, callback: Expr, frame: Frame): boolean {
  const value = resolve(context, callback, frame)
  return value.k === 'function' && returnExprs(context, value.func).some((expr) => startsOf(context, expr, value.frame).length > 0)
}

/** Those of the project come after ours and are better known there, so they are tried first. */
function limiterRecipes({ lexicon }: Context): readonly Recipe[] {
  return lexicon.recipes.filter(({ kind }) => kind === 'limiter').reverse()
}

/** How many parameters a callback given by reference reads; many, if that is not known. */
function parametersOf(context: Context, callback: Expr, _func: FuncId): number {
  const value = resolve(context, callback, { func: -1, args: new Map(), depth: 0 })
  return value.k === 'function' && !value.func.params.some(({ rest }) => rest) ? value.func.params.length : 9
}

/** A library's own batch or mapping helper, with its own option. */
function ownOption(context: Context, site: CallSite, meaning: Meaning, row: FanOutRow, frame: Frame): readonly FanOut[] {
  const over = exprAt(site.call, row.over)
  const size = sizeOfOver(context, over, frame)
  const bound = boundOf(context, meaning)
  const effects = row.callback ? effectsOf(context, site.call, frame, 'kept').filter(({ kind, layers }) => kind === 'model' && layers.some((layer) => layer.k === 'each' && layer.call === site.call)) : []
  if (row.callback ? effects.length === 0 : isMocked(context, meaning)) return []
  const limited: FanOut['limited'] = bound.open || (bound.state === 'absent' && row.absent.ends === 'nobody') ? 'no' : bound.state === 'unknown' ? 'unknown' : 'yes'
  const first = effects[0]
  return [{
    kind: 'fan-out', at: site.call.at, func: site.func, library: meaning.library.name, name: meaning.name, size, limited, why: bound.why, form: 'option',
    starts: first?.meaning?.name ?? meaning.name, through: first && throughOf(context, first), elsewhere: first && elsewhereOf(context, first), repeated: first, looked: () => looksAtLimits(context, meaning),
    limitTo: (n) => {
      const edit = row.limit && bound.state !== 'never' ? optionEdit(context, meaning.site, row.limit, n, 'insert') : undefined
      return edit ? [edit] : []
    },
  }]
}

/** `queue.addAll(tasks)`: as many at once as the queue lets through. */
function throughLimiter(context: Context, site: CallSite, meaning: Meaning, over: Where, frame: Frame): readonly FanOut[] {
  const [effect] = effectsOf(context, site.call, frame, 'kept').filter(({ kind }) => kind === 'model')
  if (!effect) return []
  const size = sizeOfOver(context, exprAt(site.call, over), frame)
  return [{
    kind: 'fan-out', at: site.call.at, func: site.func, ...namedBy(meaning), size, limited: limitsOf(context, meaning.site.receiver).limits, form: 'option',
    starts: effect.meaning?.name ?? '', through: throughOf(context, effect), elsewhere: elsewhereOf(context, effect), repeated: effect, looked: () => looksThrough(context, meaning.site.receiver), limitTo: () => [],
  }]
}

/** `for (const promise of started) await promise`: they were all started before the first was waited for. */
export function startedBeforeLoop(context: Context, loop: Loop, func: Func, frame: Frame): readonly FanOut[] {
  if (!loop.over || !(loop.awaits || awaitsItem(loop))) return []
  // What begins when it is awaited is begun one by one, too.
  return startsOf(context, loop.over, frame).filter(({ lazy }) => !lazy).flatMap((start): FanOut[] => {
    const [fact] = fanOut(context, { call: start.by, func: func.id }, { name: calleeName(start.by), library: '' }, start, 'awaited')
    return fact ? [fact] : []
  })
}

function awaitsItem({ item, body }: Loop): boolean {
  let found = false
  eachStmt(body, (stmt) => {
    for (const root of expressionsOf(stmt)) eachExpr(root, (expr) => void (expr.k === 'await' && expr.of.k === 'ref' && expr.of.slot === item && (found = true)))
  })
  return found
}

/** Whether a call's result is dropped. */
function isDropped(context: Context, { call }: CallSite): boolean {
  return call.starts === 'now' && context.bindings.isDropped(call)
}

/** `items.forEach(async (item) => { await ask(item) })`: nobody waits. */
function droppedMapping(context: Context, site: CallSite, meaning: Meaning, frame: Frame): readonly FanOut[] {
  const { row } = meaning
  if (row.kind !== 'each' || !isDropped(context, site)) return []
  const callback = exprAt(site.call, row.callback)
  const over = exprAt(site.call, row.over)
  if (!callback) return []
  const effects = effectsOfCallback(context, meaning, row.callback)
  // `forEach((item) => jobs.push(ask(item)))` is waited for elsewhere.
  const kept = pushesOnly(context, callback, frame)
  if (kept) return []
  const start: Start = { around: site.call.place, by: site.call, what: { callback }, lazy: false, size: sizeOfOver(context, over, frame), effects, between: [], func: site.func, frame }
  return fanOut(context, site, namedBy(meaning), start, 'dropped')
}

function pushesOnly(context: Context, callback: Expr, frame: Frame): boolean {
  const value = resolve(context, callback, frame)
  if (value.k !== 'function') return false
  return context.bindings.callsBeside(value.func.id).some(({ call, func }) => func === value.func.id && meaningOf(context, call, frame)?.row.kind === 'grow')
}

/** `for (const item of items) ask(item)`: started and not waited for. */
function droppedInLoop(context: Context, site: CallSite, meaning: Meaning, frame: Frame): readonly FanOut[] {
  if (!isDropped(context, site) || site.loops.length === 0 || isMocked(context, meaning)) return []
  const effect = effectsOf(context, site.call, frame, 'dropped').find(({ kind }) => kind === 'model')
  if (!effect) return []
  const size: Size = repeated(context, site.loops, frame, { k: 'number', n: 1 })
  const [outermost] = site.loops as readonly [Loop, ...Loop[]]
  const start: Start = { around: outermost.place, by: site.call, what: { call: site.call }, size, lazy: false, effects: [effect], between: betweenOf(context, outermost, frame), func: site.func, frame }
  return waitsElsewhere(site) ? [] : fanOut(context, site, namedBy(meaning), start, 'dropped')
}

/** `for item in items: group.create_task(ask(item))`: the group waits for all, or nobody does. */
function tasksInLoop(context: Context, site: CallSite, meaning: Meaning, row: TaskRow, frame: Frame): readonly FanOut[] {
  const loops = row.waited ? loopsInside(context, site, meaning) : site.loops
  const [outermost] = loops
  if (row.callback) return outermost ? threadsInLoop(context, site, meaning, row.callback, outermost, frame) : []
  const what = row.of && exprAt(site.call, row.of)
  if (!outermost || what?.k !== 'call' || waitsElsewhere(site) || (row.waited !== true && !context.bindings.isDropped(site.call))) return []
  const size = repeated(context, loops, frame, { k: 'number', n: 1 })
  const start: Start = { around: outermost.place, by: site.call, what: { call: what }, size, lazy: false, effects: effectsOf(context, what, frame, 'kept'), between: betweenOf(context, outermost, frame), func: site.func, frame }
  return fanOut(context, site, namedBy(meaning), start, row.waited === true ? 'awaited' : 'dropped')
}

/** `for item in items: Thread(target=ask).start()`: nobody waits, or all are waited for later. */
function threadsInLoop(context: Context, site: CallSite, meaning: Meaning, where: Where, outermost: Loop, frame: Frame): readonly FanOut[] {
  if (waitsElsewhere(site)) return []
  const effects = effectsOfCallback(context, meaning, where)
  const start: Start = { around: outermost.place, by: site.call, what: { call: site.call }, size: repeated(context, site.loops, frame, { k: 'number', n: 1 }), lazy: false, effects, between: betweenOf(context, outermost, frame), func: site.func, frame }
  return fanOut(context, site, namedBy(meaning), start, 'dropped').map((fact) => ({ ...fact, limitTo: () => [] }))
}

/** The loops that stand in the block of a group: round it, one group is waited for before the next is made. */
function loopsInside({ bindings }: Context, { loops }: CallSite, { site: { receiver } }: Meaning): readonly Loop[] {
  const made = receiver?.k === 'api' && receiver.made ? bindings.siteOfCall(receiver.made.call) : undefined
  return made ? loops.filter((loop) => !made.loops.includes(loop)) : loops
}

/** A loop that takes its items as they arrive starts one call for each arrival. */
function waitsElsewhere({ loops }: CallSite): boolean {
  return loops.some((loop) => loop.awaits)
}

/** Dropped calls of the file's own functions that lead to a model call. */
export function droppedHelpers(context: Context, site: CallSite, frame: Frame): readonly FanOut[] {
  if (!isDropped(context, site) || site.loops.length === 0 || waitsElsewhere(site)) return []
  if (!alternatives(resolve(context, site.call.callee, frame)).some(({ k }) => k === 'function')) return []
  const effects = effectsOf(context, site.call, frame, 'dropped').filter(({ kind, layers, use }) => kind !== 'model' || (use === 'dropped' && !layers.some(({ k }) => k === 'later')))
  if (!effects.some(({ kind }) => kind === 'model')) return []
  const [outermost] = site.loops as readonly [Loop, ...Loop[]]
  const start: Start = { around: outermost.place, by: site.call, what: { call: site.call }, lazy: false, size: repeated(context, site.loops, frame, { k: 'number', n: 1 }), effects, between: betweenOf(context, outermost, frame), func: site.func, frame }
  return fanOut(context, site, { name: calleeName(site.call), library: '' }, start, 'dropped')
}

function calleeName({ callee }: Call): string {
  if (callee.k === 'ref') return callee.slot.name
  return callee.k === 'get' && callee.key.k === 'const' ? String(callee.key.value) : 'call'
}

