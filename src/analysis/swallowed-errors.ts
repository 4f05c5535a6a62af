import type { Edit } from '../languages/frontend.js'
import type { Block, Expr, Func, Handler, Loop, Operator, Place, Slot, Stmt, Try } from '../program/tree.js'
import { eachStmt, operands } from '../program/walk.js'
import { isAskedAbout, isTakenAsItIs } from './asked.js'
import { funcOf, type Context } from './context.js'
import { counterOf } from './counters.js'
import { callIn, dropOf, emptyOf, firstMention, isIdle, isLog, type Drop, type Empty } from './dropped-errors.js'
import type { Effect } from './effect.js'
import { effectsOf, effectsOfBlock } from './effects.js'
import type { SwallowedError } from './facts.js'
import { leaves } from './leaving.js'
import { factOfLoop } from './loops.js'
import { keyOfSlot, isStepOf } from './lvalue.js'
import { meaningOf, valueAt } from './meaning.js'
import { originsOf } from './origins.js'
import { isApart } from './paths.js'
import type { Frame } from './value.js'
import { elsewhereOf } from './ways.js'

/** Handlers that drop the error of a model call, after which the function goes on as if there were an answer. */
export function swallowedErrorsIn(context: Context, func: Func, frame: Frame): readonly SwallowedError[] {
  if (func.generator || !holdsModel(effectsOfBlock(context, func.body, frame))) return []
  const search = new Search(context, func, frame)
  search.block(func.body, { after: [], ends: true })
  return search.found
}

function holdsModel(effects: readonly Effect[]): boolean {
  return effects.some(({ kind }) => kind === 'model')
}

/** What surrounds a statement. */
interface Around {
  /** What runs after its block, up to the end of the function or of a turn. */
  readonly after: readonly Stmt[]
  /** Whether the end of the function follows. */
  readonly ends: boolean
  /** The loop that tries again, and whether it comes to an end by itself. */
  readonly retry?: { readonly loop: Loop; readonly ends: boolean } | undefined
}

/** What stands for the answer after a failure. */
interface Outcome {
  readonly gives: Empty
  /** Nobody wrote it down: the function ends, or the variable was never set. */
  readonly implied: boolean
  readonly variable?: string | undefined
}

class Search {
  readonly found: SwallowedError[] = []
  private readonly context: Context
  private readonly func: Func
  private readonly frame: Frame
  private taken: boolean | undefined

  constructor(context: Context, func: Func, frame: Frame) {
    this.context = context
    this.func = func
    this.frame = frame
  }

  block(block: Block, around: Around): void {
    block.forEach((stmt, index) => { this.stmt(stmt, { ...around, after: [...block.slice(index + 1), ...around.after] }) })
  }

  private stmt(stmt: Stmt, around: Around): void {
    switch (stmt.k) {
      case 'if':
        this.block(stmt.then, around)
        this.block(stmt.else, around)
        break
      case 'with':
      case 'block':
        this.block(stmt.body, around)
        break
      case 'loop':
        this.block(stmt.body, this.insideOf(stmt, around))
        break
      case 'try':
        for (const handler of stmt.handlers) {
          this.handler(stmt, handler, { ...around, after: [...stmt.finally, ...around.after] })
          this.block(handler.body, { ...around, after: [...stmt.finally, ...around.after] })
        }
        this.block(stmt.body, { ...around, after: [...stmt.otherwise, ...stmt.finally, ...around.after] })
        this.block(stmt.otherwise, { ...around, after: [...stmt.finally, ...around.after] })
        break
      case 'let':
      case 'exit':
        this.caughtInline(stmt, around)
        break
      default:
        break
    }
  }

  private insideOf(loop: Loop, around: Around): Around {
    const tries = holdsModel(effectsOfBlock(this.context, loop.body, this.frame)) && factOfLoop(this.context, loop, this.func, this.frame)?.kind === 'retry'
    if (!tries || around.retry) return { after: [], ends: false }
    return { ...around, retry: { loop, ends: loop.test !== undefined || loop.over !== undefined } }
  }

  private handler(attempt: Try, handler: Handler, around: Around): void {
    if (handler.test) return
    const call = this.callHandled(attempt.body)
    const drop = call && dropOf(this.context, handler, this.frame, around.retry?.loop)
    if (!drop) return
    const outcome = this.outcomeOf(attempt, drop, around)
    if (outcome) this.found.push({ ...this.fact(call, handler.head, outcome), retried: around.retry !== undefined, rethrow: () => this.edit(handler, drop, around) })
  }

  /** The call whose failure comes to the handler: of what something in between catches, nothing is known. */
  private callHandled(body: Block): Effect | undefined {
    const { context, frame } = this
    const calls = effectsOfBlock(context, body, frame).filter((effect) => effect.kind === 'model' && !isApart(effect))
    const caught = (block: Block): boolean => {
      let found = false
      eachStmt(block, (stmt) => void (stmt.k === 'try' && stmt.handlers.length > 0 && (found = true)))
      return found
    }
    if (caught(body)) return undefined
    return calls.find(({ layers, entered }) => layers.every(({ k }) => k !== 'handler' && k !== 'wrapper') && !entered.some((id) => caught(funcOf(context, id).body)))
  }

  private outcomeOf({ body }: Try, drop: Drop, around: Around): Outcome | undefined {
    const { after, retry } = around
    const outcomes: (Outcome | undefined)[] = drop.returns.map((gives) => ({ gives, implied: false }))
    const comesPast = drop.breaks || (drop.falls && retry?.ends !== false)
    if (comesPast) {
      const variable = this.answerOf(body)
      if (variable) outcomes.push(this.usedAfter(variable, body, after))
      else if (leaves(body)) outcomes.push(this.endOf(after, around.ends))
      else return undefined
    }
    const [first] = outcomes
    if (!first || outcomes.includes(undefined)) return undefined
    if (first.variable === undefined && !this.givesAnswer()) return undefined
    // Whoever writes down that there is nothing, and leaves a trace of why, means it.
    return outcomes.every((outcome) => outcome?.gives === 'nothing' && !outcome.implied) && drop.logged ? undefined : first
  }

  /** How the function ends where nothing but logs follow. */
  private endOf(after: readonly Stmt[], ends: boolean): Outcome | undefined {
    for (const stmt of after) {
      if (stmt.k === 'exit') {
        const gives = stmt.how === 'return' ? emptyOf(stmt.value) : undefined
        return gives && { gives, implied: stmt.value === undefined }
      }
      if (!isIdle(this.context, stmt, this.frame)) return undefined
    }
    return ends && this.func.id !== 0 ? { gives: 'nothing', implied: true } : undefined
  }

  /** The variable that the attempt puts the answer into. */
  private answerOf(body: Block): Slot | undefined {
    let slot: Slot | undefined
    for (const stmt of body) {
      if (stmt.k !== 'let' || stmt.slot.owner !== this.func.id || isStepOf(stmt, keyOfSlot(stmt.slot))) continue
      if (stmt.slot.kind === 'variable' && originsOf(this.context, stmt.value, this.frame).has('model') && this.outlives(stmt.slot, body)) slot = stmt.slot
    }
    return slot
  }

  private outlives(slot: Slot, body: Block): boolean {
    return this.context.bindings.assignments(slot).some(({ place }) => !holds(body, place))
  }

  /** What the variable holds after a failure, where it goes out as it is. */
  private usedAfter(slot: Slot, body: Block, after: readonly Stmt[]): Outcome | undefined {
    const { context } = this
    const before = context.bindings.assignments(slot).filter(({ place }) => !holds(body, place))
    const [start, another] = before
    const gives = start && emptyOf(start.value)
    if (!start || another || gives === undefined || start.place.start > (body[0]?.place.start ?? 0) || isAskedAbout(context, slot)) return undefined
    if (context.bindings.methodCallsOn(slot).length > 0 || context.bindings.storesTo(slot).length > 0) return undefined
    const implied = start.value.k === 'const' && start.value.value === undefined
    return this.goesOut(slot, after) ? { gives, implied, variable: slot.name } : undefined
  }

  private goesOut(slot: Slot, after: readonly Stmt[]): boolean {
    const index = firstMention(after, slot)
    const stmt = after[index]
    if (!stmt) return false
    if (after.slice(0, index).some(mayLeave)) return false
    if (stmt.k === 'do' && isLog(this.context, stmt.expr, this.frame)) return this.goesOut(slot, after.slice(index + 1))
    if (stmt.k === 'exit') return stmt.how === 'return' && isWhole(stmt.value, slot) && this.isTaken()
    if (stmt.k !== 'do' || stmt.expr.k !== 'call') return false
    return meaningOf(this.context, stmt.expr, this.frame)?.row.kind === 'grow' && stmt.expr.args.some(({ value }) => holdsWhole(value, slot))
  }

  /** Whether the function gives what the model says, to those who take it as it is. */
  private givesAnswer(): boolean {
    let gives = false
    eachStmt(this.func.body, (stmt) => {
      if (stmt.k === 'exit' && stmt.how === 'return' && stmt.value && emptyOf(stmt.value) === undefined) gives ||= originsOf(this.context, stmt.value, this.frame).has('model')
    })
    return gives && this.isTaken()
  }

  private isTaken(): boolean {
    return (this.taken ??= isTakenAsItIs(this.context, this.func))
  }

  /** `await ask().catch(() => '')`. */
  private caughtInline(stmt: Stmt & { k: 'let' | 'exit' }, { after }: Around): void {
    const { context, frame } = this
    const call = callIn(stmt.value)
    const meaning = call && meaningOf(context, call, frame)
    if (!call || meaning?.row.kind !== 'handler' || call.callee.k !== 'get') return
    const asked = effectsOf(context, call.callee.base, frame, 'awaited').find((effect) => effect.kind === 'model' && !isApart(effect) && effect.layers.every(({ k }) => k !== 'handler' && k !== 'wrapper'))
    const callback = valueAt(context, meaning.row.callback, meaning.site)
    if (!asked || callback?.k !== 'function') return
    const drop = callbackDrop(context, callback.func, callback.frame)
    const [gives = 'nothing'] = drop?.returns ?? []
    if (!drop || (drop.logged && gives === 'nothing' && !drop.falls)) return
    const variable = stmt.k === 'let' ? stmt.slot : undefined
    const goesOn = variable ? !isAskedAbout(context, variable) && context.bindings.assignments(variable).length === 1 && this.goesOut(variable, after) : stmt.k === 'exit' && stmt.how === 'return' && this.isTaken()
    if (goesOn) this.found.push({ ...this.fact(asked, call.at, { gives, implied: drop.falls, variable: variable?.name }), retried: false, rethrow: () => undefined })
  }

  private fact(call: Effect, at: Place, { gives, variable }: Outcome): Omit<SwallowedError, 'retried' | 'rethrow'> {
    const name = call.meaning?.name ?? ''
    return { kind: 'swallowed-error', at, func: this.func.id, library: call.meaning?.library.name ?? '', name, starts: name, elsewhere: elsewhereOf(this.context, call), gives, variable }
  }

  /** Throws the error on: always, or on the last attempt. */
  private edit(handler: Handler, drop: Drop, { retry }: Around): Edit | undefined {
    if (!retry || drop.returns.length > 0) return drop.breaks ? undefined : { k: 'throw-on', handler: handler.place }
    const { unlessLast } = counterOf(this.context, retry.loop, this.frame)
    const last = unlessLast && opposite(unlessLast)
    return drop.breaks || !last ? undefined : { k: 'throw-on', handler: handler.place, only: last }
  }
}

const OPPOSITE: Readonly<Partial<Record<Operator, Operator>>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '!=': '==' }

function opposite(test: Expr): Expr | undefined {
  const op = test.k === 'op' ? OPPOSITE[test.op] : undefined
  if (!op || test.k !== 'op') return undefined
  const [left, right] = test.of
  // `i + 1 >= 5` reads better as `i >= 4`.
  if (left?.k === 'op' && left.op === '+' && left.of[0] && left.of[1]?.k === 'const' && right?.k === 'const') {
    return { ...test, op, of: [left.of[0], { ...right, value: Number(right.value) - Number(left.of[1].value) }] }
  }
  return { ...test, op }
}

/** `error => console.error(error)` gives what the log gives. */
function callbackDrop(context: Context, func: Func, frame: Frame): Drop | undefined {
  const [only] = func.body
  if (func.body.length === 1 && only?.k === 'exit' && only.value && isLog(context, only.value, frame)) return { logged: true, falls: true, breaks: false, returns: [] }
  return dropOf(context, { body: func.body, place: func.place }, frame, undefined)
}

function holds(body: Block, place: Place): boolean {
  const [first, last] = [body[0], body.at(-1)]
  return first !== undefined && last !== undefined && place.start >= first.place.start && place.end <= last.place.end
}

function mayLeave(stmt: Stmt): boolean {
  let found = false
  eachStmt([stmt], ({ k }) => void (k === 'exit' && (found = true)))
  return found
}

function isWhole(value: Expr | undefined, slot: Slot): boolean {
  if (value?.k === 'ref') return value.slot === slot
  return value?.k === 'op' && (value.op === 'text' || value.op === '+') && value.of.some((part) => isWhole(part, slot))
}

/** As it is, or as a field of a record. */
function holdsWhole(value: Expr, slot: Slot): boolean {
  return isWhole(value, slot) || (value.k === 'record' && operands(value).some((part) => isWhole(part, slot)))
}
