import type { ConditionRow, Limit, Spot } from '../catalog/sdk.js'
import type { Context } from './context.js'
import { itemsOf } from './items.js'
import { readLimit, valueOfSpot, type Reading } from './limits.js'
import { resolve, returnsOf } from './resolve.js'
import { alternatives, whyUnknown, type Api, type Made, type Value } from './value.js'

const unread = (value: Value): Reading => ({ k: 'unknown', why: whyUnknown(value) })

/** A stop condition, or a list of which one is enough. */
export function judgeCondition(context: Context, value: Value, limit: Pick<Limit, 'never'>): Reading {
  switch (value.k) {
    case 'list': {
      const { place } = value.expr
      const items = itemsOf(context, value)
      if (items.length === 0) return limit.never?.includes('empty') ? { k: 'never', what: 'empty', ends: 'model', place } : unread(value)
      const readings = items.map((item): Reading => (item.k === 'hidden' ? { k: 'unknown', why: 'spread' } : judgeCondition(context, item, limit)))
      const soft = readings.every(({ k }) => k === 'never')
      if (soft) return { k: 'never', what: 'condition', ends: 'model', place }
      return soonest(readings) ?? readings.find(({ k }) => k === 'unknown') ?? unread(value)
    }
    case 'function':
      return judgePredicate(context, value)
    case 'api':
      return judgeConditionCall(context, value)
    case 'combination':
      return judgeCombination(context, value, limit)
    default:
      return unread(value)
  }
}

/** Of conditions of which one is enough, the one that is met first, as far as their numbers are known. */
function soonest(readings: readonly Reading[]): Reading | undefined {
  const given = readings.filter((reading) => reading.k === 'given')
  return given.sort((a, b) => (a.count ?? Infinity) - (b.count ?? Infinity))[0]
}

/** Of conditions that must all be met, the last. */
function latest(readings: readonly Reading[]): Reading | undefined {
  const given = readings.filter((reading) => reading.k === 'given')
  return given.sort((a, b) => (b.count ?? Infinity) - (a.count ?? Infinity))[0]
}

/** Either of two is enough if one bounds; both are only if each does. */
function judgeCombination(context: Context, { how, of, place }: Value & { k: 'combination' }, limit: Pick<Limit, 'never'>): Reading {
  const readings = of.map((each) => judgeCondition(context, each, limit))
  const soft = readings.filter(({ k }) => k === 'never')
  if (how === 'both' ? soft.length > 0 : soft.length === readings.length) return { k: 'never', what: 'condition', ends: 'model', place }
  const given = how === 'either' ? soonest(readings) : latest(readings)
  const hidden = readings.find(({ k }) => k === 'unknown')
  return (how === 'either' ? given ?? hidden : hidden ?? given) ?? { k: 'unknown', why: 'other' }
}

/** A condition written by hand bounds as far as anybody knows, unless it plainly never says yes. */
function judgePredicate(context: Context, value: Value & { k: 'function' }): Reading {
  const result = returnsOf(context, value.func, value.frame)
  const never = result.k === 'constant' && result.value === false
  return never ? { k: 'never', what: 'condition', ends: 'model', place: value.func.place } : { k: 'unknown', why: 'predicate' }
}

function judgeConditionCall(context: Context, value: Api): Reading {
  const row = conditionRow(value)
  if (!row || !value.made) return unread(value)
  if (!row.limit) return { k: 'never', what: 'condition', ends: row.ends, place: value.made.call.place }
  const reading = readLimit(context, row.limit, value.made)
  return reading.k === 'never' ? { ...reading, place: value.made.call.place } : reading
}

function conditionRow(value: Value): ConditionRow | undefined {
  const row = value.k === 'api' ? value.library.rows.get(value.path)?.[0] : undefined
  return row?.kind === 'condition' ? row : undefined
}

/** What the model of a run may call, and must. */
interface Tools {
  readonly repeatsWith?: Spot
  readonly forces?: Spot
}

/**
 * Conditions that end a run when tools of given names are called do end it if the model can call no others, or must
 * call one of them: `undefined` where neither is so.
 */
export function readNamedTools(context: Context, value: Value, { repeatsWith, forces }: Tools, site: Made): Reading | undefined {
  const names = namesIn(context, value)
  if (names.length === 0) return undefined
  const forced = forces && valueOfSpot(context, forces, site)
  if (forced && alternatives(forced).some((each) => each.k !== 'constant' || names.includes(each.value))) return forced.k === 'constant' ? { k: 'given' } : unread(forced)
  const tools = repeatsWith && valueOfSpot(context, repeatsWith, site)
  if (tools?.k !== 'record') return undefined
  const all = tools.expr.parts.every((part) => part.k === 'entry' && part.key.k === 'const' && names.includes(part.key.value))
  return all ? { k: 'given' } : undefined
}

/** The names of tools at whose call one of the conditions ends the run. */
function namesIn(context: Context, value: Value): readonly unknown[] {
  if (value.k === 'list') return itemsOf(context, value).flatMap((item) => (item.k === 'hidden' ? [] : namesIn(context, item)))
  if (value.k !== 'api' || !value.made || !conditionRow(value)?.namesTools) return []
  const { call, frame } = value.made
  return call.args.flatMap((argument) => {
    const name = resolve(context, argument.value, frame)
    return name.k === 'constant' ? [name.value] : []
  })
}
