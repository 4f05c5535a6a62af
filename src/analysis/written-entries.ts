import type { RecordPart } from '../program/tree.js'
import type { Context } from './context.js'
import { resolve } from './resolve.js'
import type { Value } from './value.js'

/** An option of a record that is written as such, and not only spread into it by something unknown. */
export type Entry = Extract<RecordPart, { k: 'entry' }>

/** Where an option is written: in the record itself, or in one that is spread into it. */
export function entryIn(context: Context, holder: Value | undefined, path: readonly string[]): { readonly entry: Entry; readonly value: Value } | undefined {
  const [name, ...deeper] = path
  if (holder?.k !== 'record') return undefined
  for (const part of [...holder.expr.parts].reverse()) {
    if (part.k === 'spread') {
      const spread = part.value.k === 'record' || part.value.k === 'ref' ? entryIn(context, resolve(context, part.value, holder.frame), path) : undefined
      if (spread) return spread
    } else if (part.key.k === 'const' && part.key.value === name) {
      const value = resolve(context, part.value, holder.frame)
      return deeper.length > 0 ? entryIn(context, value, deeper) : { entry: part, value }
    }
  }
  return undefined
}
