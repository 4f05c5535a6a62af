import type { Context } from './context.js'
import { itemsOf } from './items.js'
import { resolve } from './resolve.js'
import { choose, unknown, type Value } from './value.js'

/** An item of a list: the one at an index, or whichever. */
export function elementOf(context: Context, list: Value, index?: number): Value {
  if (list.k === 'collection') return list.of
  if (list.k !== 'list') return unknown('item')
  const { items } = list.expr
  if (items.some((item) => item.spread)) return unknown('item')
  if (index === undefined && items.length === 0 && list.slot) return added(context, list)
  const at = index === undefined ? items : items.slice(index, index + 1)
  return choose(at.map((item) => resolve(context, item.value, list.frame)))
}

/** An item of a list that was filled later. */
function added(context: Context, list: Value & { k: 'list' }): Value {
  const items = itemsOf(context, list)
  return items.some(({ k }) => k === 'hidden') ? unknown('item') : choose(items.filter((item) => item.k !== 'hidden'))
}
