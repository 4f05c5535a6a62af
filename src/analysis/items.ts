import type { Slot } from '../program/tree.js'
import type { Context } from './context.js'
import { changesOf } from './growth.js'
import { resolve } from './resolve.js'
import type { Value } from './value.js'

const HIDDEN = { k: 'hidden' } as const

/** The items of a list, those added later included; `hidden` for each place where more may stand. */
export function itemsOf(context: Context, list: Value & { k: 'list' }): readonly (Value | typeof HIDDEN)[] {
  const written = list.expr.items.map((item) => (item.spread ? HIDDEN : resolve(context, item.value, list.frame)))
  return list.slot ? [...written, ...addedTo(context, list.slot, list)] : written
}

function addedTo(context: Context, slot: Slot, { frame }: Value & { k: 'list' }): readonly (Value | typeof HIDDEN)[] {
  const added = changesOf(context, slot, 'grow').flatMap(({ call }) => call.args.map((item) => (item.spread ? HIDDEN : resolve(context, item.value, frame))))
  // What takes a part away may put another in its place.
  const replaced = changesOf(context, slot, 'shrink').filter(({ call }) => call.args.length > 1).map(() => HIDDEN)
  const pushed = [...added, ...replaced]
  const elsewhere = context.bindings.storesTo(slot).length + context.bindings.handedTo(slot).length
  return elsewhere > 0 ? [...pushed, HIDDEN] : pushed
}

/** Whether a list or a record holds nothing, and nothing is put into it later. */
export function isEmpty(context: Context, value: Value): boolean {
  if (value.k === 'list') return itemsOf(context, value).length === 0
  return value.k === 'record' && value.expr.parts.length === 0 && (!value.slot || context.bindings.storesTo(value.slot).length + context.bindings.handedTo(value.slot).length === 0)
}
