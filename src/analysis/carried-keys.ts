/** Which expressions give a key, or something that a key can be read in. */
import type { PureRow, SizeRow, Where } from '../catalog/sdk.js'
import type { Call, Expr, Place, Slot } from '../program/tree.js'
import { eachStmt } from '../program/walk.js'
import { exprAt } from './arguments.js'
import type { Context } from './context.js'
import { givenKeys, keySpotOf, nameOfGiven } from './key-spots.js'
import { keyIn } from './key-text.js'
import { providerOf, variableRead } from './key-variables.js'
import { writesTo } from './lvalue.js'
import { kindOfCall, meaningOf } from './meaning.js'
import { resolve, returnExprs } from './resolve.js'
import { isTest } from './tests.js'
import { alternatives, BASE, type Api, type Value } from './value.js'

export interface Carried {
  /** The key; more of its beginning than says whose it is; a record or a list that holds it; a client. */
  readonly what: 'key' | 'part' | 'holder' | 'client'
  /** What a reader knows the key by. */
  readonly name?: string | undefined
  /** Nothing else stands beside the key. */
  readonly alone?: boolean | undefined
  /** Where it is written as it is, and the key itself there: what can be masked. */
  readonly mask?: { readonly place: Place; readonly key: Place } | undefined
}

const memos = new WeakMap<Context, Map<Expr, Carried | undefined>>()

/** The key that can be read in what an expression gives; what is not known carries none. */
export function carriedBy(context: Context, expr: Expr): Carried | undefined {
  let memo = memos.get(context)
  if (!memo) memos.set(context, (memo = new Map()))
  if (memo.has(expr)) return memo.get(expr)
  // What leads to itself carries nothing by that.
  memo.set(expr, undefined)
  const carried = look(context, expr)
  memo.set(expr, carried)
  return carried
}

function look(context: Context, expr: Expr): Carried | undefined {
  switch (expr.k) {
    case 'const':
      return ofValue(context, { k: 'constant', value: expr.value, place: expr.place })
    case 'ref':
      return ofVariable(context, expr)
    case 'get':
      return ofMember(context, expr)
    case 'import': {
      const given = givenName(context, expr)
      return given === undefined ? ofValue(context, resolve(context, expr, BASE)) : itself(given, expr)
    }
    case 'await':
      return carriedBy(context, expr.of)
    case 'choice':
      return first(context, expr.of)
    case 'op':
      return ofOperation(context, expr)
    case 'record':
      return holder([...entriesOf(context, expr).values()])
    case 'list':
      return holder(expr.items.map(({ value }) => carriedBy(context, value)))
    case 'call':
      return ofCall(context, expr)
    default:
      return undefined
  }
}

function first(context: Context, exprs: readonly Expr[]): Carried | undefined {
  for (const expr of exprs) {
    const carried = carriedBy(context, expr)
    if (carried) return carried
  }
  return undefined
}

function itself(name: string | undefined, { place }: Expr): Carried {
  return { what: 'key', name, alone: true, mask: { place, key: place } }
}

function holder(held: readonly (Carried | undefined)[]): Carried | undefined {
  const carried = held.find((each) => each && each.what !== 'client')
  return carried && { what: 'holder', name: carried.name, mask: carried.mask }
}

function ofOperation(context: Context, { op, of }: Expr & { k: 'op' }): Carried | undefined {
  switch (op) {
    case '||':
    case '??':
      return first(context, of)
    case '&&':
      return first(context, of.slice(-1))
    case 'text':
    case '+': {
      // What a record becomes as a part of a text differs.
      const inText = op === 'text' && context.lexicon.recordsAsText
      const carried = of.map((each) => carriedBy(context, each)).find((each) => each && (each.what === 'key' || each.what === 'part' || (inText && each.what === 'holder')))
      return carried && { ...carried, alone: false }
    }
    default:
      return undefined
  }
}

function ofVariable(context: Context, expr: Expr & { k: 'ref' }): Carried | undefined {
  const { slot } = expr
  const given = givenName(context, expr)
  if (given !== undefined) return itself(given, expr)
  const written = context.bindings.assignments(slot).filter(({ value }) => !(value.k === 'const' && (value.value === '' || value.value === null || value.value === undefined)))
  if (slot.kind === 'parameter' || slot.kind === 'item' || written.length === 0 || written.length > 4) return undefined
  const [one] = written
  if (written.length === 1 && one?.value.k === 'record') return ofRecordIn(context, expr, one.value)
  const carried = written.map(({ value }) => carriedBy(context, value))
  const [start] = carried
  if (!start || carried.includes(undefined)) return undefined
  // What else the variable holds would be lost with a mask.
  const { what, name, alone } = start
  return what === 'key' && alone ? itself(name ?? slot.name, expr) : { what, name: what === 'client' ? name : name ?? slot.name }
}

/** A record in a variable, with what is put into it and taken out of it later. */
function ofRecordIn(context: Context, { slot }: Expr & { k: 'ref' }, record: Expr & { k: 'record' }): Carried | undefined {
  const { bindings } = context
  if (isTakenFrom(context, slot)) return undefined
  const entries = new Map(entriesOf(context, record))
  for (const { key, value } of bindings.storesTo(slot)) {
    const name = key.k === 'const' ? String(key.value) : undefined
    if (name === undefined) return undefined
    const carried = carriedBy(context, value)
    // Somewhere something else takes its place, and nobody knows when.
    if (entries.get(name) && !carried) return undefined
    if (carried) entries.set(name, carried)
  }
  const found = holder([...entries.values()])
  return found && { what: found.what, name: found.name }
}

/** Whether something is taken out of a record: by a method, or by an operator of the language. */
function isTakenFrom(context: Context, slot: Slot): boolean {
  if (context.bindings.methodCallsOn(slot).some(({ call }) => kindOfCall(context, call) === 'shrink')) return true
  let taken = false
  for (const { body } of context.module.functions) {
    eachStmt(body, (stmt) => {
      const part = stmt.k === 'do' && stmt.expr.k === 'op' && stmt.expr.op === 'other' ? stmt.expr.of[0] : undefined
      if (part?.k === 'get' && part.base.k === 'ref' && part.base.slot === slot) taken = true
    })
  }
  return taken
}

/** The entries of a record that carry a key; later ones take the place of those before. */
function entriesOf(context: Context, record: Expr & { k: 'record' }): ReadonlyMap<string, Carried> {
  const entries = new Map<string, Carried>()
  for (const part of record.parts) {
    if (part.k === 'spread') {
      const spread = resolve(context, part.value, BASE)
      if (spread.k === 'record' && spread.expr !== record) for (const [name, carried] of entriesOf(context, spread.expr)) entries.set(name, { ...carried, mask: undefined })
      continue
    }
    const name = part.key.k === 'const' ? String(part.key.value) : `computed ${String(part.place.start)}`
    const carried = carriedBy(context, part.value)
    if (carried && carried.what !== 'client') entries.set(name, carried)
    else entries.delete(name)
  }
  return entries
}

function ofMember(context: Context, expr: Expr & { k: 'get' }): Carried | undefined {
  const given = givenName(context, expr)
  if (given !== undefined) return itself(given, expr)
  const read = variableRead(context, expr)
  if (read) return providerOf(context.lexicon, read.variable) ? itself(read.variable, expr) : undefined
  if (expr.key.k !== 'const') return undefined
  const name = String(expr.key.value)
  const writes = expr.base.k === 'self' ? writesTo(context, expr).map(({ value }) => carriedBy(context, value)) : []
  if (writes.length > 0) return writes.every((each) => each?.what === 'key') ? itself(writes[0]?.name ?? name, expr) : undefined
  const base = resolve(context, expr.base, BASE)
  if (base.k === 'api' && isKeyOf(base, name)) return itself(undefined, expr)
  if (base.k === 'record') {
    // What is stored into it may have taken the entry's place.
    if (base.slot && context.bindings.storesTo(base.slot).length > 0) return undefined
    const carried = entriesOf(context, base.expr).get(name)
    return carried?.what === 'key' ? itself(carried.name ?? name, expr) : carried
  }
  const carried = ofValue(context, resolve(context, expr, BASE))
  return carried?.what === 'key' ? itself(carried.name ?? name, expr) : carried
}

function givenName(context: Context, expr: Expr): string | undefined {
  const key = nameOfGiven(expr)
  return key === undefined ? undefined : givenKeys(context).get(key)
}

/** `client.apiKey`, by the name of the option that took it. */
function isKeyOf({ library, path }: Api, name: string): boolean {
  const rows = library.rows.get(path) ?? []
  return rows.some((row) => 'key' in row && row.key !== undefined && [row.key.option, ...(row.key.also ?? [])].includes(name))
}

function ofCall(context: Context, call: Call): Carried | undefined {
  const read = variableRead(context, call)
  if (read) return providerOf(context.lexicon, read.variable) ? itself(read.variable, call) : undefined
  const meaning = meaningOf(context, call, BASE)
  if (!meaning) return ofOwnFunction(context, call)
  const { row } = meaning
  if (row.kind === 'sized') return row.by === 'slice' ? ofSlice(context, call, row) : undefined
  if (row.kind === 'returns') return carriedAt(context, call, row.of)
  if (row.kind === 'pure') return ofPure(context, call, row)
  return keySpotOf(meaning)?.printed ? { what: 'client', name: meaning.library.name } : undefined
}

function ofPure(context: Context, call: Call, row: PureRow): Carried | undefined {
  const unless = row.unless && exprAt(call, row.unless)
  if (unless && !(unless.k === 'const' && (unless.value === null || unless.value === undefined))) return undefined
  if (row.spells) {
    const carried = carriedAt(context, call, row.spells)
    return carried && carried.what !== 'client' ? { what: carried.what === 'part' ? 'part' : 'key', name: carried.name } : undefined
  }
  if (row.from) return ofSlice(context, call, row)
  const carried = row.keeps ? carriedAt(context, call, row.keeps) : undefined
  return carried && (carried.what === 'key' || carried.what === 'part') ? carried : undefined
}

function carriedAt(context: Context, call: Call, where: Where | readonly Where[]): Carried | undefined {
  const places = typeof where === 'string' ? [where] : where
  return first(context, places.flatMap((place) => exprAt(call, place) ?? []))
}

/** The first characters say whose key it is, and the last ones are how providers show it: no more than these are no secret. */
const SHOWN = 4

function ofSlice(context: Context, call: Call, { from, to, ...row }: Pick<SizeRow, 'from' | 'to'> & ({ readonly of: Where } | { readonly keeps?: Where })): Carried | undefined {
  const where = 'of' in row ? row.of : row.keeps
  const base = where && exprAt(call, where)
  const carried = base && carriedBy(context, base)
  if (!base || carried?.what !== 'key' || carried.mask?.place !== base.place) return undefined
  const start = from === undefined ? 0 : numberAt(context, exprAt(call, from)) ?? 0
  const end = to === undefined ? undefined : exprAt(call, to)
  const stop = end && numberAt(context, end)
  if (end && stop === undefined) return undefined
  const shown = stop === undefined ? (start < 0 ? -start : Infinity) : Math.sign(start) === Math.sign(stop) || start === 0 ? (stop < 0 ? Infinity : stop - start) : Infinity
  return shown > SHOWN ? { what: shown === Infinity ? 'key' : 'part', name: carried.name, mask: { place: call.place, key: base.place } } : undefined
}

function numberAt(context: Context, expr: Expr | undefined): number | undefined {
  const value = expr && resolve(context, expr, BASE)
  return value?.k === 'constant' && typeof value.value === 'number' ? value.value : undefined
}

/** A helper that gives a key, whatever it is handed. */
function ofOwnFunction(context: Context, call: Call): Carried | undefined {
  const callee = resolve(context, call.callee, BASE)
  if (callee.k !== 'function' || callee.func.generator) return undefined
  const given = returnExprs(context, callee.func).map((expr) => carriedBy(context, expr))
  return given.length > 0 && given.every((each) => each?.what === 'key') ? { what: 'key', name: given[0]?.name } : undefined
}

function ofValue(context: Context, value: Value): Carried | undefined {
  for (const each of alternatives(value)) {
    const carried = ofOne(context, each)
    if (carried) return carried
  }
  return undefined
}

function ofOne(context: Context, value: Value): Carried | undefined {
  switch (value.k) {
    case 'constant':
      return typeof value.value === 'string' && !isTest(context) && keyIn(context.lexicon, value.value) && !keyIn(context.lexicon, value.value)?.provider.named ? { what: 'key' } : undefined
    case 'record':
      return holder([...entriesOf(context, value.expr).values()].map((each) => ({ ...each, mask: undefined })))
    case 'list':
      return holder(value.expr.items.map((item) => carriedBy(context, item.value)).map((each) => each && { ...each, mask: undefined }))
    case 'api': {
      const variable = Object.entries(value.library.sdk.values ?? {}).some(([path, kind]) => kind === 'environment' && value.path.startsWith(`${path}.`)) ? value.path.slice(value.path.lastIndexOf('.') + 1) : undefined
      return variable !== undefined && providerOf(context.lexicon, variable) ? { what: 'key', name: variable } : undefined
    }
    default:
      return undefined
  }
}
