/** How many parts stores by key put into a record or an empty list. */
import type { Expr, Slot } from '../program/tree.js'
import type { Assignment, Store } from './bindings.js'
import type { Context } from './context.js'
import { largest, sized, UNKNOWN, type Size } from './size.js'
import { repeated } from './turns.js'
import type { Frame } from './value.js'

/** Names of members that differ from item to item: what is stored under them is as many as there are items. */
const IDENTIFYING = /^_?(?:id|uid|uuid|guid|url|uri|href|link|path|slug|hash|doi|isbn)$/iu

/** `byUrl[page.url] = page` in a loop: one part for each item. What is stored under anything else may be few groups. */
export function storedParts(context: Context, slot: Slot, made: Assignment | undefined, frame: Frame): Size | undefined {
  if (!made || !isEmptyLiteral(made.value)) return undefined
  const stores = context.bindings.storesTo(slot)
  if (stores.length === 0) return undefined
  return largest(stores.map((store) => {
    if (store.func !== made.func) return UNKNOWN
    const loops = store.loops.filter((loop) => !made.loops.includes(loop))
    return loops.length === 0 ? sized(stores.length) : tellsItemsApart(context, store.key, store) ? repeated(context, loops, frame, sized(1)) : UNKNOWN
  }))
}

function isEmptyLiteral(value: Expr): boolean {
  return (value.k === 'record' && value.parts.length === 0) || (value.k === 'list' && value.items.length === 0)
}

/** Whether each turn of the loops round a store has a key of its own: the item, its place, or what identifies it. */
function tellsItemsApart(context: Context, key: Expr, store: Store): boolean {
  if (key.k === 'get') return key.key.k === 'const' && IDENTIFYING.test(String(key.key.value)) && isItem(context, key.base, store)
  if (key.k !== 'ref') return false
  if (isItem(context, key, store)) return true
  const assignments = context.bindings.assignments(key.slot)
  const counts = store.loops.some(({ update }) => update.some((stmt) => stmt.k === 'let' && stmt.slot === key.slot))
  const [only, second] = assignments
  return counts || (only !== undefined && !second && tellsItemsApart(context, only.value, store))
}

function isItem({ bindings }: Context, expr: Expr, { loops }: Store): boolean {
  const loop = expr.k === 'ref' ? bindings.loopOf(expr.slot) : undefined
  return loop !== undefined && loops.includes(loop)
}
