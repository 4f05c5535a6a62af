/** Whether anything limits the length of an answer. */
import type { InstanceRow, ModelCallRow, OutputLimit, Row, Spot } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import { standsElsewhere } from '../program/relocate.js'
import type { Expr } from '../program/tree.js'
import type { CallSite } from './bindings.js'
import type { Context } from './context.js'
import type { Uncapped } from './facts.js'
import { isOptionIgnored } from './ignored.js'
import { placesOf, valueOfSpot } from './limits.js'
import { valueAt, type Meaning } from './meaning.js'
import { optionEdit } from './option-edits.js'
import type { Api, Made, Value } from './value.js'
import { entryIn } from './written-entries.js'

/** What is missing where nothing limits the answers that a call asks for, or that what it makes will ask for. */
export function uncappedAt(context: Context, { call }: CallSite, meaning: Meaning): Uncapped | undefined {
  const limit = limitOf(meaning.row)
  if (!limit || limit.demanded || limit.absent !== undefined || meaning.rows.some((row) => mayBeCapped(context, row, meaning.site))) return undefined
  const holder = holderOf(context, limit, meaning.site)
  const option = optionOf(limit, holder)
  if (option === undefined || !isToldWhatToAsk(context, meaning, limit) || isOptionIgnored(context, meaning, option)) return undefined
  const made = holder?.made
  const isHere = made !== undefined && !standsElsewhere(made.call.place)
  const configuration = meaning.row.kind === 'agent' ? configurationOf(context, meaning.site, limit) : undefined
  const at = isHere ? made.call.at : call.at
  return {
    lacking: configuration?.k === 'record' ? configuration.expr.place.start : at.start,
    at,
    name: made?.name ?? meaning.name,
    option,
    reasons: reasons(context, meaning, limit, made),
    limitTo: (n) => edit(context, meaning.site, { ...limit, option }, holder, n),
  }
}

function limitOf(row: Row): OutputLimit | undefined {
  return (row as ModelCallRow).outputLimit
}

/** Whether a limit is given, or may be. */
function mayBeCapped(context: Context, row: Row, site: Made): boolean {
  const limit = limitOf(row)
  if (!limit) return true
  if (valueOfSpot(context, limit, site) !== undefined) return true
  return (limit.broughtBy ?? []).some((spot) => {
    const value = valueOfSpot(context, spot, site)
    return value !== undefined && value.k !== 'constant' && value.k !== 'text' && !isListWithout(context, value, limit)
  })
}

/** A list of records none of which holds a limit. */
function isListWithout(context: Context, value: ReturnType<typeof valueAt>, { option, also = [] }: OutputLimit): boolean {
  if (value?.k !== 'list') return false
  const names = [option, ...also].map((name) => name.slice(name.lastIndexOf('.') + 1))
  return value.expr.items.every((item) => !item.spread && item.value.k === 'record' && item.value.parts.every((part) => part.k === 'entry' && part.key.k === 'const' && !names.includes(String(part.key.value))))
}

/** An instance of the library that takes the option: a model, an agent. */
function holderOf(context: Context, limit: OutputLimit, site: Made): Api | undefined {
  const values = placesOf(limit).map((where) => (where === 'keyword' ? undefined : valueAt(context, where, site)))
  return values.find((value) => value?.k === 'api')
}

function optionOf({ of, option }: OutputLimit, holder: Api | undefined): string | undefined {
  if (holder && (!holder.made || holder.since.length > 0)) return undefined
  if (!of) return option
  const name = holder?.made?.name
  return name !== undefined && Object.hasOwn(of, name) ? of[name] : undefined
}

/** What is made asks with what its configuration says: without one it asks nothing, or nobody knows. */
function isToldWhatToAsk(context: Context, { row, site }: Meaning, limit: OutputLimit): boolean {
  return row.kind !== 'agent' || configurationOf(context, site, limit)?.k === 'record'
}

function configurationOf(context: Context, site: Made, { at, option }: OutputLimit): Value | undefined {
  return valueOfSpot(context, { at, option: option.replace(/\..*$/u, '') }, site)
}

/** Whether the model is one that reasons, by its name, or the request asks it to. */
function reasons(context: Context, { row, site }: Meaning, limit: OutputLimit, made: Made | undefined): Uncapped['reasons'] {
  const at = made ? (['arg 0', 'keyword'] as const) : limit.at
  const asked = made ?? site
  const { models, options } = context.lexicon.reasoning
  if (options.some((option) => placesOf({ at }).some((where) => entryIn(context, valueAt(context, where, asked), [option])))) return 'yes'
  const beside = limit.option.slice(0, limit.option.lastIndexOf('.') + 1)
  const spots = [(row as ModelCallRow).model ?? [], ['model', 'modelId', `${beside}model`].map((option) => ({ at, option }))].flat(2)
  const names = spots.flatMap((spot) => namesAt(context, spot, asked))
  if (names.length === 0) return 'unknown'
  return names.some((name) => name.toLowerCase().split(/[/:]/u).some((part) => models.some((start) => part.startsWith(start)))) ? 'yes' : 'no'
}

/** The model's name as it is written: a text, or what a function of its provider is called with. */
function namesAt(context: Context, { at, option = '' }: Spot, site: Made): readonly string[] {
  return placesOf({ at }).flatMap((where) => {
    const found = entryIn(context, valueAt(context, where, site), option.split('.'))
    if (!found) return []
    const { value, entry } = found
    if (value.k === 'constant') return typeof value.value === 'string' ? [value.value] : []
    return textsIn(entry.value)
  })
}

function textsIn(expr: Expr): readonly string[] {
  return expr.k === 'call' ? expr.args.flatMap(({ value }) => (value.k === 'const' && typeof value.value === 'string' ? [value.value] : [])) : []
}

/** In the call, or in the one that made what takes the option. */
function edit(context: Context, site: Made, limit: OutputLimit, holder: Api | undefined, n: number): Edit | undefined {
  if (!holder?.made) return optionEdit(context, site, { ...limit, at: placesOf(limit) }, n, 'insert')
  const row = holder.library.rows.get(holder.path)?.[0] as InstanceRow | undefined
  const [at = 'arg 0'] = placesOf({ at: row?.options ?? 'arg 0' })
  const [name = '', ...deeper] = limit.option.split('.')
  if (at === 'keyword' && deeper.length > 0) return optionEdit(context, holder.made, { at: `keyword ${name}`, option: deeper.join('.'), ...(limit.write ? { write: limit.write } : {}) }, n, 'insert')
  return optionEdit(context, holder.made, { at, option: limit.option, ...(limit.write ? { write: limit.write } : {}) }, n, 'insert')
}
