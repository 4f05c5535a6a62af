import type { LimiterRow } from '../catalog/sdk.js'
import type { FuncId, Place } from '../program/tree.js'
import type { Context } from './context.js'
import { boundOf } from './limits.js'
import type { Meaning } from './meaning.js'
import type { Unset } from './unset-limiters.js'
import type { Made, Value } from './value.js'

/** Where something is made: what is made anew on each turn of a repetition limits nothing of it. */
export interface Birth {
  readonly place: Place
  /** The function that makes it. */
  readonly func: FuncId
}

export interface Limits {
  readonly born?: Birth | undefined
  readonly limits: 'yes' | 'no' | 'unknown'
  readonly unset?: Unset | undefined
}

/** Whether the limiter that a call goes through limits, and where it was made. */
export function limitsOf(context: Context, { site }: Meaning): Limits {
  const limiter = limiterIn(site.receiver)
  if (limiter?.k !== 'api' || !limiter.made) return { limits: 'unknown' }
  const row = limiter.library.rows.get(limiter.path)?.[0] as LimiterRow | undefined
  if (row?.kind !== 'limiter') return { limits: 'unknown' }
  const bound = boundOf(context, { row, library: limiter.library, name: limiter.path, site: limiter.made })
  return { born: birthOf(context, limiter.made), limits: bound.open || bound.state === 'absent' ? 'no' : 'yes', unset: bound.state === 'absent' ? { made: limiter.made, limit: row.limit } : undefined }
}

/** A field's value is made when its instance is. */
function birthOf(context: Context, { call, frame }: Made): Birth {
  const site = context.bindings.siteOfCall(call)
  const { self } = frame
  const isField = self?.k === 'instance' && self.call !== undefined && within(call.place, self.cls.place)
  if (isField && self.call) return { place: self.call.place, func: context.bindings.siteOfCall(self.call)?.func ?? 0 }
  return { place: call.place, func: site?.func ?? 0 }
}

function within(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function limiterIn(value: Value | undefined): Value | undefined {
  return value?.k === 'choice' ? value.of.find(({ k }) => k === 'api') : value
}
