/** Limits that somebody wrote and of which the library takes no notice. */
import type { Ignored, Instead, Limit, Where } from '../catalog/sdk.js'
import type { Edit, OptionPlace } from '../languages/frontend.js'
import { standsElsewhere } from '../program/relocate.js'
import type { Place } from '../program/tree.js'
import type { CallSite } from './bindings.js'
import type { Context } from './context.js'
import type { AgentRun, GroupChat, IgnoredLimit } from './facts.js'
import { placesOf, valueOfSpot, type Bounded } from './limits.js'
import { runsIn } from './listed-runs.js'
import { meaningOf, valueAt, type Meaning } from './meaning.js'
import { isMocked } from './mocks.js'
import { optionEdit } from './option-edits.js'
import { alternatives, BASE, type Made, type Value } from './value.js'
import { entryIn, type Entry } from './written-entries.js'

interface Found {
  readonly ignored: Ignored
  readonly at: Where
  readonly entry: Entry
  readonly site: Made
}

/** The limits written in a call that are ignored there; `run` is what the call starts. */
export function ignoredAt(context: Context, site: CallSite, meaning: Meaning, run: AgentRun | GroupChat | undefined): IgnoredLimit[] {
  // What ends elsewhere has its limit.
  const found = foundIn(context, meaning).filter(({ ignored: { why, instead } }) => run?.bound.state !== 'elsewhere' || !concerns(meaning, why, instead))
  const { library, name } = meaning
  const base = { kind: 'ignored-limit', func: site.func, library: library.name, name } as const
  const misnamed = found.map(({ ignored: { option, why, instead, at: _ }, at, entry, site: made }): IgnoredLimit => ({
    ...base,
    run: concerns(meaning, why, instead) ? run : undefined,
    at: standsElsewhere(entry.key.place) ? site.call.at : entry.key.place,
    option,
    why,
    instead: instead.option,
    argument: placesOf(instead).includes(at) ? undefined : argumentOf(instead),
    method: instead.call,
    writes: instead.write?.code,
    // Where somebody else may end it, nobody knows whether it is to have a limit here.
    correct: () => (made === meaning.site && !mayEndElsewhere(meaning, why, instead, run) ? correction(context, meaning, at, option, instead) : undefined),
  }))
  return [...misnamed, ...droppedBy(context, meaning, run, base)]
}

function mayEndElsewhere(meaning: Meaning, why: Ignored['why'], instead: Instead, run: AgentRun | GroupChat | undefined): boolean {
  if (!run || !concerns(meaning, why, instead)) return false
  return run.bound.state === 'unknown' || (!run.bound.open && (meaning.row as Bounded).absent?.report === 'recommended')
}

/** A value of a type that the library drops, in the right place. */
function droppedBy(context: Context, meaning: Meaning, run: AgentRun | GroupChat | undefined, base: Pick<IgnoredLimit, 'kind' | 'func' | 'library' | 'name'>): IgnoredLimit[] {
  const { limit, each } = meaning.row as Bounded
  const written = run?.bound.written
  if (!run || !limit || !written || !isDropped(limit, run)) return []
  const value = valueOfSpot(context, limit, meaning.site)
  const meant = value?.k === 'constant' && typeof value.value === 'string' && /^[1-9]\d{0,5}$/u.test(value.value) ? Number(value.value) : undefined
  return [{
    ...base,
    run,
    at: standsElsewhere(written.place) ? run.at : written.place,
    option: run.option,
    why: written.what === 'text' ? 'text' : 'fraction',
    instead: run.option,
    correct: () => (meant === undefined || each ? undefined : optionEdit(context, meaning.site, limit, meant, 'replace')),
  }]
}

function isDropped({ drops = [] }: Limit, { bound: { state, written } }: Pick<AgentRun, 'bound'>): boolean {
  return state === 'never' && written !== undefined && written.what !== 'condition' && drops.includes(written.what)
}

/** Whether the limit of a run is written in a way that is ignored: that, and not its absence, is then to be told. */
export function isLimitIgnored(context: Context, meaning: Meaning, run: Pick<AgentRun, 'bound'>): boolean {
  const { limit } = meaning.row as Bounded
  if (limit && isDropped(limit, run)) return true
  return isFound(context, meaning, ({ ignored: { why, instead } }) => concerns(meaning, why, instead))
}

/** Whether an option is written in a call, or in what made what it is about, in a way that is ignored. */
export function isOptionIgnored(context: Context, meaning: Meaning, option: string): boolean {
  return isFound(context, meaning, ({ ignored: { instead } }) => instead.option === option)
}

function isFound(context: Context, meaning: Meaning, test: (found: Found) => boolean): boolean {
  if (foundIn(context, meaning).some(test)) return true
  const holders = (['receiver', 'arg 0'] as const).flatMap((where) => [valueAt(context, where, meaning.site) ?? []].flat().flatMap(alternatives))
  return holders.some((holder) => {
    const made = holder.k === 'api' && holder.made ? meaningOf(context, holder.made.call, holder.made.frame) : undefined
    return made !== undefined && foundIn(context, made).some(test)
  })
}

/** Whether it is the limit of a run, and not of something else that happens in it. */
function concerns({ row }: Meaning, why: Ignored['why'], instead: Instead): boolean {
  const { limit } = row as Bounded
  return limit ? instead.option === limit.option : why === 'missing'
}

function foundIn(context: Context, meaning: Meaning): Found[] {
  const { row, rows, site } = meaning
  if (!row.ignored || isMocked(context, meaning)) return []
  // Of versions that cannot be told apart, all must ignore it.
  const everywhere = row.ignored.filter(({ option, at }) => rows.every(({ ignored = [] }) => ignored.some((other) => other.option === option && String(other.at) === String(at))))
  const { each } = row as Bounded
  const sites = each ? runsIn(context, each, site).filter((run) => run !== 'hidden') : [site]
  return sites.flatMap((made) => everywhere.flatMap((ignored) => foundAt(context, ignored, made)))
}

function foundAt(context: Context, ignored: Ignored, site: Made): Found[] {
  for (const at of placesOf(ignored)) {
    const found = entryIn(context, valueAt(context, at, site), ignored.option.split('.'))
    if (found && isMeant(found.value) && !isGivenAsWell(context, ignored.instead, site)) return [{ ignored, at, entry: found.entry, site }]
  }
  return []
}

/** Whether whoever wrote it wanted a limit. */
function isMeant(value: Value): boolean {
  if (value.k !== 'constant') return true
  return typeof value.value === 'number' ? value.value > 0 && value.value <= 1_000_000 : typeof value.value === 'string'
}

/** Whether the right one is there, too, or may be: the other is then there for other versions. */
function isGivenAsWell(context: Context, instead: Instead, site: Made): boolean {
  if (instead.call === undefined || placesOf(instead)[0] === 'receiver') return valueOfSpot(context, instead, site) !== undefined
  const uses = usesOf(context, instead.call, site)
  return uses.length > 0 && uses.every((use) => valueOfSpot(context, instead, use.site) !== undefined)
}

/** The calls by a name that are made on, or handed, what a call makes. */
function usesOf(context: Context, name: string, { call }: Made): Meaning[] {
  return context.bindings.calls.flatMap((site) => {
    const meaning = site.call === call ? undefined : meaningOf(context, site.call, BASE)
    if (meaning?.site.name !== name) return []
    const holders = (['receiver', 'arg 0'] as const).flatMap((where) => valueAt(context, where, meaning.site) ?? [])
    return holders.flatMap(alternatives).some((holder) => holder.k === 'api' && holder.made?.call === call) ? [meaning] : []
  })
}

/** Renames it, or moves it to where it is read. */
function correction(context: Context, { site }: Meaning, at: Where, option: string, instead: Instead): Edit | undefined {
  const from = placeIn(at, option, site.call.place)
  const places = placesOf(instead)
  if (places[0] === 'receiver') return movedToMaker(from, instead, site)
  const targets = instead.call === undefined ? [site] : usesOf(context, instead.call, site).map((use) => use.site).filter((made) => valueOfSpot(context, instead, made) === undefined)
  const to = targets.flatMap((made) => placeIn(places.find((where) => where === at || valueAt(context, where, made)) ?? places[0] ?? 'receiver', instead.option, made.call.place) ?? [])
  if (!from || to.length === 0 || to.length < targets.length) return undefined
  return { k: 'move-option', from, to, ...(instead.write ? { as: { code: instead.write.code, imports: instead.write.imports ?? [] } } : {}) }
}

/** To the call that made what the method is called on. */
function movedToMaker(from: OptionPlace | undefined, instead: Instead, { receiver }: Made): Edit | undefined {
  const made = receiver?.k === 'api' && receiver.since.length === 0 ? receiver.made : undefined
  const to = made && placeIn('arg 0', instead.option, made.call.place)
  return from && to && { k: 'move-option', from, to: [to] }
}

function placeIn(where: Where, option: string, call: Place): OptionPlace | undefined {
  const path = option.split('.')
  if (standsElsewhere(call)) return undefined
  if (where === 'keyword') return { call, argument: 'keyword', path }
  if (where.startsWith('keyword ')) return { call, argument: 'keyword', path: [where.slice('keyword '.length), ...path] }
  return where.startsWith('arg ') ? { call, argument: Number(where.slice('arg '.length)), path } : undefined
}

/** Which argument takes the limit, from 1. */
function argumentOf(instead: Instead): number | undefined {
  const [where = ''] = placesOf(instead)
  return where.startsWith('arg ') ? Number(where.slice('arg '.length)) + 1 : undefined
}
