import type { Absent, Alternative, Decider, InstanceRow, Limit, NeverBounds, Row, Spot, Where } from '../catalog/sdk.js'
import type { Call, Constant, Place } from '../program/tree.js'
import type { Context } from './context.js'
import { entryOf, isAbsent } from './members.js'
import { valueAt, type Meaning } from './meaning.js'
import { resolve, returnsOf } from './resolve.js'
import { alternatives, choose, type Api, type Made, type Value } from './value.js'

/** What stands where an option may stand. */
export type Reading =
  | { readonly k: 'absent' }
  | { readonly k: 'unknown' }
  /** `count` is the number, where it is one. */
  | { readonly k: 'given'; readonly count?: number | undefined }
  /** Written, and yet it bounds nothing: by its value, or because only `ends` decides. */
  | { readonly k: 'never'; readonly what: NeverBounds | 'condition'; readonly ends: Decider; readonly place: Place }

/** How long something repeats, and who decides. */
export interface Bound {
  readonly state: 'given' | 'elsewhere' | 'default' | 'absent' | 'never' | 'unknown'
  readonly decider: Decider
  /** Proven to be without a bound: something to report. */
  readonly open: boolean
  /** Nothing but the library's default ends it, and that is worth stating. */
  readonly leansOnDefault: boolean
  /** The number of repetitions, where it is known. */
  readonly count?: number | undefined
  /** What is written and bounds nothing. */
  readonly written?: { readonly place: Place; readonly what: NeverBounds | 'condition' } | undefined
}

interface Bounded {
  readonly limit?: Limit
  readonly boundedBy?: readonly Alternative[]
  readonly absent?: Absent
}

const ABSENT: Reading = { k: 'absent' }
const UNKNOWN: Reading = { k: 'unknown' }

/** The bound of a call. */
export function boundOf(context: Context, { row, site }: Meaning): Bound {
  return boundOfRow(context, row as Bounded, site)
}

/**
 * Of the rows of several versions, of which it is not known which is installed: the one whose own option is written
 * here, else the newest, which stands first.
 */
export function likelyRow(context: Context, rows: readonly Row[], site: Made): Row {
  const written = (row: Row): boolean => {
    const { limit } = row as Bounded
    return limit !== undefined && valueOfSpot(context, limit, site) !== undefined
  }
  return (rows.length > 1 ? rows.find(written) : undefined) ?? (rows[0] as Row)
}

function unknownBound(): Bound {
  return { state: 'unknown', decider: 'unknown', open: false, leansOnDefault: false }
}

function boundOfRow(context: Context, row: Bounded, site: Made): Bound {
  const own = row.limit ? readLimit(context, row.limit, site) : ABSENT
  if (own.k === 'given') return { state: 'given', decider: 'code', open: false, leansOnDefault: false, count: own.count }
  if (own.k === 'unknown') return unknownBound()
  const elsewhere = (row.boundedBy ?? []).map((alternative) => ({ alternative, reading: readAlternative(context, alternative, site) }))
  const bounding = elsewhere.find(({ reading }) => reading.k === 'given')
  if (bounding?.reading.k === 'given') {
    const { alternative, reading } = bounding
    return { state: 'elsewhere', decider: alternative.decider ?? 'code', open: false, leansOnDefault: false, count: reading.count }
  }
  if (elsewhere.some(({ reading }) => reading.k === 'unknown')) return unknownBound()
  if (own.k === 'never') {
    return { state: 'never', decider: own.ends, open: true, leansOnDefault: false, written: { place: own.place, what: own.what } }
  }
  return absentBound(row.absent)
}

function absentBound(absent: Absent | undefined): Bound {
  if (!absent) return unknownBound()
  return {
    state: absent.after === undefined ? 'absent' : 'default',
    decider: absent.ends,
    open: absent.report === 'recommended',
    leansOnDefault: absent.report === 'strict',
    count: absent.after,
  }
}

export function readLimit(context: Context, limit: Limit, site: Made): Reading {
  const value = valueOfSpot(context, limit, site)
  return value ? judge(context, value, limit) : ABSENT
}

function readAlternative(context: Context, alternative: Alternative, site: Made): Reading {
  const readings = placesOf(alternative).map((where) => readAlternativeAt(context, alternative, where, site))
  return readings.find(({ k }) => k === 'given') ?? readings.find(({ k }) => k === 'unknown') ?? ABSENT
}

function readAlternativeAt(context: Context, alternative: Alternative, where: Where, site: Made): Reading {
  const holder = valueAt(context, where, site)
  if (!holder) return ABSENT
  if (alternative.kind && !isKnown(holder)) return UNKNOWN
  if (alternative.kind && kindOf(holder) !== alternative.kind) return ABSENT
  if (!alternative.option) return alternative.kind ? { k: 'given' } : judgeByItself(context, holder, alternative)
  const value = optionOf(context, holder, alternative.option, alternative.also)
  if (!value) return ABSENT
  if (!alternative.is) return judge(context, value, alternative)
  if (value.k !== 'constant') return UNKNOWN
  return alternative.is.some((each) => each === value.value) ? { k: 'given' } : ABSENT
}

/** A value that bounds by itself: a number does; a record, a list, a text or a function does not. */
function judgeByItself(context: Context, value: Value, alternative: Alternative): Reading {
  return value.k === 'constant' ? judge(context, value, alternative) : isKnown(value) ? ABSENT : UNKNOWN
}

function isKnown(value: Value): boolean {
  return value.k === 'api' || value.k === 'constant' || value.k === 'text' || value.k === 'record' || value.k === 'list' || value.k === 'function'
}

/** What kind of thing a library's value is, by the row of the call that made it. */
export function kindOf(value: Value): Row['kind'] | undefined {
  return value.k === 'api' ? (value.library.rows.get(value.path) ?? value.library.methods.get(value.path))?.[0]?.kind : undefined
}

/** The value of an option, `undefined` if it is proven not to be given. */
export function valueOfSpot(context: Context, spot: Spot, site: Made): Value | undefined {
  for (const where of placesOf(spot)) {
    const holder = valueAt(context, where, site)
    const value = holder && (spot.option === undefined ? presentOnly(holder) : optionOf(context, holder, spot.option, spot.also))
    if (value) return value
  }
  return undefined
}

export function placesOf({ at }: Pick<Spot, 'at'>): readonly Where[] {
  return typeof at === 'string' ? [at] : at
}

function presentOnly(value: Value): Value | undefined {
  return isAbsent(value) ? undefined : value
}

/** An option by any of its names; `undefined` if it is proven not to be given. */
function optionOf(context: Context, holder: Value, option: string, also: readonly string[] = []): Value | undefined {
  for (const name of [option, ...also]) {
    const value = optionNamed(context, holder, name)
    if (value) return value
  }
  return undefined
}

/** Reads a dotted option from a record, or from the options an instance was made with. */
function optionNamed(context: Context, holder: Value, option: string): Value | undefined {
  switch (holder.k) {
    case 'record': {
      const [name, ...rest] = option.split('.') as [string, ...string[]]
      const entry = entryOf(context, holder, name)
      if (isAbsent(entry) && entry.k === 'constant' && entry.place === holder.expr.place) return undefined
      return rest.length === 0 ? entry : optionNamed(context, entry, rest.join('.'))
    }
    case 'api':
      return optionOfInstance(context, holder, option)
    case 'choice': {
      const values = holder.of.map((each) => optionNamed(context, each, option)).filter((value) => value !== undefined)
      return values.length > 0 ? choose(values) : undefined
    }
    case 'constant':
    case 'text':
    case 'function':
    case 'list':
    case 'class':
      return undefined
    default:
      return { k: 'unknown', why: holder.k === 'unknown' ? holder.why : 'other' }
  }
}

/** Instances whose options are being read: one that is made of itself has none to tell. */
const reading = new Set<Call>()

function optionOfInstance(context: Context, instance: Api, option: string): Value | undefined {
  const call = instance.made?.call
  if (!call || reading.has(call)) return { k: 'unknown', why: 'circular' }
  reading.add(call)
  try {
    return writtenOption(context, instance, option)
  } finally {
    reading.delete(call)
  }
}

function writtenOption(context: Context, instance: Api, option: string): Value | undefined {
  if (!instance.made) return { k: 'unknown', why: 'parameter' }
  if (isStoredLater(context, instance.made.call, [option])) return { k: 'unknown', why: 'assigned' }
  const row = (instance.library.rows.get(instance.path) ?? [])[0]
  for (const where of placesOf({ at: (row as InstanceRow | undefined)?.options ?? 'arg 0' })) {
    const options = valueAt(context, where, instance.made)
    const value = options && optionNamed(context, options, option)
    if (value) return value
  }
  return undefined
}

/** `chat.maxRound = 5` after `chat` was made. */
export function isStoredLater(context: Context, call: Call, options: readonly string[]): boolean {
  const slot = context.bindings.slotOfCall(call)
  return slot !== undefined && context.bindings.storesTo(slot).some(({ key }) => key.k !== 'const' || options.includes(String(key.value)))
}

/** Whether a written value bounds. A choice bounds unless none of its values does. */
function judge(context: Context, value: Value, limit: Pick<Limit, 'never' | 'conditions'>): Reading {
  if (value.k === 'choice') {
    const readings = value.of.map((each) => judge(context, each, limit))
    return readings.every(({ k }) => k === 'never') ? (readings[0] as Reading) : (readings.find(({ k }) => k === 'given' || k === 'unknown') ?? UNKNOWN)
  }
  if (limit.conditions && value.k !== 'constant') return judgeCondition(context, value, limit)
  if (value.k === 'list' && value.expr.items.length === 0 && limit.never?.includes('empty')) {
    return { k: 'never', what: 'empty', ends: 'model', place: value.expr.place }
  }
  if (value.k !== 'constant') return UNKNOWN
  const what = classify(value.value)
  if (what === 'absent' && !limit.never?.includes('absent')) return ABSENT
  if (what && limit.never?.includes(what)) return { k: 'never', what, ends: 'model', place: value.place }
  // A value that this API does not take for a limit, and of which we do not know that it is none.
  if (what && what !== 'huge' && what !== 'zero') return UNKNOWN
  return { k: 'given', count: typeof value.value === 'number' ? value.value : undefined }
}

function classify(value: Constant): NeverBounds | undefined {
  if (value === null) return 'null'
  if (value === undefined) return 'absent'
  if (typeof value === 'string') return 'text'
  if (typeof value !== 'number') return undefined
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : 'negative'
  if (value < 0) return 'negative'
  if (value === 0) return 'zero'
  if (!Number.isInteger(value)) return 'fraction'
  return value > 1_000_000 ? 'huge' : undefined
}

/** A stop condition, or a list of which one is enough. */
function judgeCondition(context: Context, value: Value, limit: Pick<Limit, 'never'>): Reading {
  switch (value.k) {
    case 'list': {
      const { items, place } = value.expr
      if (items.length === 0) return limit.never?.includes('empty') ? { k: 'never', what: 'empty', ends: 'model', place } : UNKNOWN
      const readings = items.map((item): Reading => (item.spread ? UNKNOWN : judgeCondition(context, resolve(context, item.value, value.frame), limit)))
      const soft = readings.every(({ k }) => k === 'never')
      if (soft) return { k: 'never', what: 'condition', ends: 'model', place }
      return readings.find(({ k }) => k === 'given') ?? UNKNOWN
    }
    case 'function':
      return judgePredicate(context, value)
    case 'api':
      return judgeConditionCall(context, value)
    default:
      return UNKNOWN
  }
}

/** A condition written by hand bounds as far as anybody knows, unless it plainly never says yes. */
function judgePredicate(context: Context, value: Value & { k: 'function' }): Reading {
  const result = returnsOf(context, value.func, value.frame)
  const never = result.k === 'constant' && result.value === false
  return never ? { k: 'never', what: 'condition', ends: 'model', place: value.func.place } : UNKNOWN
}

function judgeConditionCall(context: Context, value: Api): Reading {
  const row = value.library.rows.get(value.path)?.[0]
  if (row?.kind !== 'condition' || !value.made) return UNKNOWN
  if (!row.limit) return { k: 'never', what: 'condition', ends: row.ends, place: value.made.call.place }
  const reading = readLimit(context, row.limit, value.made)
  return reading.k === 'never' ? { ...reading, place: value.made.call.place } : reading
}

/** Whether something may stand at a spot: given, or not known to be absent. */
export function mayBeGiven(context: Context, spot: Spot, site: Made): 'yes' | 'no' | 'unknown' {
  const holder = valueOfSpot(context, spot, site)
  if (!holder) return 'no'
  const kinds = alternatives(holder)
  if (kinds.every(isAbsent)) return 'no'
  return kinds.some(({ k }) => k === 'unknown') ? 'unknown' : 'yes'
}
