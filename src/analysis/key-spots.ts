/** Where clients take their keys, and what is given to them there. */
import type { InstanceRow, KeySpot } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import { standsElsewhere } from '../program/relocate.js'
import type { Call, Place } from '../program/tree.js'
import type { Context } from './context.js'
import { placesOf, valueOfSpot } from './limits.js'
import { meaningOf, type Meaning } from './meaning.js'
import { isMocked } from './mocks.js'
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
  for (const { call } of context.bindings.calls) {
    const meaning = call.args.length > 0 ? meaningOf(context, call, BASE) : undefined
    const spot = meaning && keySpotOf(meaning)
    if (!meaning || !spot) continue
    const value = valueOfSpot(context, spot, meaning.site)
    const values = value ? alternatives(value) : []
    for (const each of values) {
      if (each.k !== 'constant' || typeof each.value !== 'string' || standsElsewhere(each.place)) continue
      taken.set(each.place.start, { ...aimOf(context, spot, meaning), alone: values.length === 1, name: meaning.name, call })
    }
  }
  return taken
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
