/** What a program does with a list of messages: adds to it, sends it whole, reads it; or something that may shorten it. */
import type { ModelCallRow } from '../catalog/sdk.js'
import type { Call, Expr, Slot } from '../program/tree.js'
import { eachExpr } from '../program/walk.js'
import type { Context } from './context.js'
import { isHolder, isSameHolder, mentionsOf, type Holder, type Mention } from './mentions-of.js'
import { kindOfCall, meaningOf } from './meaning.js'
import { BASE } from './value.js'

/** How a list lives on: by itself, or as one of those that a map holds for each key. */
export interface History {
  readonly holder: Holder
  readonly keyed: boolean
}

export interface Uses {
  /** Where messages are added. */
  readonly grown: readonly Mention[]
  /** Nothing is done with it that may shorten it, or that is not known. */
  readonly onlyGrows: boolean
}

type Use = 'sent' | 'grown' | 'idle' | 'other' | { readonly alias: Slot }

/** Variables through which a list is followed. */
const MOST_NAMES = 6

export function usesOf(context: Context, history: History): Uses {
  const grown: Mention[] = []
  const names: History[] = [history]
  let starts = 0
  for (const each of names) {
    for (const mention of mentionsOf(context, each.holder)) {
      const use = useOf(context, mention, each, names)
      if (use === 'other') return { grown, onlyGrows: false }
      if (use === 'grown') grown.push(mention)
      if (typeof use === 'object' && !names.some(({ holder }) => holder.k === 'slot' && holder.slot === use.alias)) {
        if (names.length === MOST_NAMES) return { grown, onlyGrows: false }
        names.push({ holder: { k: 'slot', slot: use.alias }, keyed: false })
      }
    }
    if (each === history) starts = startsOf(context, each)
    else if (each.holder.k === 'slot' && !isMadeOf(context, each.holder.slot, names)) return { grown, onlyGrows: false }
  }
  return { grown, onlyGrows: starts === 1 }
}

/** Beginnings of a history: the lists (or the map of lists) that are put there as they are written. Each further one begins anew. */
function startsOf(context: Context, { holder, keyed }: History): number {
  const { bindings } = context
  const values = holder.k === 'slot' ? bindings.assignments(holder.slot).map(({ value }) => value) : fieldValues(context, holder)
  const starts = values.filter((value) => !mentionsHolder(value, holder))
  return starts.every((value) => isWritten(value, keyed)) ? starts.length : 0
}

function fieldValues(context: Context, { cls, key }: Holder & { k: 'field' }): Expr[] {
  const stored = context.bindings.storesToSelf(key, { start: 0, end: 0 }).flatMap(({ base, value }) => (base.k === 'self' && base.inClass === cls ? [value] : []))
  const members = context.module.classes.find(({ id }) => id === cls)?.members ?? []
  return [...stored, ...members.flatMap((member) => (member.k === 'field' && member.key === key && member.value ? [member.value] : []))]
}

/** A list written out, or an empty map. */
function isWritten(value: Expr, keyed: boolean): boolean {
  if (!keyed) return value.k === 'list' && value.items.every(({ spread }) => !spread)
  return (value.k === 'record' && value.parts.length === 0) || (value.k === 'call' && value.args.every(({ value: given }) => given.k !== 'ref' || given.slot.kind === 'global'))
}

/** Whether all that a variable is given comes from the history or is an empty list instead of it. */
function isMadeOf(context: Context, slot: Slot, names: readonly History[]): boolean {
  return slot.kind !== 'parameter' && context.bindings.assignments(slot).every(({ value }) => names.some(({ holder }) => mentionsHolder(value, holder)) || isWritten(value, false))
}

export function mentionsHolder(root: Expr, holder: Holder): boolean {
  let found = false
  eachExpr(root, (expr) => void (isHolder(expr, holder) && (found = true)))
  return found
}

function useOf(context: Context, mention: Mention, history: History, names: readonly History[]): Use {
  const climb = new Climb(context, mention, history, names)
  return history.keyed ? climb.map() : climb.list(mention.expr, mention.within, false)
}

class Climb {
  private readonly context: Context
  private readonly mention: Mention
  private readonly history: History
  private readonly names: readonly History[]

  constructor(context: Context, mention: Mention, history: History, names: readonly History[]) {
    this.context = context
    this.mention = mention
    this.history = history
    this.names = names
  }

  /** A map of lists: what is read by a key is one of them. */
  map(): Use {
    const { expr, within: [parent, outer, ...rest], stmt } = this.mention
    if (!parent) return stmt.k === 'store' && stmt.base === expr ? this.put(stmt.value) : stmt.k === 'let' || stmt.k === 'store' ? this.start(expr) : 'other'
    if (parent.k === 'op' && parent.op === 'in') return 'idle'
    if (parent.k !== 'get' || parent.base !== expr) return 'other'
    if (outer?.k !== 'call' || outer.callee !== parent) return parent.key.k === 'const' && typeof parent.key.value === 'string' ? 'other' : this.list(parent, outer ? [outer, ...rest] : rest, false)
    const kind = kindOfCall(this.context, outer)
    if (kind === 'pure' || kind === 'merge') return rest.length === 0 && stmt.k === 'do' ? 'idle' : this.list(outer, rest, false)
    const [, put] = outer.args
    return kind === undefined && put && outer.args.length === 2 ? this.put(put.value) : 'other'
  }

  /** One list of the map is put there: a longer one, or a new one where there was none. */
  private put(value: Expr): Use {
    if (this.names.some(({ holder }) => mentionsHolder(value, holder))) return 'idle'
    const asked = this.mention.tests.some((test) => this.names.some(({ holder }) => mentionsHolder(test, holder)))
    return isWritten(value, false) && asked ? 'idle' : 'other'
  }

  private start(expr: Expr): Use {
    const { stmt } = this.mention
    return stmt.k === 'store' && stmt.value !== expr ? 'idle' : 'other'
  }

  /** A list, whole or with more around it (`joined`). */
  list(expr: Expr, [parent, ...rest]: readonly Expr[], joined: boolean): Use {
    if (!parent) return this.whole(expr, joined)
    switch (parent.k) {
      case 'get':
        return parent.base === expr ? this.member(parent, rest) : 'other'
      case 'op':
        return this.operand(parent, rest, joined)
      case 'choice':
        return parent.test === expr ? 'idle' : this.list(parent, rest, joined)
      case 'list':
        return parent.items.some(({ value, spread }) => value === expr && spread) ? this.list(parent, rest, true) : 'other'
      case 'record': {
        const [call] = rest
        return call?.k === 'call' && this.sends(call) ? 'sent' : 'other'
      }
      case 'call':
        return this.argument(parent, joined)
      default:
        return 'other'
    }
  }

  private operand(parent: Expr & { k: 'op' }, rest: readonly Expr[], joined: boolean): Use {
    if (parent.op === '+') return this.list(parent, rest, true)
    if (parent.op === '??' || parent.op === '||') return this.list(parent, rest, joined)
    // Whether it is there at all.
    return parent.op === '!' || ((parent.op === '==' || parent.op === '!=') && parent.of.some((side) => side.k === 'const')) || parent.op === 'in' ? 'idle' : 'other'
  }

  private member(parent: Expr & { k: 'get' }, [call, ...rest]: readonly Expr[]): Use {
    if (call?.k !== 'call' || call.callee !== parent) return parent.key.k === 'const' && typeof parent.key.value === 'number' ? 'idle' : 'other'
    const kind = kindOfCall(this.context, call)
    if (kind === 'grow') return 'grown'
    return kind === 'pure' && call.args.length > 0 && parent.key.k === 'const' && parent.key.value === 'concat' ? this.list(call, rest, true) : 'other'
  }

  private argument(call: Call, joined: boolean): Use {
    if (this.sends(call)) return 'sent'
    const { callee } = call
    // `histories.set(user, [...history, message])`.
    if (callee.k === 'get' && this.names.some(({ holder, keyed }) => keyed && isHolder(callee.base, holder))) return joined ? 'grown' : 'idle'
    return meaningOf(this.context, call, BASE)?.row.kind === 'log' ? 'idle' : 'other'
  }

  private whole(expr: Expr, joined: boolean): Use {
    const { stmt } = this.mention
    switch (stmt.k) {
      case 'if':
        return 'idle'
      case 'loop':
        return stmt.over === expr ? 'idle' : 'other'
      case 'let':
        if (this.isHistory({ k: 'slot', slot: stmt.slot })) return joined ? 'grown' : 'idle'
        return { alias: stmt.slot }
      case 'store':
        return this.stored(stmt, expr, joined)
      default:
        return 'other'
    }
  }

  private stored({ base, key, value }: Mention['stmt'] & { k: 'store' }, expr: Expr, joined: boolean): Use {
    if (base === expr) return key.k === 'const' && typeof key.value === 'number' ? 'idle' : 'other'
    const field: Expr = { k: 'get', base, key, place: base.place }
    if (value !== expr) return 'other'
    const back = this.names.some(({ holder, keyed }) => (keyed ? isHolder(base, holder) : isHolder(field, holder)))
    return back ? (joined ? 'grown' : 'idle') : 'other'
  }

  private isHistory(holder: Holder): boolean {
    return isSameHolder(this.history.holder, holder)
  }

  private sends(call: Call): boolean {
    return Boolean((meaningOf(this.context, call, BASE)?.row as Partial<ModelCallRow> | undefined)?.messages)
  }
}
