import type { Block, Call, Exit, Expr, Loop, Slot, Stmt, Target, Try } from '../program/tree.js'
import { eachExpr, expressionsOf, isYield } from '../program/walk.js'
import type { Context } from './context.js'
import type { Effect } from './effect.js'
import { effectsOf, effectsOfBlock, effectsOfOwn } from './effects.js'
import { holdsContinue, leaves } from './leaving.js'
import { writeOf } from './lvalue.js'
import { BEFORE, repeats, splitLinked } from './linked-tests.js'
import { meaningOf } from './meaning.js'
import { originsOf } from './origins.js'
import { eachGuarded, type Guard, type PathExit, type Paths, type Probe, type Write } from './path.js'
import { holdsOfRefusal } from './refusals.js'
import { CALLED, DRIVEN, FAILED, map, PAUSED, rejoin, RESET, STEPPED, union, UNSURE, type Mutable, type States } from './states.js'
import { isEndedFromOutside } from './signals.js'
import { isAnswer, truthOf } from './truth.js'
import type { Frame } from './value.js'

/** The paths through a body, of a loop or (without `loop`) of a function. */
export function pathsOf(context: Context, body: Block, frame: Frame, loop: Loop | undefined, probe: Probe = {}): Paths {
  return new Walk(context, frame, loop, probe).run(body)
}

interface Scope {
  /** Where throws inside an attempt go. */
  readonly raised?: Mutable | undefined
  readonly holdsCall: boolean
}

class Walk {
  readonly back: Mutable = new Set()
  readonly exits: PathExit[] = []
  readonly writes: Write[] = []
  readonly grown: Paths['grown'][number][] = []
  readonly met: Paths['met'][number][] = []
  readonly again: Paths['again'][number][] = []
  readonly attempts: Try[] = []
  private endedFromOutside = false
  private linked: { readonly first: Stmt & { k: 'if' }; readonly test: Expr } | undefined
  private readonly breaks = new Map<Target, Mutable>()
  private readonly continues = new Map<Target, Mutable>()
  private readonly succeeded = new Set<Slot>()
  private readonly context: Context
  private readonly frame: Frame
  private readonly loop: Loop | undefined
  private readonly probe: Probe

  constructor(context: Context, frame: Frame, loop: Loop | undefined, probe: Probe) {
    this.context = context
    this.frame = frame
    this.loop = loop
    this.probe = probe
  }

  run(body: Block): Paths {
    const scope: Scope = { holdsCall: false }
    const test = this.loop?.test
    const tested = (states: Mutable): Mutable => (test ? this.effects(effectsOf(this.context, test, this.frame, 'kept'), states, [], scope, test) : states)
    const post = this.loop?.post === true
    const out = this.block(body, post ? new Set([0]) : tested(new Set([0])), [], scope)
    for (const state of out) this.back.add(state)
    // `do … while (a && --n)` is lowered to an `if` for the step at the end of the update, and the test.
    const last = this.loop?.update.at(-1)
    if (test && last?.k === 'if' && last.else.length === 0 && repeats(test, last.test)) this.linked = { first: last, test }
    const updated = this.loop ? this.block(this.loop.update, this.back, [], scope) : this.back
    const round = post ? tested(updated) : updated
    const back = test ? this.head(test, round) : round
    return { back, exits: this.exits, writes: this.writes, grown: this.grown, met: this.met, again: this.again, attempts: this.attempts, endedFromOutside: this.endedFromOutside }
  }

  /** The states in which the loop goes round once more. */
  private head(test: Expr, states: Mutable): Mutable {
    const { yes } = this.linked?.test === test ? splitLinked(this.linked.first.test, test, states) : this.split(test, states)
    return map(yes, (state) => state & ~BEFORE)
  }

  private block(block: Block, start: States, guards: readonly Guard[], scope: Scope): Mutable {
    let states: Mutable = new Set(start)
    let within = guards
    for (const [index, stmt] of block.entries()) {
      if (states.size === 0) break
      const next = block[index + 1]
      // `if (a || ++n > 9)` is lowered to an `if` for the step and the `if` itself: both go by the same `a`.
      const again = stmt.k === 'if' && stmt.else.length === 0 && next?.k === 'if' && repeats(next.test, stmt.test)
      if (again) this.linked = { first: stmt, test: next.test }
      states = this.stmt(stmt, states, within, scope, block.slice(index + 1))
      if (stmt.k === 'if' && this.linked?.test === stmt.test) {
        this.linked = undefined
        states = map(states, (state) => state & ~BEFORE)
      }
      // What follows an `if` that one side goes round by is under the other side's condition. A side that ends the
      // repetition leaves no condition: whoever comes past it has not been stopped there.
      if (stmt.k === 'if') {
        const left = leaves(stmt.then) ? 'then' : leaves(stmt.else) ? 'else' : undefined
        if (left && !(this.loop && this.leavesForGood(left === 'then' ? stmt.then : stmt.else, scope))) within = [...within, { k: 'test', expr: stmt.test, truth: left === 'else' }]
      }
    }
    return states
  }

  private stmt(stmt: Stmt, states: Mutable, guards: readonly Guard[], scope: Scope, rest: Block): Mutable {
    if (this.context.budget-- <= 0) return states
    switch (stmt.k) {
      case 'if':
        return this.fork(stmt, states, guards, scope, rest)
      case 'loop':
        return this.inner(stmt, states, guards, scope)
      case 'try':
        return this.attempt(stmt, states, guards, scope)
      case 'with':
        return this.block(stmt.body, this.effects(effectsOf(this.context, stmt.context, this.frame, 'kept'), states, guards, scope, stmt.context), guards, scope)
      case 'block': {
        const breaks: Mutable = new Set()
        this.breaks.set(stmt.id, breaks)
        const out = this.block(stmt.body, states, guards, scope)
        return union(out, breaks)
      }
      case 'exit':
        return this.exit(stmt, states, guards, scope)
      default:
        return this.plain(stmt, states, guards, scope)
    }
  }

  private plain(stmt: Stmt, states: Mutable, guards: readonly Guard[], scope: Scope): Mutable {
    let out = this.effects(effectsOfOwn(this.context, stmt, this.frame), states, guards, scope, expressionsOf(stmt)[0])
    if (stmt.k === 'let' || stmt.k === 'store') {
      this.writes.push({ stmt, guards, states: out })
      if (stmt.k === 'let' && scope.holdsCall && isAnswer(this.context, stmt.value)) this.succeeded.add(stmt.slot)
      const write = this.probe.counter === undefined ? undefined : writeOf(stmt, this.probe.counter)
      if (write) out = this.mark(out, write === 'step' ? STEPPED : RESET)
    }
    const grown = stmt.k === 'do' ? grownBy(this.context, stmt.expr, this.frame) : undefined
    if (grown) this.grown.push({ call: grown.call, guards })
    if (grown && grown.slot === this.probe.grows) out = this.mark(out, STEPPED)
    return out
  }

  private effects(effects: readonly Effect[], states: Mutable, guards: readonly Guard[], scope: Scope, expr: Expr | undefined): Mutable {
    let out = states
    const caught = expr ? caughtInline(this.context, expr, this.frame) : false
    if (expr && (this.probe.watch ?? 0) & (DRIVEN | PAUSED)) out = this.waits(expr, out)
    if (expr && this.probe.ignore) this.noteAgain(expr, states, guards)
    for (const effect of effects) {
      if ([effect.call, ...effect.via].some((call) => this.probe.ignore?.has(call))) continue
      this.met.push({ effect, guards, states: out })
      if (isApart(effect)) continue
      if (scope.raised) for (const state of out) scope.raised.add(scope.holdsCall ? state | FAILED : state)
      out = this.after(effect, out, guards, caught, scope)
    }
    return out
  }

  /** Turns are handed over to whoever asks for the next one, and what is kept in a variable is waited for. */
  private waits(root: Expr, states: Mutable): Mutable {
    let bits = 0
    eachExpr(root, (expr) => {
      if (isYield(expr)) bits |= DRIVEN | PAUSED
      if (expr.k === 'await' && expr.of.k !== 'call' && !originsOf(this.context, expr.of, this.frame).has('model')) bits |= PAUSED
    })
    return bits === 0 ? states : this.mark(states, bits)
  }

  private noteAgain(root: Expr, states: States, guards: readonly Guard[]): void {
    eachGuarded(root, guards, (expr, within) => {
      if (this.probe.ignore?.has(expr) && !this.again.some(({ call }) => call === expr)) this.again.push({ call: expr, guards: within, states })
    })
  }

  private after(effect: Effect, states: Mutable, guards: readonly Guard[], caught: boolean, scope: Scope): Mutable {
    switch (effect.kind) {
      case 'model':
        this.leaveFromOutside(effect, states, guards, scope)
        return caught ? union(this.mark(states, CALLED), this.mark(states, FAILED)) : this.mark(states, CALLED)
      case 'pause':
      case 'acquire':
        if (effect.rejects) this.leaveBy(effect, states, guards, scope)
        else this.leaveFromOutside(effect, states, guards, scope)
        return effect.use === 'dropped' ? states : this.mark(states, PAUSED)
      case 'human':
      case 'event':
        return this.mark(states, DRIVEN | PAUSED)
      case 'throws':
        this.leaveBy(effect, states, guards, scope)
        return states
      case 'exit':
        this.exits.push({ effect, states, guards })
        return states
      case 'unknown':
        return this.isDriver(effect) ? this.mark(states, DRIVEN | PAUSED) : effect.use === 'awaited' ? this.mark(states, PAUSED) : states
      default:
        return states
    }
  }

  /** What throws inside an attempt leads to its handler. */
  private leaveBy(effect: Effect, states: States, guards: readonly Guard[], scope: Scope): void {
    if (!scope.raised) this.exits.push({ effect, states, guards })
  }

  private leaveFromOutside(effect: Effect, states: States, guards: readonly Guard[], scope: Scope): void {
    if (!isEndedFromOutside(this.context, effect, this.loop)) return
    this.endedFromOutside ||= effect.kind === 'model'
    this.leaveBy(effect, states, guards, scope)
  }

  /** Sets bits on all paths, as far as they are watched. */
  private mark(states: States, bits: number): Mutable {
    const watched = bits & (CALLED | FAILED | (this.probe.watch ?? 0))
    return map(states, (state) => state | watched)
  }

  /** Something unknown that is awaited and is told nothing of what the model said may wait for the outside world. */
  private isDriver({ call, use, frame }: Effect): boolean {
    if (use !== 'awaited') return false
    const receiver = call.callee.k === 'get' ? [call.callee.base] : []
    return ![...receiver, ...call.args.map(({ value }) => value)].some((expr) => originsOf(this.context, expr, frame).has('model'))
  }

  private fork(stmt: Stmt & { k: 'if' }, states: Mutable, guards: readonly Guard[], scope: Scope, rest: Block): Mutable {
    const start = this.effects(effectsOf(this.context, stmt.test, this.frame, 'kept'), states, guards, scope, stmt.test)
    const linked = this.linked
    const { yes, no } = linked?.test === stmt.test ? splitLinked(linked.first.test, stmt.test, start) : this.split(stmt.test, start)
    // A side that leaves for good is no way back, so there is no choice between two.
    const leaving = (side: Block): boolean => this.leavesForGood(side, scope) || (side.length === 0 && this.leavesForGood(rest, scope) && !holdsContinue(rest))
    const sure = this.decides(stmt.test) || leaving(stmt.then) || leaving(stmt.else)
    const enter = (states: Mutable): Mutable => (sure ? states : map(states, (state) => state | UNSURE))
    const then = this.block(stmt.then, linked?.first === stmt ? map(enter(yes), (state) => state | BEFORE) : enter(yes), [...guards, { k: 'test', expr: stmt.test, truth: true }], scope)
    const otherwise = this.block(stmt.else, enter(no), [...guards, { k: 'test', expr: stmt.test, truth: false }], scope)
    return sure ? union(then, otherwise) : rejoin(then, otherwise, start)
  }

  /** Whether a block always ends the repetition. */
  private leavesForGood(block: Block, scope: Scope): boolean {
    const last = block[block.length - 1]
    if (last?.k === 'if') return this.leavesForGood(last.then, scope) && this.leavesForGood(last.else, scope)
    if (last?.k !== 'exit' || last.how === 'continue') return false
    if (last.how === 'break') return last.target === this.loop?.id
    return last.how === 'return' || !scope.raised
  }

  /** Paths on which the test is known to be true or false take one side. */
  private split(test: Expr, states: States): { yes: Mutable; no: Mutable } {
    const yes: Mutable = new Set()
    const no: Mutable = new Set()
    for (const state of states) {
      const failed = (state & FAILED) !== 0
      const truth = truthOf(test, (state & CALLED) !== 0 && !failed ? this.succeeded : undefined) ?? (failed ? holdsOfRefusal(this.context, test, this.frame) : undefined)
      if (truth !== false) yes.add(state)
      if (truth !== true) no.add(state)
    }
    return { yes, no }
  }

  /** Whether the model or a constant picks the side of a fork. */
  private decides(test: Expr): boolean {
    if (this.isState(test)) return false
    const origins = originsOf(this.context, test, this.frame)
    return truthOf(test, undefined) !== undefined || (origins.has('model') && !origins.has('unknown'))
  }

  /** `state === 'acting'`: what a turn before has set is no choice of this one. */
  private isState(test: Expr): boolean {
    const [left, right] = test.k === 'op' && (test.op === '==' || test.op === '!=') ? test.of : []
    return left?.k === 'ref' && right?.k === 'const' && this.context.bindings.assignments(left.slot).some((site) => !site.declares && this.loop !== undefined && site.loops.includes(this.loop))
  }

  private inner(loop: Loop, states: Mutable, guards: readonly Guard[], scope: Scope): Mutable {
    const breaks: Mutable = new Set()
    const continues: Mutable = new Set()
    this.breaks.set(loop.id, breaks)
    this.continues.set(loop.id, continues)
    const heads = [...(loop.over ? [loop.over] : []), ...(loop.test ? [loop.test] : [])]
    let start = states
    for (const head of heads) start = this.effects(effectsOf(this.context, head, this.frame, loop.awaits ? 'awaited' : 'kept'), start, guards, scope, head)
    const inside: readonly Guard[] = loop.over ? [...guards, { k: 'items', loop }] : loop.test ? [...guards, { k: 'test', expr: loop.test, truth: true }] : guards
    let turn = this.block(loop.body, start, inside, scope)
    turn = this.block(loop.update, union(turn, continues), inside, scope)
    // Twice round is enough: bits are only ever added.
    const again = this.block(loop.body, turn, inside, scope)
    const around = union(turn, this.block(loop.update, union(again, continues), inside, scope))
    const endless = !loop.over && !loop.test
    const skipped = endless || (loop.post && !loop.over) ? new Set<number>() : start
    const picked = loop.over ? this.decides(loop.over) : loop.test ? this.decides(loop.test) : true
    const ended = endless ? new Set<number>() : around
    const unsure = (states: Mutable): Mutable => map(states, (state) => state | UNSURE)
    const out = picked || skipped.size === 0 ? union(skipped, ended) : rejoin(unsure(skipped), unsure(ended), start)
    return union(out, breaks)
  }

  private attempt(stmt: Try, states: Mutable, guards: readonly Guard[], scope: Scope): Mutable {
    const holdsCall = this.holdsCall(stmt.body)
    if (!this.attempts.includes(stmt)) this.attempts.push(stmt)
    const raised: Mutable = new Set()
    const caught = stmt.handlers.length > 0
    const inside: Scope = caught ? { raised, holdsCall: holdsCall || scope.holdsCall } : scope
    const done = this.block(stmt.body, states, guards, inside)
    const otherwise = this.block(stmt.otherwise, done, guards, scope)
    let out = otherwise
    for (const handler of stmt.handlers) {
      const start = holdsCall ? map(raised, (state) => state | FAILED) : raised
      out = union(out, this.block(handler.body, start, [...guards, { k: 'failed', attempt: stmt, holdsCall }], scope))
    }
    return stmt.finally.length > 0 ? this.block(stmt.finally, out, guards, scope) : out
  }

  private holdsCall(block: Block): boolean {
    if (!effectsOfBlock(this.context, block, this.frame).some(({ kind }) => kind === 'model')) return false
    return new Walk(this.context, this.frame, undefined, { ignore: this.probe.ignore }).run(block).met.some(({ effect }) => effect.kind === 'model' && !isApart(effect))
  }

  private exit(stmt: Exit, states: Mutable, guards: readonly Guard[], scope: Scope): Mutable {
    const out = stmt.value ? this.effects(effectsOfOwn(this.context, stmt, this.frame), states, guards, scope, stmt.value) : states
    const none: Mutable = new Set()
    if (stmt.how === 'continue' && stmt.target !== undefined) {
      if (stmt.target === this.loop?.id) {
        for (const state of out) this.back.add(state)
        return none
      }
      const local = this.continues.get(stmt.target)
      if (local) {
        for (const state of out) local.add(state)
        return none
      }
    }
    const local = stmt.how === 'break' && stmt.target !== undefined ? this.breaks.get(stmt.target) : undefined
    if (local) {
      for (const state of out) local.add(state)
      return none
    }
    if (stmt.how === 'throw' && scope.raised) {
      for (const state of out) scope.raised.add(scope.holdsCall ? state | FAILED : state)
      return none
    }
    this.exits.push({ exit: stmt, states: out, guards })
    return none
  }
}

/** Effects that do not happen in the flow of this turn: listeners, dropped promises, things mapped over a list and not awaited. */
export function isApart(effect: Effect): boolean {
  return effect.layers.some((layer) => layer.k === 'later') || (effect.use === 'dropped' && effect.kind === 'model')
}

/** `await ask().catch(…)`: the failure goes on in line. */
function caughtInline(context: Context, expr: Expr, frame: Frame): boolean {
  let at: Expr = expr
  for (;;) {
    if (at.k === 'await') at = at.of
    else if (at.k === 'call' && at.callee.k === 'get') {
      const kind = meaningOf(context, at, frame)?.row.kind
      if (kind === 'handler') return true
      if (kind !== 'then' && kind !== 'returns') return false
      at = at.callee.base
    } else return false
  }
}

/** The list that a call makes longer. */
function grownBy(context: Context, expr: Expr, frame: Frame): { readonly call: Call; readonly slot: Slot } | undefined {
  if (expr.k !== 'call' || expr.callee.k !== 'get' || expr.callee.base.k !== 'ref') return undefined
  return meaningOf(context, expr, frame)?.row.kind === 'grow' ? { call: expr, slot: expr.callee.base.slot } : undefined
}
