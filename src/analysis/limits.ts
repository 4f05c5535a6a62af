import type { Absent, Alternative, Decider, InstanceRow, Limit, NeverBounds, Path, Row, Spot, Where } from '../catalog/sdk.js'
import type { Call, Constant, Place } from '../program/tree.js'
import { isCalledOn } from './builders.js'
import { judgeCondition, readNamedTools } from './conditions.js'
import type { Context } from './context.js'
import { changesOf } from './growth.js'
import { isEmpty, itemsOf } from './items.js'
import { runsIn } from './listed-runs.js'
import { entryOf, isAbsent } from './members.js'
import { valueAt, type Meaning } from './meaning.js'
import { alternatives, choose, unknown, whyUnknown, type Api, type Made, type Value, type Why } from './value.js'

/** What stands where an option may stand. */
export type Reading =
  | { readonly k: 'absent' }
  | { readonly k: 'unknown'; readonly why: Why }
  /** Given, and the model decides. */
  | { readonly k: 'soft' }
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
  /** The number of repetitions, where it is known; of something else than the fact counts where there is a `unit`. */
  readonly count?: number | undefined
  readonly unit?: string | undefined
  /** Why nobody can tell, where the state is unknown. */
  readonly why?: Why | undefined
  /** What is written and bounds nothing. */
  readonly written?: { readonly place: Place; readonly what: NeverBounds | 'condition' } | undefined
}

export interface Bounded {
  readonly each?: Where | readonly Where[]
  readonly limit?: Limit
  readonly boundedBy?: readonly Alternative[]
  readonly absent?: Absent
  readonly repeatsWith?: Spot
  readonly forces?: Spot
}

const ABSENT: Reading = { k: 'absent' }
const SOFT: Reading = { k: 'soft' }
const unread = (value: Value): Reading => ({ k: 'unknown', why: whyUnknown(value) })

/** The bound of a call; of several runs that it starts, that of the worst. */
export function boundOf(context: Context, { row, site }: Meaning): Bound {
  const bounded = row as Bounded
  if (!bounded.each) return boundOfRow(context, bounded, site)
  const bounds = runsIn(context, bounded.each, site).map((run) => (run === 'hidden' ? unknownBound('spread') : boundOfRow(context, bounded, run)))
  return bounds.find(({ open }) => open) ?? bounds.find(({ state }) => state === 'unknown') ?? bounds.find(({ leansOnDefault }) => leansOnDefault) ?? bounds[0] ?? unknownBound('other')
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

export function unknownBound(why: Why): Bound {
  return { state: 'unknown', decider: 'unknown', open: false, leansOnDefault: false, why }
}

function boundOfRow(context: Context, row: Bounded, site: Made): Bound {
  const own = row.limit ? readLimit(context, row.limit, site, row) : ABSENT
  if (own.k === 'given') return { state: 'given', decider: 'code', open: false, leansOnDefault: false, count: own.count }
  if (own.k === 'unknown') return unknownBound(own.why)
  const elsewhere = (row.boundedBy ?? []).map((alternative) => ({ alternative, reading: readAlternative(context, alternative, site) }))
  const bounding = elsewhere.find(({ reading }) => reading.k === 'given')
  if (bounding?.reading.k === 'given') {
    const { alternative, reading } = bounding
    return { state: 'elsewhere', decider: alternative.decider ?? 'code', open: false, leansOnDefault: false, count: reading.count }
  }
  const hidden = elsewhere.find(({ reading }) => reading.k === 'unknown')
  if (hidden?.reading.k === 'unknown') {
    // Whoever is handed in may have an end of its own: nothing to report, and worth stating here.
    const isHandedIn = hidden.alternative.kind !== undefined && hidden.reading.why === 'parameter' && own.k === 'absent' && row.absent !== undefined
    return isHandedIn ? { ...absentBound(row.absent, true), open: false } : unknownBound(hidden.reading.why)
  }
  const none = absentBound(row.absent, elsewhere.some(({ reading }) => reading.k === 'soft'))
  if (own.k !== 'never') return none
  const left: Bound = row.absent?.stands ? none : { ...none, decider: own.ends, open: true, leansOnDefault: false, count: undefined, unit: undefined }
  return { ...left, state: 'never', written: { place: own.place, what: own.what } }
}

function absentBound(absent: Absent | undefined, soft: boolean): Bound {
  if (!absent) return unknownBound('other')
  return {
    state: absent.after === undefined ? 'absent' : 'default',
    decider: absent.ends,
    open: absent.report === 'recommended' && !soft,
    leansOnDefault: absent.report === 'strict' || soft,
    count: absent.after,
    unit: absent.unit,
  }
}

export function readLimit(context: Context, limit: Limit, site: Made, row: Bounded = {}): Reading {
  const value = valueOfSpot(context, limit, site)
  if (!value) return ABSENT
  const reading = judge(context, value, limit)
  return reading.k === 'never' && reading.what === 'condition' ? readNamedTools(context, value, row, site) ?? reading : reading
}

export function readAlternative(context: Context, alternative: Alternative, site: Made): Reading {
  const readings = placesOf(alternative).map((where) => readAlternativeAt(context, alternative, where, site))
  return strongest(readings)
}

function strongest(readings: readonly Reading[]): Reading {
  return (['given', 'unknown', 'soft'] as const).flatMap((kind) => readings.find(({ k }) => k === kind) ?? [])[0] ?? ABSENT
}

function readAlternativeAt(context: Context, alternative: Alternative, where: Where, site: Made): Reading {
  const holder = valueAt(context, where, site)
  if (!holder) return ABSENT
  if (alternative.from) return readOrigin(holder, alternative.from)
  if (alternative.kind && holder.k === 'list') {
    return strongest(itemsOf(context, holder).map((item) => (item.k === 'hidden' ? { k: 'unknown', why: 'spread' } : readHolder(context, alternative, item))))
  }
  return readHolder(context, alternative, holder)
}

function readHolder(context: Context, alternative: Alternative, holder: Value): Reading {
  if (alternative.kind && !isKnown(holder)) return unread(holder)
  if (alternative.kind && kindOf(holder) !== alternative.kind) return ABSENT
  if (!alternative.option) return alternative.kind ? { k: 'given' } : judgeByItself(context, holder, alternative)
  const value = optionOf(context, holder, alternative.option, alternative.also)
  if (!value) return ABSENT
  if (alternative.soft) return readSoft(context, alternative, value)
  if (!alternative.is) return judge(context, value, alternative)
  if (value.k !== 'constant') return unread(value)
  return alternative.is.some((each) => each === value.value) ? { k: 'given' } : ABSENT
}

/** A test of the library's is soft if nothing else than the model meets it; a test of the program's own always. */
function readSoft(context: Context, alternative: Alternative, value: Value): Reading {
  if (value.k === 'constant' && (value.value === null || value.value === undefined)) return ABSENT
  const reading = alternative.conditions ? judge(context, value, alternative) : SOFT
  return reading.k === 'never' ? SOFT : reading
}

/** Whether a value is one that the library gives at these paths; of the same name, it may be. */
function readOrigin(value: Value, paths: readonly Path[]): Reading {
  const values = alternatives(value)
  if (values.some((each) => each.k === 'api' && paths.includes(each.path))) return { k: 'given' }
  // Too many things at once, or what it is computed from itself: any of them may be such a state.
  if (values.some((each) => each.k === 'unknown' && (each.why === 'other' || each.why === 'circular' || each.why === 'budget'))) return unread(value)
  return values.some((each) => each.k === 'member' && paths.some((path) => path.endsWith(`.${each.name}`))) ? unread(value) : ABSENT
}

/** Whether a run goes on from where another one left off, under that one's limit. */
export function isResumed(context: Context, { row, site }: Meaning): boolean {
  const resuming = ((row as Bounded).boundedBy ?? []).filter(({ from }) => from)
  return resuming.some((alternative) => readAlternative(context, alternative, site).k !== 'absent')
}

/** A value that bounds by itself: a number does; a record, a list, a text or a function does not. */
function judgeByItself(context: Context, value: Value, alternative: Alternative): Reading {
  return value.k === 'constant' ? judge(context, value, alternative) : isKnown(value) ? ABSENT : unread(value)
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
  const unnamed = spot.position === undefined ? undefined : valueAt(context, `arg ${spot.position}`, site)
  return unnamed && presentOnly(unnamed)
}

/** The values of an option, in a list those of its members; what is hidden is unknown. */
export function valuesOfSpot(context: Context, spot: Spot, site: Made): readonly Value[] {
  const { option } = spot
  const lists = placesOf(spot).flatMap((where) => {
    const holder = valueAt(context, where, site)
    return holder?.k === 'list' ? [holder] : []
  })
  if (option === undefined || lists.length === 0) return [valueOfSpot(context, spot, site) ?? []].flat()
  return lists.flatMap((list) => itemsOf(context, list).map((item) => (item.k === 'hidden' ? unknown('spread') : optionOf(context, item, option) ?? unknown('other'))))
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
      return unknown(whyUnknown(holder))
  }
}

/** Instances whose options are being read: one that is made of itself has none to tell. */
const reading = new Set<Call>()

function optionOfInstance(context: Context, instance: Api, option: string): Value | undefined {
  const call = instance.made?.call
  if (!call) return unknown('parameter')
  if (reading.has(call)) return unknown('circular')
  reading.add(call)
  try {
    return writtenOption(context, instance, option)
  } finally {
    reading.delete(call)
  }
}

function writtenOption(context: Context, instance: Api, option: string): Value | undefined {
  if (!instance.made) return unknown('parameter')
  if (isStoredLater(context, instance.made.call, [option])) return unknown('assigned')
  // `client.chat.completions` has the options of `client`.
  const row = (instance.library.rows.get(instance.path.slice(0, instance.path.lastIndexOf(')') + 1)) ?? [])[0]
  for (const where of placesOf({ at: (row as InstanceRow | undefined)?.options ?? 'arg 0' })) {
    const options = valueAt(context, where, instance.made)
    const value = options && optionNamed(context, options, option)
    if (value) return value
  }
  // What a call gives that no row describes has options from who knows where: `settings.copy()`.
  if (!row) return unknown('call')
  const { parameters, defaults } = row as InstanceRow
  const position = parameters?.indexOf(option) ?? -1
  const unnamed = position < 0 ? undefined : valueAt(context, `arg ${position}`, instance.made)
  const own = defaults?.[option]
  return unnamed ?? (own === undefined ? undefined : { k: 'constant', value: own, place: instance.made.call.place })
}

/** `chat.maxRound = 5` after `chat` was made. */
export function isStoredLater(context: Context, call: Call, options: readonly string[]): boolean {
  const slot = context.bindings.slotOfCall(call)
  if (slot && changesOf(context, slot, 'merge').length > 0) return true
  return slot !== undefined && context.bindings.storesTo(slot).some(({ key }) => key.k !== 'const' || options.includes(String(key.value)))
}

/** Whether a written value bounds. A choice bounds unless none of its values does. */
function judge(context: Context, value: Value, limit: Pick<Limit, 'never' | 'conditions'>): Reading {
  if (value.k === 'choice') {
    const readings = value.of.map((each) => judge(context, each, limit))
    return readings.every(({ k }) => k === 'never') ? (readings[0] as Reading) : (readings.find(({ k }) => k === 'given' || k === 'unknown') ?? unread(value))
  }
  if (limit.conditions && value.k !== 'constant') return judgeCondition(context, value, limit)
  if (value.k === 'list' && isEmpty(context, value) && limit.never?.includes('empty')) {
    return { k: 'never', what: 'empty', ends: 'model', place: value.expr.place }
  }
  if (value.k !== 'constant') return unread(value)
  const what = classify(value.value)
  if (what === 'absent' && !limit.never?.includes('absent')) return ABSENT
  if (what && limit.never?.includes(what)) return { k: 'never', what, ends: 'model', place: value.place }
  // A value that this API does not take for a limit, and of which we do not know that it is none.
  if (what && what !== 'huge' && what !== 'zero') return unread(value)
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

/** Whether something may stand at a spot: given, or not known to be absent. */
export function mayBeGiven(context: Context, spot: Spot, site: Made): 'yes' | 'no' | 'unknown' {
  const holder = valueOfSpot(context, spot, site)
  if (!holder) return placesOf(spot).some((where) => isCalledOn(context, /^\.(\S+)/.exec(where)?.[1] ?? '', site)) ? 'yes' : 'no'
  const kinds = alternatives(holder)
  if (kinds.every((kind) => isAbsent(kind) || isEmpty(context, kind))) return 'no'
  return kinds.some(({ k }) => k === 'unknown') ? 'unknown' : 'yes'
}
