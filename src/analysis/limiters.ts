import type { LimiterRow } from '../catalog/sdk.js'
import type { Expr, FuncId, Place } from '../program/tree.js'
import type { Context } from './context.js'
import type { Layer } from './effect.js'
import { boundOf, kindOf } from './limits.js'
import { resolve } from './resolve.js'
import type { Unset } from './unset-limiters.js'
import { alternatives, type Frame, type Made, type Value } from './value.js'

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

/** Whether a limiter limits what goes through it, and where it was made. */
export function limitsOf(context: Context, value: Value | undefined): Limits {
  const limiter = limiterIn(value)
  if (limiter?.k !== 'api' || !limiter.made) return { limits: 'unknown' }
  const row = limiter.library.rows.get(limiter.path)?.[0] as LimiterRow | undefined
  if (row?.kind !== 'limiter') return { limits: 'unknown' }
  const bound = boundOf(context, { row, rows: [row], library: limiter.library, name: limiter.path, site: limiter.made })
  return { born: birthOf(context, limiter.made), limits: bound.open || bound.state === 'absent' ? 'no' : 'yes', unset: bound.state === 'absent' ? { made: limiter.made, limit: row.limit } : undefined }
}

/** What is entered and left again may let only so many in: a limiter does, and what is not known may, if it can be waited for. */
export function limiterOfContext(context: Context, expr: Expr, awaits: boolean, frame: Frame): Layer | undefined {
  const values = alternatives(resolve(context, expr, frame))
  const limiter = values.find((value) => kindOf(value) === 'limiter')
  if (limiter) return { k: 'limiter', ...limitsOf(context, limiter) }
  return awaits && values.some(({ k }) => k !== 'api') ? { k: 'limiter', limits: 'unknown' } : undefined
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
