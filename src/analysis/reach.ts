import { isRelevant } from '../catalog/leads.js'
import type { Call, Expr, Func } from '../program/tree.js'
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
  if (functions.length < FEW && !context.programs.hasOthers) return new Set(functions)
  const mentions = new Mentions(context.module, context.lexicon, (expr) => context.programs.leads(expr))
  const unowned = mentions.unowned()
  const things = mentions.comingTo([...mentions.seeds, ...unowned])
  if (!functions.some((func) => things.has(func))) return NONE
  context.programs.follow(mentions.importsBehind(things))
  let known: boolean | undefined
  const handed = (): boolean => (known ??= handsOver(context))
  // Also in functions that nothing comes to by name: a client may be handed to them.
  const calling = mentions.calls.filter(({ call }) => mayCallModel(context, call, handed)).flatMap(({ holders }) => holders)
  const calls = mentions.closure([...calling, ...mentions.callees, ...unowned])
  return new Set(functions.filter((func) => things.has(func) && calls.has(func)))
}

/** Whether a call calls a model by itself, or may where its function is handed something. */
function mayCallModel(context: Context, call: Call, handed: () => boolean): boolean {
  const meaning = meaningOf(context, call, BASE)
  if (meaning && isRelevant(meaning.row)) return true
  const { callee } = call
  return callee.k === 'get' && alternatives(resolve(context, callee.base, BASE)).some((value) => BY_CALLER.has(whyUnknown(value))) && handed()
}

/** Why a value is not known that depends on who calls. */
const BY_CALLER: ReadonlySet<Why> = new Set<Why>(['parameter', 'item', 'spread', 'assigned', 'stored', 'circular', 'budget'])

/** Whether a function of the file, or one that somebody hands over, is anywhere handed something of a library, or something that may hold it. */
function handsOver(context: Context): boolean {
  return context.bindings.calls.some(({ call }) => {
    if (call.args.length === 0) return false
    const own = alternatives(resolve(context, call.callee, BASE)).some((value) => value.k === 'function' || value.k === 'class' || BY_CALLER.has(whyUnknown(value)))
    return own && call.args.some(({ value }) => mayHold(context, value))
  })
}

/** `within`: the records and lists that it stands in, one of which it may be again. */
function mayHold(context: Context, expr: Expr, within: readonly Expr[] = []): boolean {
  return alternatives(resolve(context, expr, BASE)).some((value) => {
    if ((value.k === 'record' || value.k === 'list') && within.includes(value.expr)) return false
    if (value.k === 'record') return value.expr.parts.some((part) => mayHold(context, part.value, [...within, value.expr]))
    if (value.k === 'list') return value.expr.items.some((item) => mayHold(context, item.value, [...within, value.expr]))
    return value.k === 'api' || value.k === 'instance' || value.k === 'collection'
  })
}
