import type { LimiterRow } from '../catalog/sdk.js'
import type { Place } from '../program/tree.js'
import type { Context } from './context.js'
import { boundOf } from './limits.js'
import type { Meaning } from './meaning.js'
import type { Value } from './value.js'

export interface Limits {
  /** Where the limiter is made; what is made inside a repetition limits nothing of it. */
  readonly made?: Place | undefined
  readonly limits: 'yes' | 'no' | 'unknown'
}

/** Whether the limiter that a call goes through limits, and where it was made. */
export function limitsOf(context: Context, { site }: Meaning): Limits {
  const limiter = limiterIn(site.receiver)
  if (limiter?.k !== 'api' || !limiter.made) return { limits: 'unknown' }
  const row = limiter.library.rows.get(limiter.path)?.[0] as LimiterRow | undefined
  if (row?.kind !== 'limiter') return { limits: 'unknown' }
  const bound = boundOf(context, { row, library: limiter.library, name: limiter.path, site: limiter.made })
  const { place } = limiter.made.call
  return { made: place, limits: bound.open || bound.state === 'absent' ? 'no' : 'yes' }
}

function limiterIn(value: Value | undefined): Value | undefined {
  return value?.k === 'choice' ? value.of.find(({ k }) => k === 'api') : value
}
