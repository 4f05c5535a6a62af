import type { Where } from '../catalog/sdk.js'
import type { Argument, RecordPart, Slot } from '../program/tree.js'
import type { Context } from './context.js'
import { itemsOf } from './items.js'
import { placesOf } from './limits.js'
import { valueAt } from './meaning.js'
import type { Made } from './value.js'

/** The runs that a list of records tells of: each as the call that it stands for. */
export function runsIn(context: Context, where: Where | readonly Where[], site: Made): readonly (Made | 'hidden')[] {
  const list = placesOf({ at: where }).map((place) => valueAt(context, place, site)).find((value) => value !== undefined)
  if (list?.k !== 'list') return ['hidden']
  return itemsOf(context, list).map((item) => {
    const args = item.k === 'record' && !isChanged(context, item.slot) ? item.expr.parts.map(argumentOf) : [undefined]
    return item.k === 'record' && args.every((argument) => argument !== undefined) ? { ...site, call: { ...site.call, args }, frame: item.frame } : 'hidden'
  })
}

function isChanged({ bindings }: Context, slot: Slot | undefined): boolean {
  return slot !== undefined && bindings.storesTo(slot).length + bindings.handedTo(slot).length > 0
}

function argumentOf(part: RecordPart): Argument | undefined {
  if (part.k === 'spread') return { name: '**', value: part.value, spread: true }
  return part.key.k === 'const' ? { name: String(part.key.value), value: part.value, spread: false } : undefined
}
