import type { Decider } from '../catalog/sdk.js'
import type { Block, Expr, Loop } from '../program/tree.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { isInside, isStepOf, keyOf, keysIn, writesTo, type Key } from './lvalue.js'
import { originsOf } from './origins.js'
import { pathsOf, type Guard, type PathExit, type Paths } from './paths.js'
import { CALLED, FAILED, RESET, STEPPED, UNSURE } from './states.js'
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
}

export type Verdict = { readonly possible: true; readonly decider: Decider } | { readonly possible: false; readonly because: 'model' | 'failure' | 'nobody' }

const YES: Verdict = { possible: true, decider: 'unknown' }
const NO = (because: 'model' | 'failure' | 'nobody'): Verdict => ({ possible: false, because })

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
  if (exit.effect?.kind === 'throws' && isFedByModel(question, exit)) return NO('model')
  return allOf([{ possible: true, decider: exit.exit ? 'code' : 'unknown' }, ...exit.guards.map((guard) => guardVerdict(question, guard))])
}

function hasSucceeded(states: PathExit['states']): boolean {
  return [...states].every((state) => (state & CALLED) !== 0 && (state & FAILED) === 0)
}

/** A helper that is handed what the model said and throws, throws because of what the model said. */
function isFedByModel({ context }: Question, { effect }: PathExit): boolean {
  return effect?.call.args.some(({ value }) => originsOf(context, value, effect.frame).has('model')) ?? false
}

function guardVerdict(question: Question, guard: Guard): Verdict {
  if (guard.k === 'test') return canBecome(question, guard.expr, guard.truth)
  if (guard.k === 'failed') {
    if (question.about === 'retry') return { possible: true, decider: 'code' }
    return guard.holdsCall ? NO('failure') : YES
  }
  const { over } = guard.loop
  const origins = over ? originsOf(question.context, over, question.frame) : new Set()
  return origins.has('model') && !origins.has('unknown') ? NO('model') : { possible: true, decider: 'code' }
}

/** Whether an expression could come to be true (or false). */
export function canBecome(question: Question, expr: Expr, truth: boolean): Verdict {
  if (expr.k === 'await') return canBecome(question, expr.of, truth)
  if (expr.k === 'const') return Boolean(expr.value) === truth ? { possible: true, decider: 'code' } : NO('nobody')
  if (expr.k === 'op' && expr.of.length > 0) {
    const parts = (): Verdict[] => expr.of.map((inner) => canBecome(question, inner, truth))
    if (expr.op === '!') return canBecome(question, expr.of[0] as Expr, !truth)
    if (expr.op === '&&') return truth ? allOf(parts()) : anyOf(parts())
    if (expr.op === '||' || expr.op === '??') return truth ? anyOf(parts()) : allOf(parts())
  }
  return atom(question, expr, truth)
}

function atom(question: Question, expr: Expr, truth: boolean): Verdict {
  const { context, frame } = question
  if (question.open.has(expr)) return NO('nobody')
  question.open.add(expr)
  try {
    const helper = helperVerdict(question, expr, truth)
    if (helper) return helper
    const constant = resolve(context, expr, frame)
    const flag = flagVerdict(question, expr, truth)
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

/** A variable that is set on the way: it can become true as far as one of its assignments can be reached and is. */
function flagVerdict(question: Question, expr: Expr, truth: boolean): Verdict | undefined {
  const key = keyOf(expr)
  if (key === undefined) return undefined
  const writes = writesInside(question, expr)
  if (writes.length === 0 || writes.some((write) => isStepOf(write, key))) return undefined
  const met = question.paths.writes.filter(({ stmt }) => writes.some(({ value }) => value === stmt.value))
  // Set by a function that runs some other time.
  if (met.length < writes.length) return YES
  return anyOf(met.map(({ stmt, guards, states }) => {
    if (question.about === 'retry' && hasSucceeded(states)) return NO('failure')
    return allOf([...guards.map((guard) => guardVerdict(question, guard)), canBecome(question, stmt.value, truth)])
  }))
}

function writesInside({ context, loop }: Question, expr: Expr): ReturnType<typeof writesTo> {
  return writesTo(context, expr).filter((write) => !loop || isInside(context, write, loop))
}

/** Anything that holds a counter: it is reached if every way back passes the step. */
function counterVerdict(question: Question, expr: Expr): Verdict | undefined {
  const verdicts: Verdict[] = []
  for (const [key, read] of keysIn(expr)) {
    const writes = writesInside(question, read)
    const grows = read.k === 'ref' && growsInside(question, read)
    if (!grows && !writes.some((write) => isStepOf(write, key))) continue
    if (shrinksInside(question, read)) return { possible: true, decider: 'input' }
    verdicts.push(steps(question, key, read, grows))
  }
  if (verdicts.length === 0) return undefined
  const best = anyOf(verdicts)
  return best.possible && !isReachable(question, expr) ? NO('nobody') : best
}

function growsInside(question: Question, read: Expr & { k: 'ref' }): boolean {
  return methodCallsInside(question, read, 'grow')
}

function shrinksInside(question: Question, read: Expr): boolean {
  return read.k === 'ref' && methodCallsInside(question, read, 'shrink')
}

function methodCallsInside({ context, frame, loop }: Question, read: Expr & { k: 'ref' }, kind: 'grow' | 'shrink'): boolean {
  return context.bindings.methodCallsOn(read.slot).some((site) =>
    (!loop || isInside(context, site, loop)) && meaningOf(context, site.call, frame)?.row.kind === kind)
}

/** Whether every way back that passes the call (fails, for a retry) passes the step and no reset. */
function steps(question: Question, key: Key, read: Expr, grows: boolean): Verdict {
  const { context, frame, loop, body } = question
  const { back } = pathsOf(context, body, frame, loop, { watch: STEPPED | RESET, counter: key, grows: grows && read.k === 'ref' ? read.slot : undefined })
  const relevant = [...back].filter((state) => (question.about === 'retry' ? (state & FAILED) !== 0 : (state & CALLED) !== 0))
  const missing = relevant.filter((state) => (state & STEPPED) === 0 || (state & RESET) !== 0)
  if (missing.length === 0) return { possible: true, decider: 'code' }
  return missing.some((state) => (state & UNSURE) === 0) ? NO('nobody') : YES
}

/** A comparison with what no counter ever reaches is none. */
function isReachable({ context, frame }: Question, expr: Expr): boolean {
  if (expr.k !== 'op' || expr.of.length !== 2) return true
  return !expr.of.some((side) => {
    const value = resolve(context, side, frame)
    return value.k === 'constant' && typeof value.value === 'number' && !(Math.abs(value.value) <= 1_000_000_000)
  })
}

function originVerdict({ context, frame, about }: Question, expr: Expr): Verdict {
  const origins = originsOf(context, expr, frame)
  for (const decider of ['clock', 'human', 'event', 'unknown'] as const) {
    if (origins.has(decider)) return { possible: true, decider }
  }
  if (about === 'retry') {
    if (origins.has('error')) return NO('failure')
    return origins.has('model') ? NO('failure') : YES
  }
  if (origins.has('model')) return NO('model')
  return origins.has('error') ? NO('failure') : YES
}
