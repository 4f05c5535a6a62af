import type { Decider } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import type { Expr, Func, Handler, Loop, Try } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf, isYield } from '../program/walk.js'
import { isFallback, reachesNextTurn, readsError } from './carried.js'
import { counterOf } from './counters.js'
import type { Context } from './context.js'
import { deadlineAt } from './deadlines.js'
import type { Effect } from './effect.js'
import { effectsOfBlock } from './effects.js'
import { forEveryError } from './error-kinds.js'
import type { AgentLoop, Retry } from './facts.js'
import { isResumed } from './limits.js'
import { looksAtExits } from './looks.js'
import { originsOf } from './origins.js'
import type { Paths } from './path.js'
import { isApart, pathsOf } from './paths.js'
import { CALLED, DRIVEN, FAILED, PAUSED, UNSURE } from './states.js'
import type { Frame } from './value.js'
import { anyOf, canBecome, exitVerdict, guardVerdict, type Question, type Verdict } from './verdict.js'
import { elsewhereOf } from './ways.js'

/** What a loop round a model call is: a retry, an agent loop; nothing where it is neither. */
export function factOfLoop(context: Context, loop: Loop, func: Func, frame: Frame): AgentLoop | Retry | undefined {
  if (!effectsOfBlock(context, [loop], frame).some(({ kind }) => kind === 'model')) return undefined
  const paths = pathsOf(context, loop.body, frame, loop)
  const calls = callsOf(paths)
  const [call] = calls
  if (!call) return undefined
  const called = [...paths.back].filter((state) => (state & (CALLED | FAILED)) !== 0)
  if (called.length === 0) return undefined
  const attempt = attemptIn(paths, call)
  const retries = called.every((state) => (state & FAILED) !== 0)
  if (retries) return isFallback(context, loop, calls, frame) || readsError(context, calls, frame) ? undefined : retryOf(context, loop, func, frame, paths, call, attempt)
  return agentLoopOf(context, loop, func, frame, paths, call)
}

/** The model calls that happen in the flow of a turn. */
function callsOf(paths: Paths): readonly Effect[] {
  return paths.met.filter(({ effect }) => effect.kind === 'model' && !isApart(effect)).map(({ effect }) => effect)
}

function questionOf(context: Context, loop: Loop, frame: Frame, paths: Paths, about: Question['about']): Question {
  return { context, frame, about, loop, body: loop.body, paths, open: new Set<Expr>() }
}

/** Whether and by whom a loop comes to an end. */
export function loopVerdict(question: Question, loop: Loop): Verdict {
  const verdict = verdictOf(question, loop)
  return verdict.possible || question.about === 'agent' ? verdict : forEveryError(question, (assuming) => verdictOf(assuming, loop))
}

function verdictOf(question: Question, loop: Loop): Verdict {
  const exits = question.paths.exits.map((exit) => exitVerdict(question, exit))
  if (loop.over) return anyOf([...exits, { possible: true, decider: loop.awaits ? 'event' : 'input' }])
  return anyOf([...exits, ...(loop.test ? [canBecome(question, loop.test, false)] : [])])
}

function deciderOf(verdict: Verdict): Decider {
  if (verdict.possible) return verdict.decider
  return verdict.because === 'model' ? 'model' : 'nobody'
}

/** Of the ways back that pass a call (or its failure): how many pass something else, too. */
function waysWith(context: Context, loop: Loop, frame: Frame, having: number, bit: number): 'all' | 'some' | 'not all' {
  const { back } = pathsOf(context, loop.body, frame, loop, { watch: bit })
  const relevant = [...back].filter((state) => (state & having) !== 0)
  if (relevant.every((state) => (state & bit) !== 0)) return 'all'
  return relevant.some((state) => (state & bit) === 0 && (state & UNSURE) === 0) ? 'not all' : 'some'
}

function agentLoopOf(context: Context, loop: Loop, func: Func, frame: Frame, paths: Paths, call: Effect): AgentLoop | undefined {
  // Whoever asks a generator for the next turn decides whether there is one.
  if (func.generator && yieldsIn(loop)) return undefined
  const question = questionOf(context, loop, frame, paths, 'agent')
  const verdict = loopVerdict(question, loop)
  const decider = deciderOf(verdict)
  const aboutModel = decider === 'model' || exitsReadModel(context, loop, frame, paths)
  if (!aboutModel && !reachesNextTurn(context, loop, call, frame)) return undefined
  // A person, a queue or the clock that is waited for on every turn drives the loop. So does the outside world that is
  // asked on the way, and a person who says what may happen; one who is only asked where the model lets the loop come
  // to it does not.
  const everyTurn = waysWith(context, loop, frame, CALLED, DRIVEN) !== 'not all'
  const between = !everyTurn && asks(paths, 'human')
  const driven = everyTurn || asks(paths, 'event') || (between && (personDecides(context, frame, paths) || isAskedAnyway(question)))
  // A run that is resumed counts on from its turns: the library's own limit throws it out of the loop.
  const resumed = callsOf(paths).every(({ meaning }) => meaning && isResumed(context, meaning))
  const timed = !verdict.possible && deadlineAt(context, func.id, loop.head) !== undefined
  return {
    kind: 'agent-loop', form: 'loop', at: loop.head, func: func.id, library: call.meaning?.library.name ?? '', name: 'loop', starts: call.meaning?.name ?? '', elsewhere: elsewhereOf(context, call),
    repeated: call, looked: () => looksAtExits(question),
    decider: verdict.possible ? decider : driven ? 'event' : resumed ? 'sdk' : timed ? 'clock' : decider,
    open: !verdict.possible && !driven && !resumed && !timed,
    asksBetween: between,
    stopAfter: (n) => ceiling(loop, n, 'turns', `No answer within ${String(n)} turns`, { body: true }),
  }
}

function yieldsIn({ body }: Loop): boolean {
  let found = false
  eachStmt(body, (stmt) => {
    for (const root of expressionsOf(stmt)) eachExpr(root, (expr) => void (isYield(expr) && (found = true)))
  })
  return found
}

function asks(paths: Paths, kind: 'human' | 'event'): boolean {
  return paths.met.some(({ effect }) => effect.kind === kind)
}

/** Whether what a person says picks what happens on the turn: an approval, not the next question. */
function personDecides(context: Context, frame: Frame, { met, writes, grown }: Paths): boolean {
  const guards = new Set([...met, ...writes, ...grown].flatMap((each) => each.guards))
  return [...guards].some((guard) => guard.k === 'test' && originsOf(context, guard.expr, frame).has('human'))
}

/** Whether a person comes to be asked whatever the model does: after so many turns, counted anew from each answer. */
function isAskedAnyway(question: Question): boolean {
  return question.paths.met.some(({ effect, guards }) =>
    effect.kind === 'human' && guards.every((guard) => (guard.k === 'test' && comparesNumbers(guard.expr)) || guardVerdict(question, guard).possible),
  )
}

function comparesNumbers(test: Expr): boolean {
  return test.k === 'op' && (['<', '<=', '>', '>='].includes(test.op) || test.of.some(comparesNumbers))
}

function exitsReadModel(context: Context, loop: Loop, frame: Frame, paths: Paths): boolean {
  const tests = [...(loop.test ? [loop.test] : []), ...paths.exits.flatMap(({ guards }) => guards.flatMap((guard) => (guard.k === 'test' ? [guard.expr] : [])))]
  return tests.some((test) => originsOf(context, test, frame).has('model'))
}

function retryOf(context: Context, loop: Loop, func: Func, frame: Frame, paths: Paths, call: Effect, attempt: Try | undefined): Retry {
  const question = questionOf(context, loop, frame, paths, 'retry')
  const verdict = loopVerdict(question, loop)
  const driven = waysWith(context, loop, frame, FAILED, DRIVEN) !== 'not all'
  const pausing = waysWith(context, loop, frame, FAILED, PAUSED)
  const handler = attempt?.handlers[0]
  const timed = !verdict.possible && deadlineAt(context, func.id, loop.head) !== undefined
  return {
    kind: 'retry', form: 'loop', at: loop.head, func: func.id, library: call.meaning?.library.name ?? '', name: 'loop', starts: call.meaning?.name ?? '', elsewhere: elsewhereOf(context, call),
    repeated: call, looked: () => looksAtExits(question),
    decider: timed ? 'clock' : deciderOf(verdict),
    endless: !verdict.possible && !driven && !timed,
    // Items that arrive come when they please.
    pauses: loop.awaits ? 'unknown' : pausing === 'not all' ? 'no' : pausing === 'all' ? 'yes' : 'unknown',
    pause: (base, max) => handler && pauseEdit(context, loop, func, frame, handler, base, max),
    giveUpAfter: (n) => handler && ceiling(loop, n, 'attempts', '', { handler: handler.place }),
  }
}

/** The attempt whose failure leads back: the innermost that holds the call. */
function attemptIn(paths: Paths, call: Effect): Try | undefined {
  for (const exit of paths.exits) {
    for (const guard of exit.guards) if (guard.k === 'failed' && guard.holdsCall) return guard.attempt
  }
  for (const { guards } of paths.met) {
    for (const guard of guards) if (guard.k === 'failed' && guard.holdsCall) return guard.attempt
  }
  return paths.attempts.find((attempt) => holds(attempt, call))
}

function holds(attempt: Try, call: Effect): boolean {
  const outer = call.via[0] ?? call.call
  let found = false
  eachStmt(attempt.body, (stmt) => {
    for (const root of expressionsOf(stmt)) eachExpr(root, (expr) => void (expr === outer && (found = true)))
  })
  return found
}

function ceiling(loop: Loop, n: number, name: string, message: string, at: { body: true } | { handler: Handler['place'] }): Edit {
  return { k: 'add-ceiling', loop: loop.place, at, name, n, message }
}

function pauseEdit(context: Context, loop: Loop, func: Func, frame: Frame, handler: Handler, base: number, max: number): Edit | undefined {
  const recipe = context.lexicon.recipes.findLast(({ kind, within }) => kind === 'pause' && (within === undefined || (within === 'coroutines') === func.async))
  if (!recipe) return undefined
  return { k: 'pause-before-retry', handler: handler.place, ...counterOf(context, loop, frame), base, max, recipe }
}
