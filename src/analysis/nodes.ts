/** What a graph goes through. */
import type { Spot, Where } from '../catalog/sdk.js'
import { callsOn } from './builders.js'
import type { Context } from './context.js'
import { effectsOfFunction } from './effects.js'
import { plainFrame } from './frames.js'
import { placesOf } from './limits.js'
import { callsBefore, valueAt } from './meaning.js'
import type { Made, Value } from './value.js'

/** Whether all nodes of a graph are seen, and none of them asks a model: then its run is none of an agent, whatever repeats it. */
export function asksNoModel(context: Context, nodes: Spot, site: Made): boolean {
  const places = placesOf(nodes).map((where) => /^\.([\w$]+) (.+)$/u.exec(where) ?? [])
  const method = places[0]?.[1] ?? ''
  const added = [...callsBefore(site).filter(({ name }) => name === method), ...callsOn(context, method, site)]
  // The name of a node may be left out, and what it runs stands in its place.
  const handed = added.map((made) => places.map(([, , place]) => valueAt(context, place as Where, made)).find((value) => value !== undefined))
  return handed.length > 0 && handed.every((value) => value?.k === 'function' && !reachesModel(context, value))
}

function reachesModel(context: Context, { func, frame, self }: Value & { k: 'function' }): boolean {
  return effectsOfFunction(context, func, plainFrame(context, func, frame, self)).some(({ kind }) => kind === 'model')
}
