import type { Limit, Spot, Where } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import { standsElsewhere } from '../program/relocate.js'
import type { Context } from './context.js'
import { kindOf, placesOf, valueOfSpot } from './limits.js'
import { valueAt } from './meaning.js'
import { isAbsent } from './members.js'
import type { Made } from './value.js'

/** What is done to an option: it is added; it takes the place of what is written; it stands beside that. */
export type Mode = 'insert' | 'replace' | 'extend'

/** Writes an option where the row says it belongs. */
export function optionEdit(context: Context, site: Made, limit: Limit, n: number, mode: Mode): Edit | undefined {
  const spot = writableSpot(context, limit, site, mode)
  if (!spot || standsElsewhere(spot.made.call.place)) return undefined
  const { write } = limit
  return {
    k: 'set-option',
    call: spot.made.call.place,
    argument: spot.argument,
    path: spot.path,
    value: write && !spot.inside ? { code: write.code.replace('$n', String(n)), imports: write.imports ?? [] } : { code: String(n) },
    mode,
  }
}

/** An option that is a keyword argument of the call, or of the one that made what is called. */
function keywordSpot(context: Context, spot: Spot, where: Where, site: Made, mode: Mode): WritableSpot | undefined {
  if (where !== 'keyword' && !where.endsWith(' keyword')) return undefined
  const made = where === 'keyword' ? site : site.receiver?.k === 'api' ? site.receiver.made : undefined
  if (!made || spot.option === undefined) return undefined
  const given = valueOfSpot(context, { at: 'keyword', option: spot.option }, made)
  return (mode === 'insert') === (given === undefined) ? { made, argument: 'keyword', path: spot.option.split('.') } : undefined
}

interface WritableSpot {
  readonly made: Made
  readonly argument: number | 'keyword'
  readonly path: readonly string[]
  /** It is inside what a row's own code would make anew: the plain number belongs there. */
  readonly inside?: boolean
}

/**
 * An option inside a keyword argument: `config={…}`, `usage_limits=UsageLimits(…)`. What holds it may stand without its
 * name, too: where something is handed over, nothing is added beside it.
 */
function spotInside(context: Context, { option }: Spot, places: readonly Where[], write: Limit['write'], site: Made, mode: Mode): WritableSpot | undefined {
  const path = option?.split('.') ?? []
  for (const where of places) {
    const value = valueAt(context, where, site)
    if (!value || isAbsent(value)) continue
    const given = option === undefined ? value : valueOfSpot(context, { at: where, option }, site)
    if ((mode === 'insert') !== (given === undefined)) return undefined
    if (value.k === 'api') return kindOf(value) === 'settings' && value.made ? { made: value.made, argument: 'keyword', path, inside: true } : undefined
    if (path.length > 0 && value.k !== 'record') return undefined
    return isNamed(where) ? { made: site, argument: 'keyword', path: [nameOf(where), ...path] } : { made: site, argument: Number(where.slice(4)), path }
  }
  const named = places.find(isNamed)
  return named === undefined || mode !== 'insert' ? undefined : { made: site, argument: 'keyword', path: [nameOf(named), ...(write ? [] : path)] }
}

function isNamed(where: Where): boolean {
  return where.startsWith('keyword ')
}

function nameOf(where: Where): string {
  return where.slice('keyword '.length)
}

/** The argument that holds the option, or that can hold it: the first of the row's places that is a record or absent. */
function writableSpot(context: Context, spot: Limit, site: Made, mode: Mode): WritableSpot | undefined {
  const places = placesOf(spot)
  if (places.some(isNamed)) return spotInside(context, spot, places, spot.write, site, mode)
  const path = spot.option?.split('.') ?? []
  let absent: WritableSpot | undefined
  for (const where of places) {
    const named = keywordSpot(context, spot, where, site, mode)
    if (named) return named
    const made = where === 'receiver' ? (site.receiver?.k === 'api' ? site.receiver.made : undefined) : where.startsWith('arg ') ? site : undefined
    if (!made) continue
    const argument = where === 'receiver' ? 0 : Number(where.slice(4))
    const value = valueAt(context, `arg ${argument}`, made)
    const writable: WritableSpot = { made, argument, path }
    if (value?.k === 'record' && (mode === 'insert' || valueOfSpot(context, { at: `arg ${argument}`, ...(spot.option ? { option: spot.option } : {}) }, made))) return writable
    if (!value && argument <= made.call.args.length) absent ??= writable
    if (mode !== 'insert' && spot.option === undefined && value) return writable
  }
  return mode === 'insert' ? absent : undefined
}
