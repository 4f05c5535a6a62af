import type { Decider } from '../catalog/sdk.js'
import type { Block, Constant, Expr, Loop } from '../program/tree.js'
import type { Context } from './context.js'
import { fieldsOf } from './fields.js'
import { flagVerdict } from './flags.js'
import type { CallSite } from './bindings.js'
import { meaningOf } from './meaning.js'
import { isInside, isStepOf, keysIn, writesTo, type Key } from './lvalue.js'
import type { Effect } from './effect.js'
import { originsOf } from './origins.js'
import type { Guard, PathExit, Paths } from './path.js'
import { pathsOf } from './paths.js'
import { CALLED, FAILED, RESET, STEPPED, UNSURE } from './states.js'
import { isFolded, refillVerdict } from './refills.js'
import { enter, resolve } from './resolve.js'
import type { Frame } from './value.js'

/**
 * The one question put to each exit of a repetition: could it still happen if the model never cooperated (`agent`), or
 * if the call always failed (`retry`)?
 */
export interface Question {
  readonly context: Context
  readonly frame: Frame
  readonly about: 'agent' | 'retry'
  /** The loop, or nothing where a function calls itself. */
  readonly loop: Loop | undefined
  readonly body: Block
  readonly paths: Paths
  /** What is being judged already: a flag that leads back to itself decides nothing. */
  readonly open: Set<Expr>
  /** How tests of the error are taken to come out. */
  readonly assumed?: ReadonlyMap<Expr, boolean> | undefined
}

export type Verdict = { readonly possible: true; readonly decider: Decider } | { readonly possible: false; readonly because: 'model' | 'failure' | 'nobody' }

export const YES: Verdict = { possible: true, decider: 'unknown' }
export const NO = (because: 'model' | 'failure' | 'nobody'): Verdict => ({ possible: false, because })

const STRENGTH: readonly Decider[] = ['code', 'clock', 'human', 'event', 'input', 'sdk', 'unknown', 'model', 'nobody']

/** One of several exits: the strongest that can happen, else what it hangs on. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  const possible = verdicts.filter((verdict) => verdict.possible)
  if (possible.length > 0) return possible.sort((a, b) => STRENGTH.indexOf(a.decider) - STRENGTH.indexOf(b.decider))[0] as Verdict
  return verdicts.find((verdict) => !verdict.possible && verdict.because === 'model') ?? verdicts.find((verdict) => !verdict.possible && verdict.because === 'failure') ?? NO('nobody')
}

/** Conditions that must all hold. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  const impossible = verdicts.filter((verdict) => !verdict.possible)
  if (impossible.length > 0) return anyOf(impossible)
  return verdicts.length === 0 ? YES : (verdicts as Possible[]).sort((a, b) => STRENGTH.indexOf(b.decider) - STRENGTH.indexOf(a.decider))[0] as Verdict
}

type Possible = Extract<Verdict, { possible: true }>

/** Whether an exit of the repetition could happen. */
export function exitVerdict(question: Question, exit: PathExit): Verdict {
  // Whoever retries has not succeeded yet: exits on the way of success do not count.
  if (question.about === 'retry' && hasSucceeded(exit.states)) return NO('failure')
  if (exit.effect?.kind === 'throws' && isFedByModel(question, exit.effect)) return allOf([thrownVerdict(question, exit.effect), ...exit.guards.map((guard) => guardVerdict(question, guard))])
  const decider = exit.exit ? 'code' : exit.effect && exit.effect.kind !== 'model' && exit.effect.kind !== 'pause' ? 'unknown' : 'event'
  return allOf([{ possible: true, decider }, ...exit.guards.map((guard) => guardVerdict(question, guard))])
}

export function hasSucceeded(states: PathExit['states']): boolean {
  return [...states].every((state) => (state & CALLED) !== 0 && (state & FAILED) === 0)
}

function isFedByModel({ context }: Question, { call, frame }: Effect): boolean {
  return call.args.some(({ value }) => originsOf(context, value, frame).has('model'))
}

/** A helper that is handed what the model said and throws does so because of what the model said, or by a test of its own. */
function thrownVerdict(question: Question, { call, frame }: Effect): Verdict {
  const { context } = question
  const callee = resolve(context, call.callee, frame)
  if (callee.k !== 'function' || frame.depth > 4) return NO('model')
  const inner = enter(callee.func, call, frame, callee.frame, callee.self)
  const paths = pathsOf(context, callee.func.body, inner, undefined)
  const inside: Question = { ...question, frame: inner, loop: undefined, body: callee.func.body, paths }
  const thrown = paths.exits.filter(({ exit }) => exit?.how === 'throw').map(({ guards }) => allOf(guards.map((guard) => guardVerdict(inside, guard))))
  return thrown.length > 0 ? anyOf(thrown) : NO('model')
}

export function guardVerdict(question: Question, guard: Guard): Verdict {
  if (guard.k === 'test') return canBecome(question, guard.expr, guard.truth)
  if (guard.k === 'failed') {
    if (question.about === 'retry') return { possible: true, decider: 'code' }
    return guard.holdsCall && !question.paths.endedFromOutside ? NO('failure') : YES
  }
  const { over } = guard.loop
  const origins = over ? originsOf(question.context, over, question.frame) : new Set()
  return origins.has('model') && !origins.has('unknown') ? NO('model') : { possible: true, decider: 'code' }
}

/** Whether an expression could come to be true (or false). */
export function canBecome(question: Question, expr: Expr, truth: boolean): Verdict {
  if (expr.k === 'await') return canBecome(question, expr.of, truth)
  if (expr.k === 'const') return Boolean(expr.value) === truth ? { possible: true, decider: 'code' } : NO('nobody')
  if (expr.k === 'choice') return choiceVerdict(question, expr, (side) => canBecome(question, side, truth))
  if (expr.k === 'op' && expr.of.length > 0) {
    const parts = (): Verdict[] => expr.of.map((inner) => canBecome(question, inner, truth))
    if (expr.op === '!') return canBecome(question, expr.of[0] as Expr, !truth)
    if (expr.op === '&&') return truth ? allOf(parts()) : anyOf(parts())
    if (expr.op === '||' || expr.op === '??') return truth ? anyOf(parts()) : allOf(parts())
  }
  return atom(question, expr, truth)
}

/** One of the sides, under the condition that picks it. */
function choiceVerdict(question: Question, { test, of }: Expr & { k: 'choice' }, verdictOf: (side: Expr) => Verdict): Verdict {
  return anyOf(of.map((side, index) => allOf([...(test ? [canBecome(question, test, index === 0)] : []), verdictOf(side)])))
}

/** Whether what is assigned could come to be equal to a constant (or different from it). */
function canEqual(question: Question, value: Expr, constant: Constant, truth: boolean): Verdict {
  if (value.k === 'const') return (value.value === constant) === truth ? { possible: true, decider: 'code' } : NO('nobody')
  if (value.k === 'choice') return choiceVerdict(question, value, (side) => canEqual(question, side, constant, truth))
  return originVerdict(question, value)
}

/** `state === 'done'`: as far as one of the assignments gives that. */
function equalityVerdict(question: Question, expr: Expr, truth: boolean): Verdict | undefined {
  if (expr.k !== 'op' || (expr.op !== '==' && expr.op !== '!=')) return undefined
  const [left, right] = expr.of
  if (!left || right?.k !== 'const') return undefined
  const equal = truth === (expr.op === '==')
  return flagVerdict(question, left, (at, value) => canEqual(at, value, right.value, equal))
}

function atom(question: Question, expr: Expr, truth: boolean): Verdict {
  const { context, frame } = question
  const assumed = question.assumed?.get(expr)
  if (assumed !== undefined) return assumed === truth ? { possible: true, decider: 'code' } : NO('failure')
  if (question.open.has(expr)) return NO('nobody')
  question.open.add(expr)
  try {
    const helper = helperVerdict(question, expr, truth)
    if (helper) return helper
    const constant = resolve(context, expr, frame)
    const flag = flagVerdict(question, expr, (at, value) => canBecome(at, value, truth)) ?? equalityVerdict(question, expr, truth)
    if (flag) return flag
    if (constant.k === 'constant') return Boolean(constant.value) === truth ? { possible: true, decider: 'code' } : NO('nobody')
    const counter = counterVerdict(question, expr)
    if (counter) return counter
    return originVerdict(question, expr)
  } finally {
    question.open.delete(expr)
  }
}

/** A helper of the file answers as one of its returns does, under the conditions that lead to it. */
function helperVerdict(question: Question, expr: Expr, truth: boolean): Verdict | undefined {
  if (expr.k !== 'call' || question.frame.depth > 4) return undefined
  const { context, frame } = question
  const callee = resolve(context, expr.callee, frame)
  if (callee.k !== 'function' || callee.func.generator) return undefined
  const inner = enter(callee.func, expr, frame, callee.frame, callee.self)
  const paths = pathsOf(context, callee.func.body, inner, undefined)
  const inside: Question = { ...question, frame: inner, body: callee.func.body, paths }
  const returns = paths.exits.filter(({ exit }) => exit?.how === 'return')
  if (returns.length === 0) return undefined
  return anyOf(returns.map(({ exit, guards }) => allOf([
    ...guards.map((guard) => guardVerdict(inside, guard)),
    ...(exit?.value ? [canBecome(inside, exit.value, truth)] : truth ? [NO('nobody')] : []),
  ])))
}

export function writesInside({ context, loop }: Question, expr: Expr): ReturnType<typeof writesTo> {
  return writesTo(context, expr).filter((write) => !loop || isInside(context, write, loop))
}

/** Anything that holds a counter: it is reached if every way back passes the step. */
function counterVerdict(question: Question, expr: Expr): Verdict | undefined {
  const verdicts: Verdict[] = []
  for (const [key, read] of keysIn(expr)) {
    const writes = writesInside(question, read)
    if (stepsField(question, read)) verdicts.push({ possible: true, decider: 'code' })
    if (read.k === 'ref' && isFolded(question, read)) verdicts.push({ possible: true, decider: 'input' })
    const grows = read.k === 'ref' && growsInside(question, read)
    // A list that is made anew on each turn counts nothing.
    if (grows && writes.some(({ declares }) => declares)) continue
    if (!grows && !writes.some((write) => isStepOf(write, key))) continue
    if (shrinksInside(question, read)) return refillVerdict(question, methodCallsInside(question, read as Expr & { k: 'ref' }, 'grow'))
    verdicts.push(steps(question, key, read, grows))
  }
  if (verdicts.length === 0) return undefined
  const best = anyOf(verdicts)
  return best.possible && !isReachable(question, expr) ? NO('nobody') : best
}

/** `state = { ...state, turn: state.turn + 1 }`, here or in a helper. */
function stepsField(question: Question, read: Expr): boolean {
  if (read.k !== 'get' || read.key.k !== 'const') return false
  const name = String(read.key.value)
  return writesInside(question, read.base).some(({ value }) =>
    fieldsOf(question.context, value, name, question.frame).some(({ expr }) =>
      expr.k === 'op' && (expr.op === '+' || expr.op === '-') && expr.of.some((part) => part.k === 'get' && part.key.k === 'const' && String(part.key.value) === name),
    ),
  )
}

function growsInside(question: Question, read: Expr & { k: 'ref' }): boolean {
  return methodCallsInside(question, read, 'grow').length > 0
}

function shrinksInside(question: Question, read: Expr): boolean {
  return read.k === 'ref' && methodCallsInside(question, read, 'shrink').length > 0
}

function methodCallsInside({ context, frame, loop }: Question, { slot }: Expr & { k: 'ref' }, kind: 'grow' | 'shrink'): readonly CallSite[] {
  return context.bindings.methodCallsOn(slot).filter((site) => (!loop || isInside(context, site, loop)) && meaningOf(context, site.call, frame)?.row.kind === kind)
}

/** Whether every way back that passes the call (fails, for a retry) passes the step and no reset. */
function steps(question: Question, key: Key, read: Expr, grows: boolean): Verdict {
  const { context, frame, loop, body } = question
  const { back } = pathsOf(context, body, frame, loop, { watch: STEPPED | RESET, counter: key, grows: grows && read.k === 'ref' ? read.slot : undefined })
  const relevant = [...back].filter((state) => (question.about === 'retry' ? (state & FAILED) !== 0 : (state & CALLED) !== 0))
  const missing = relevant.filter((state) => (state & STEPPED) === 0 || (state & RESET) !== 0)
  if (missing.length === 0) return { possible: true, decider: 'code' }
  if (missing.every((state) => (state & UNSURE) !== 0)) return YES
  // Those that miss it may be the ways of other errors.
  if (question.assumed && missing.length < relevant.length) return YES
  // Where some ways step it, whoever picks the way decides whether it is ever reached.
  return NO(missing.length === relevant.length ? 'nobody' : question.about === 'agent' ? 'model' : 'failure')
}

/** A comparison with what no counter ever reaches is none. */
function isReachable({ context, frame }: Question, expr: Expr): boolean {
  if (expr.k !== 'op' || expr.of.length !== 2) return true
  return !expr.of.some((side) => {
    const value = resolve(context, side, frame)
    return value.k === 'constant' && typeof value.value === 'number' && !(Math.abs(value.value) <= 1_000_000_000)
  })
}

export function originVerdict({ context, frame, about, paths }: Question, expr: Expr): Verdict {
  const origins = originsOf(context, expr, frame)
  for (const decider of ['clock', 'human', 'event', 'unknown'] as const) {
    if (origins.has(decider)) return { possible: true, decider }
  }
  if (about === 'retry') {
    if (origins.has('error')) return paths.endedFromOutside ? { possible: true, decider: 'event' } : NO('failure')
    return origins.has('model') ? NO('failure') : YES
  }
  if (origins.has('model')) return NO('model')
  return origins.has('error') ? NO('failure') : YES
}
