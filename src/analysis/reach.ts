import { isRelevant } from '../catalog/leads.js'
import type { Call, Func } from '../program/tree.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { Mentions } from './mentions.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, whyUnknown, type Why } from './value.js'

/** Files with fewer functions are read whole: that is cheaper than finding out. */
const FEW = 3

const NONE: ReadonlySet<Func> = new Set()

/**
 * The functions that something of the catalog may come to and in which, or through which, a model may be called: in all
 * others nothing can be found.
 */
export function concernedFunctions(context: Context): ReadonlySet<Func> {
  const { functions } = context.module
  if (functions.length < FEW) return new Set(functions)
  const mentions = new Mentions(context.module, context.lexicon)
  const unowned = mentions.unowned()
  const things = mentions.closure([...mentions.seeds, ...unowned])
  if (!functions.some((func) => things.has(func))) return NONE
  const calling = mentions.calls.filter(({ call, func }) => things.has(func) && mayCallModel(context, call)).flatMap(({ holders }) => holders)
  const calls = mentions.closure([...calling, ...mentions.callees, ...unowned])
  return new Set(functions.filter((func) => things.has(func) && calls.has(func)))
}

/** Whether a call calls a model by itself, or may where its function is handed something. */
function mayCallModel(context: Context, call: Call): boolean {
  const meaning = meaningOf(context, call, BASE)
  if (meaning && isRelevant(meaning.row)) return true
  const { callee } = call
  return callee.k === 'get' && alternatives(resolve(context, callee.base, BASE)).some((value) => HANDED.has(whyUnknown(value)))
}

/** Why a value is not known that depends on who calls. */
const HANDED: ReadonlySet<Why> = new Set<Why>(['parameter', 'item', 'spread', 'assigned', 'stored', 'circular', 'budget'])
