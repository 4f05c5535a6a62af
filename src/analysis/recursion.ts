import type { Call, Expr, Func, Slot } from '../program/tree.js'
import type { CallSite } from './bindings.js'
import type { Context } from './context.js'
import type { AgentLoop, Retry } from './facts.js'
import { originsOf } from './origins.js'
import { CALLED, DRIVEN, FAILED, isApart, pathsOf, PAUSED, UNSURE, type Guard, type Paths } from './paths.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, type Frame } from './value.js'
import { anyOf, canBecome, type Question, type Verdict } from './verdict.js'

/** Functions that call themselves round a model call: agent loops and retries written as recursion. */
export function factsOfRecursion(context: Context, func: Func, sites: readonly CallSite[]): readonly (AgentLoop | Retry)[] {
  const own = sites.filter(({ call }) => callsFunc(context, call, func))
  if (own.length === 0) return []
  const paths = pathsOf(context, func.body, BASE, undefined, { ignore: new Set<Expr>(own.map(({ call }) => call)) })
  const model = paths.met.find(({ effect }) => effect.kind === 'model' && !isApart(effect))
  if (!model) return []
  return paths.again.flatMap((again) => {
    if (again.call.k !== 'call' || isInLoop(own, again.call)) return []
    return factOf(context, func, paths, { ...again, call: again.call }, model.effect.meaning?.name ?? '', model.effect.meaning?.library.name ?? '')
  })
}

/** A call of the function itself; `super.same()` and a delegate's method of the same name are not. */
function callsFunc(context: Context, call: Call, func: Func): boolean {
  return alternatives(resolve(context, call.callee, BASE)).some((value) => value.k === 'function' && value.func === func)
}

/** Once for each item of something is a walk over data. */
function isInLoop(sites: readonly CallSite[], call: Call): boolean {
  return sites.some((site) => site.call === call && site.loops.length > 0)
}

interface Again {
  readonly call: Call
  readonly guards: readonly Guard[]
  readonly states: ReadonlySet<number>
}

function factOf(context: Context, func: Func, paths: Paths, again: Again, starts: string, library: string): (AgentLoop | Retry)[] {
  const failed = again.guards.some((guard) => guard.k === 'failed' && guard.holdsCall) || [...again.states].every((state) => (state & FAILED) !== 0)
  const question: Question = { context, frame: BASE, about: failed ? 'retry' : 'agent', loop: undefined, body: func.body, paths, open: new Set<Expr>() }
  const verdict = anyOf(again.guards.map((guard) => stopsBy(question, guard, func, again.call)))
  const lacks = (bit: number): boolean => [...again.states].some((state) => (state & bit) === 0 && (state & UNSURE) === 0)
  const base = { at: again.call.at, func: func.id, library, name: func.name ?? 'function', starts, decider: verdict.possible ? verdict.decider : verdict.because === 'model' ? 'model' : 'nobody' } as const
  if (failed) {
    if (differs(context, func, again.call)) return []
    return [{ ...base, kind: 'retry', form: 'recursion', endless: !verdict.possible && lacks(DRIVEN), pauses: lacks(PAUSED) ? 'no' : 'yes', pause: () => undefined, giveUpAfter: () => undefined }]
  }
  if (![...again.states].some((state) => (state & CALLED) !== 0)) return []
  const carries = !verdict.possible && (verdict.because === 'model' || again.call.args.some(({ value }) => originsOf(context, value, BASE).has('model')))
  if (!carries) return []
  return [{ ...base, kind: 'agent-loop', form: 'recursion', open: lacks(DRIVEN), stopAfter: () => undefined }]
}

/** Whether a guard of the recursive call could fail to hold, and so end it. */
function stopsBy(question: Question, guard: Guard, func: Func, call: Call): Verdict {
  if (guard.k === 'failed') return question.about === 'retry' ? { possible: false, because: 'failure' } : { possible: true, decider: 'unknown' }
  if (guard.k === 'items') return { possible: true, decider: 'input' }
  return byParameter(question, guard.expr, func, call) ?? canBecome(question, guard.expr, !guard.truth)
}

/** A test of a parameter: stepped by the recursive call it is a counter, set to what the model said it is the model's. */
function byParameter({ context, about }: Question, test: Expr, func: Func, call: Call): Verdict | undefined {
  const read = parametersIn(test, func)
  if (read.length === 0) return undefined
  const verdicts = read.map(({ slot, index }): Verdict => {
    const argument = call.args[index]
    if (call.args.slice(0, index + 1).some(({ spread }) => spread)) return { possible: true, decider: 'unknown' }
    if (!argument) return { possible: true, decider: 'unknown' }
    const { value } = argument
    if (value.k === 'ref' && value.slot === slot) return { possible: true, decider: 'unknown' }
    if (value.k === 'op' && value.of.some((part) => part.k === 'ref' && part.slot === slot)) return { possible: true, decider: 'code' }
    const origins = originsOf(context, value, BASE)
    if (origins.has('unknown')) return { possible: true, decider: 'unknown' }
    return about === 'agent' && origins.has('model') ? { possible: false, because: 'model' } : { possible: true, decider: 'unknown' }
  })
  return anyOf(verdicts)
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

/** A retry that passes something else than it was given, not counting a counter, tries something else. */
function differs(context: Context, func: Func, call: Call): boolean {
  return call.args.some(({ value, spread }, index) => {
    const slot = func.params[index]?.slot
    if (spread) return false
    if (value.k === 'ref' && value.slot === slot) return false
    if (value.k === 'op') return false
    return resolve(context, value, BASE satisfies Frame).k !== 'constant'
  })
}
