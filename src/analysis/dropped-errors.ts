/** What a handler does with an error: nothing but telling a log of it, or something else. */
import type { Block, Call, Expr, Handler, Loop, Place, Slot, Stmt } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import type { Context } from './context.js'
import { isStepOf, keyOfSlot } from './lvalue.js'
import { meaningOf } from './meaning.js'
import { pauseOf } from './pauses.js'
import type { Frame } from './value.js'

/** What stands for an answer where there is none. */
export type Empty = 'nothing' | 'an empty text' | 'an empty list' | 'an empty record'

/** A handler that does no more than tell a log of the error. */
export interface Drop {
  /** A trace of the error is left. */
  readonly logged: boolean
  /** Goes on with what follows, or round. */
  readonly falls: boolean
  /** Leaves the loop that tries again. */
  readonly breaks: boolean
  /** What it gives as the function's result. */
  readonly returns: readonly Empty[]
}

const NOTHING_DONE: Drop = { logged: false, falls: true, breaks: false, returns: [] }

/** `undefined` for what handles an error: throws it on, keeps it, tells somebody of it, gives something of its own. */
export function dropOf(context: Context, { body, place }: Pick<Handler, 'body' | 'place'>, frame: Frame, retry: Loop | undefined): Drop | undefined {
  return new Search(context, frame, place, retry).block(body)
}

/** The value that stands for no answer. */
export function emptyOf(value: Expr | undefined): Empty | undefined {
  if (!value) return 'nothing'
  if (value.k === 'const') return value.value === undefined || value.value === null ? 'nothing' : value.value === '' ? 'an empty text' : undefined
  if (value.k === 'list') return value.items.length === 0 ? 'an empty list' : undefined
  return value.k === 'record' && value.parts.length === 0 ? 'an empty record' : undefined
}

/** Whether a statement changes nothing that matters to a result: it writes to a log, or waits. */
export function isIdle(context: Context, stmt: Stmt, frame: Frame): boolean {
  return stmt.k === 'do' && (isLog(context, stmt.expr, frame) || isPause(context, stmt.expr, frame) || stmt.expr.k === 'const')
}

export function isLog(context: Context, expr: Expr, frame: Frame): boolean {
  return expr.k === 'call' && meaningOf(context, expr, frame)?.row.kind === 'log'
}

function isPause(context: Context, expr: Expr, frame: Frame): boolean {
  if (expr.k === 'await') return isPause(context, expr.of, frame)
  return expr.k === 'call' && (meaningOf(context, expr, frame)?.row.kind === 'pause' || pauseOf(context, expr, frame) !== undefined)
}

class Search {
  private readonly context: Context
  private readonly frame: Frame
  private readonly place: Place
  private readonly retry: Loop | undefined

  constructor(context: Context, frame: Frame, place: Place, retry: Loop | undefined) {
    this.context = context
    this.frame = frame
    this.place = place
    this.retry = retry
  }

  block(block: Block): Drop | undefined {
    let drop = NOTHING_DONE
    for (const stmt of block) {
      if (!drop.falls) break
      const next = this.stmt(stmt)
      if (!next) return undefined
      drop = { logged: drop.logged || next.logged, falls: next.falls, breaks: drop.breaks || next.breaks, returns: [...drop.returns, ...next.returns] }
    }
    return drop
  }

  private stmt(stmt: Stmt): Drop | undefined {
    switch (stmt.k) {
      case 'do':
        return isIdle(this.context, stmt, this.frame) ? { ...NOTHING_DONE, logged: isLog(this.context, stmt.expr, this.frame) } : undefined
      case 'let':
        return this.isHarmless(stmt) ? NOTHING_DONE : undefined
      case 'if': {
        const then = this.block(stmt.then)
        const otherwise = this.block(stmt.else)
        // What is told in one case is told.
        return then && otherwise && { logged: then.logged || otherwise.logged, falls: then.falls || otherwise.falls, breaks: then.breaks || otherwise.breaks, returns: [...then.returns, ...otherwise.returns] }
      }
      case 'exit':
        return this.exit(stmt)
      default:
        return undefined
    }
  }

  private exit({ how, value, target }: Stmt & { k: 'exit' }): Drop | undefined {
    if (how === 'return') {
      const empty = emptyOf(value)
      return empty && { ...NOTHING_DONE, falls: false, returns: [empty] }
    }
    if (this.retry === undefined || target !== this.retry.id) return undefined
    return how === 'continue' ? NOTHING_DONE : how === 'break' ? { ...NOTHING_DONE, falls: false, breaks: true } : undefined
  }

  /** A step of a counter, the error under another name, words for the log. */
  private isHarmless({ slot, value }: Stmt & { k: 'let' }): boolean {
    if (slot.kind === 'caught' || isStepOf({ value }, keyOfSlot(slot))) return true
    const { bindings } = this.context
    const isHere = ({ place }: { place: Place }): boolean => place.start >= this.place.start && place.end <= this.place.end
    return bindings.assignments(slot).every(isHere) && bindings.escapes(slot).every(isHere) && !this.callsUnknown(value)
  }

  /** Telling somebody of the error may hand it on in any way. */
  private callsUnknown(value: Expr): boolean {
    let found = false
    eachExpr(value, (expr) => void (expr.k === 'call' && meaningOf(this.context, expr, this.frame)?.row.kind !== 'pure' && (found = true)))
    return found
  }
}

/** Whether a block mentions a variable, and the first of its statements that does. */
export function firstMention(block: readonly Stmt[], slot: Slot): number {
  return block.findIndex((stmt) => {
    let found = false
    eachStmt([stmt], (inner) => {
      for (const root of expressionsOf(inner)) eachExpr(root, (expr) => void (expr.k === 'ref' && expr.slot === slot && (found = true)))
    })
    return found
  })
}

/** The call that a value is, waited for or not. */
export function callIn(value: Expr | undefined): Call | undefined {
  return value?.k === 'await' ? callIn(value.of) : value?.k === 'call' ? value : undefined
}
