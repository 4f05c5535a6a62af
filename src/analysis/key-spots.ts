/** Where clients take their keys, and what is given to them there. */
import type { InstanceRow, KeySpot, Row } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import { standsElsewhere } from '../program/relocate.js'
import type { Call, Expr, Place } from '../program/tree.js'
import { exprAt } from './arguments.js'
import { mayBeNamed } from './call-names.js'
import type { Context } from './context.js'
import { placesOf, valueOfSpot } from './limits.js'
import { keyOf, type Key } from './lvalue.js'
import { meaningOf, type Meaning } from './meaning.js'
import { isMocked } from './mocks.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, type Value } from './value.js'

/** A text that a client is given for a key. */
export interface Taken {
  /** The variables that the client reads by itself; none where its requests may go elsewhere than to its provider. */
  readonly variables: readonly string[]
  /** Its requests may go elsewhere. */
  readonly elsewhere: boolean
  /** They stay on the machine, or reach nobody. */
  readonly harmless: boolean
  /** Other values may stand there as well. */
  readonly alone: boolean
  /** The client, as a reader knows it. */
  readonly name: string
  readonly call: Call
}

/** The spot of a client that takes a key. */
export function keySpotOf({ row }: Meaning): KeySpot | undefined {
  return (row as InstanceRow).key
}

const known = new WeakMap<Context, ReadonlyMap<number, Taken>>()

/** By where the text begins. */
export function takenTexts(context: Context): ReadonlyMap<number, Taken> {
  let taken = known.get(context)
  if (!taken) known.set(context, (taken = collect(context)))
  return taken
}

function collect(context: Context): ReadonlyMap<number, Taken> {
  const taken = new Map<number, Taken>()
  for (const { call, meaning, spot } of keyedCalls(context)) {
    const value = valueOfSpot(context, spot, meaning.site)
    const values = value ? alternatives(value) : []
    for (const each of values) {
      if (each.k !== 'constant' || typeof each.value !== 'string' || standsElsewhere(each.place)) continue
      taken.set(each.place.start, { ...aimOf(context, spot, meaning), alone: values.length === 1, name: meaning.name, call })
    }
  }
  return taken
}

interface KeyedCall {
  readonly call: Call
  readonly meaning: Meaning
  readonly spot: KeySpot
}

const keyed = new WeakMap<Context, readonly KeyedCall[]>()

function isKeyed(row: Row): boolean {
  return 'key' in row && row.key !== undefined
}

/** The calls that may be given a key. */
function keyedCalls(context: Context): readonly KeyedCall[] {
  let calls = keyed.get(context)
  if (!calls) {
    calls = context.bindings.calls.flatMap(({ call }) => {
      const meaning = call.args.length > 0 && mayBeNamed(call, context.lexicon, isKeyed) ? meaningOf(context, call, BASE) : undefined
      const spot = meaning && keySpotOf(meaning)
      return meaning && spot ? [{ call, meaning, spot }] : []
    })
    keyed.set(context, calls)
  }
  return calls
}

function aimOf(context: Context, spot: KeySpot, meaning: Meaning): Pick<Taken, 'variables' | 'elsewhere' | 'harmless'> {
  const aims = (spot.elsewhere ?? []).flatMap((option) => {
    const value = valueOfSpot(context, { at: spot.at, option }, meaning.site)
    return value ? [value] : []
  })
  const { transport } = meaning.row as InstanceRow
  const own = transport && valueOfSpot(context, transport, meaning.site)
  return {
    variables: aims.length > 0 ? [] : (spot.variables ?? []),
    elsewhere: !aims.every(isHidden),
    harmless: (own !== undefined && !isHidden(own)) || isMocked(context, meaning) || aims.some((aim) => alternatives(aim).some((each) => each.k === 'constant' && isLocal(String(each.value)))),
  }
}

/** Whether it stands there is not known. */
function isHidden(value: Value): boolean {
  return value.k === 'unknown' && value.why === 'spread'
}

const given = new WeakMap<Context, ReadonlyMap<Key, string>>()

/** The variables and fields that clients are given for a key, with the names that a reader knows them by. */
export function givenKeys(context: Context): ReadonlyMap<Key, string> {
  const found = given.get(context)
  if (found) return found
  const keys = new Map<Key, string>()
  given.set(context, keys)
  for (const { call, meaning, spot } of keyedCalls(context)) {
    for (const expr of exprsAt(call, spot)) {
      const key = nameOfGiven(expr)
      // A text that is written out is known for what it is.
      const isText = alternatives(resolve(context, expr, BASE)).some(({ k }) => k === 'constant')
      if (key !== undefined && !isText && !aimOf(context, spot, meaning).harmless) keys.set(key, readable(expr))
    }
  }
  return keys
}

function readable(expr: Expr): string {
  if (expr.k === 'ref') return expr.slot.name
  return expr.k === 'import' ? expr.name : expr.k === 'get' && expr.key.k === 'const' ? String(expr.key.value) : ''
}

/** What tells a variable or a field from others; also one of what another file gives, which is not changed here. */
export function nameOfGiven(expr: Expr): Key | undefined {
  if (expr.k === 'import') return `${expr.module} ${expr.name}`
  return keyOf(expr) ?? (expr.k === 'get' && expr.base.k === 'import' && expr.key.k === 'const' ? `${expr.base.module} ${expr.base.name}.${String(expr.key.value)}` : undefined)
}

/** What is written at the spot itself, in the call. */
function exprsAt(call: Call, { at, option, also = [], position }: KeySpot): readonly Expr[] {
  const names = option === undefined ? [] : [option, ...also]
  const places = placesOf({ at }).flatMap((where) => exprAt(call, where) ?? [])
  const inside = places.flatMap((holder) => {
    if (option === undefined) return [holder]
    return holder.k === 'record' ? holder.parts.flatMap((part) => (part.k === 'entry' && part.key.k === 'const' && names.includes(String(part.key.value)) ? [part.value] : [])) : []
  })
  return [...inside, ...(position === undefined ? [] : [exprAt(call, `arg ${position}`) ?? []].flat())]
}

/** An address that is on this machine, or in a network that nobody else reaches. */
export function isLocal(address: string): boolean {
  const host = /^(?:\w+:\/\/|(?=localhost\b|127\.))(\[[^\]]*\]|[^/:?#]*)/u.exec(address)?.[1] ?? ''
  return /^(?:127\.[\d.]+|0\.0\.0\.0|\[::1?\]|10\.[\d.]+|192\.168\.[\d.]+|[\w-]+|[\w.-]+\.(?:local|localhost|test|example|invalid|internal))$/iu.test(host)
}

/** Leaves an option out that is written in the call itself. */
export function leaveOut({ call, alone }: Taken, spot: KeySpot, text: Place): Edit | undefined {
  if (!alone) return undefined
  for (const where of placesOf(spot)) {
    if (where === 'keyword') {
      const option = call.args.find(({ name, value }) => name !== undefined && value.place.start === text.start)?.name
      if (option !== undefined) return { k: 'drop-option', call: call.place, argument: 'keyword', option }
    }
    const argument = /^arg (\d+)$/u.exec(where)?.[1]
    const record = argument === undefined ? undefined : call.args[Number(argument)]?.value
    const entry = record?.k === 'record' ? record.parts.find((part) => part.k === 'entry' && part.value.place.start === text.start) : undefined
    if (entry?.k === 'entry' && entry.key.k === 'const') return { k: 'drop-option', call: call.place, argument: Number(argument), option: String(entry.key.value) }
  }
  return undefined
}
