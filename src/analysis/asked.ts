/** What a program asks about: whether a value is there, empty, or this one rather than that one. */
import type { Call, Expr, Func, Operator, Slot, Stmt } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { BASE } from './value.js'

interface Asked {
  readonly slots: ReadonlySet<Slot>
  readonly calls: ReadonlySet<Call>
  /** What a call stands in; nothing where it is a whole statement, or all that a statement assigns or returns. */
  readonly parents: ReadonlyMap<Call, Expr>
  /** The function that gives what a call gives, as it is. */
  readonly givers: ReadonlyMap<Call, Func>
  /** Variables that go where somebody else may ask: into other variables, lists and fields, or to other functions. */
  readonly handedOn: ReadonlySet<Slot>
}

const ASKING: ReadonlySet<Operator> = new Set<Operator>(['!', '&&', '||', '??', '<', '<=', '>', '>=', '==', '!=', 'in', 'instanceof', 'typeof'])

const memos = new WeakMap<Context, Asked>()

/** Whether somebody asks about what a variable holds, in whatever part of the file. */
export function isAskedAbout(context: Context, slot: Slot): boolean {
  return askedIn(context).slots.has(slot)
}

/** How far the answers of functions are followed that give what others give. */
const DEPTH = 4

/**
 * Whether a function is there to be called, and nobody in sight asks about what it gives: each call of it is read, told
 * or given on as it is. Whoever is handed the function itself may ask.
 */
export function isTakenAsItIs(context: Context, func: Func, depth = DEPTH): boolean {
  const { bindings } = context
  if (func.decorators.length > 0 || func.name === undefined || func.id === 0 || depth === 0) return false
  const slot = bindings.slotOf(func.id)
  if (!slot && func.inClass === undefined) return false
  const calls = slot ? bindings.callsOf(slot) : bindings.callsOfMethod(func.name)
  return (!slot || bindings.escapes(slot).length === 0) && calls.every(({ call }) => callIsTaken(context, call, depth))
}

function callIsTaken(context: Context, call: Call, depth: number): boolean {
  const { slots, calls, parents, givers, handedOn } = askedIn(context)
  const slot = context.bindings.slotOfCall(call)
  const parent = parents.get(call)
  const giver = givers.get(call)
  if (calls.has(call) || (slot && (slots.has(slot) || handedOn.has(slot)))) return false
  if (giver) return isTakenAsItIs(context, giver, depth - 1)
  return parent === undefined || isText(parent)
}

function isText(expr: Expr): boolean {
  return expr.k === 'op' && (expr.op === 'text' || expr.op === '+')
}

function askedIn(context: Context): Asked {
  let asked = memos.get(context)
  if (!asked) memos.set(context, (asked = new Collection(context).asked))
  return asked
}

class Collection {
  readonly asked: Asked
  private readonly slots = new Set<Slot>()
  private readonly calls = new Set<Call>()
  private readonly parents = new Map<Call, Expr>()
  private readonly givers = new Map<Call, Func>()
  private readonly handedOn = new Set<Slot>()
  private readonly context: Context

  constructor(context: Context) {
    this.context = context
    for (const func of context.module.functions) eachStmt(func.body, (stmt) => { this.stmt(stmt, func) })
    const { slots, calls, parents, givers, handedOn } = this
    this.asked = { slots, calls, parents, givers, handedOn }
  }

  private stmt(stmt: Stmt, func: Func): void {
    if (stmt.k === 'if') this.mark(stmt.test)
    if (stmt.k === 'loop' && stmt.test) this.mark(stmt.test)
    for (const root of expressionsOf(stmt)) this.note(root)
    if (stmt.k === 'exit' && stmt.how === 'return') this.giver(stmt.value, func)
    if (stmt.k === 'let' && stmt.value.k === 'ref') this.handedOn.add(stmt.value.slot)
    if (stmt.k === 'store' && stmt.value.k === 'ref') this.handedOn.add(stmt.value.slot)
  }

  private mark(root: Expr): void {
    eachExpr(root, (expr) => {
      if (expr.k === 'ref') this.slots.add(expr.slot)
      if (expr.k === 'call') this.calls.add(expr)
    })
  }

  private note(root: Expr): void {
    const waiting = new Map<Expr, Expr | undefined>()
    eachExpr(root, (expr, parent) => {
      if (expr.k === 'op' && ASKING.has(expr.op)) for (const part of expr.of) this.mark(part)
      if (expr.k === 'choice' && expr.test) this.mark(expr.test)
      if (expr.k === 'await') waiting.set(expr, parent)
      if (expr.k === 'ref' && parent && this.mayAsk(parent, expr)) this.handedOn.add(expr.slot)
    })
    // What waits for a call is visited after it.
    eachExpr(root, (expr, parent) => {
      const outer = parent?.k === 'await' ? waiting.get(parent) : parent
      if (expr.k === 'call' && outer) this.parents.set(expr, outer)
    })
  }

  /** Whoever is handed it may ask; a log does not. */
  private mayAsk(parent: Expr, expr: Expr): boolean {
    if (parent.k === 'call') return parent.callee !== expr && meaningOf(this.context, parent, BASE)?.row.kind !== 'log'
    return parent.k === 'list' || parent.k === 'record'
  }

  private giver(value: Expr | undefined, func: Func): void {
    if (value?.k === 'await') this.giver(value.of, func)
    if (value?.k === 'call') this.givers.set(value, func)
  }
}
