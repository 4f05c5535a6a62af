/** Whether anything ends a run when its time is over. */
import type { AgentRunRow } from '../catalog/sdk.js'
import { funcOf, type Context } from './context.js'
import type { CallSite } from './bindings.js'
import { deadlineAt } from './deadlines.js'
import { effectsOfFunction } from './effects.js'
import type { Untimed } from './facts.js'
import { placesOf, readAlternative, valueOfSpot } from './limits.js'
import type { Meaning } from './meaning.js'
import { meaningOf } from './meaning.js'
import { optionEdit } from './option-edits.js'
import { BASE } from './value.js'

/** What is missing where neither a signal, nor a time of the library's own, nor one that stands round the call ends a run. */
export function untimedAt(context: Context, { call, func }: CallSite, { row, rows, site }: Meaning): Untimed | undefined {
  if (row.kind !== 'agent-run' || row.asTool || row.each) return undefined
  const enders = endersOf(row)
  const [first] = enders
  if (!first?.option || rows.flatMap((each) => (each.kind === 'agent-run' ? endersOf(each) : [])).some((ender) => readAlternative(context, ender, site).k !== 'absent')) return undefined
  // Options of which not all are seen may hold it.
  if (enders.some((ender) => valueOfSpot(context, { at: ender.at, ...(ender.option ? { option: ender.option } : {}) }, site)?.k === 'unknown')) return undefined
  if (deadlineAt(context, func, call.place) || !isWaitedFor(context, call, func) || isOneOfSeveral(context, call)) return undefined
  const { option, write, at } = first
  return {
    option: option.slice(option.lastIndexOf('.') + 1),
    endAfter: (seconds) => (write ? optionEdit(context, site, { at: placesOf({ at }), option, write }, seconds, 'insert') : undefined),
  }
}

/** What the library lets end a run from outside. */
function endersOf({ boundedBy = [] }: AgentRunRow): readonly NonNullable<AgentRunRow['boundedBy']>[number][] {
  return boundedBy.filter(({ decider, option, from }) => (decider === 'event' || decider === 'clock') && option !== undefined && from === undefined)
}

/** What is handed on, kept or wrapped may be ended by whoever gets it. */
function isWaitedFor(context: Context, call: CallSite['call'], func: CallSite['func']): boolean {
  const own = effectsOfFunction(context, funcOf(context, func), BASE).filter((effect) => effect.call === call)
  return own.length > 0 && own.every(({ use, layers }) => use === 'awaited' && !layers.some(({ k }) => k === 'wrapper' || k === 'later'))
}

/** `Promise.race([run(), timeout])`: something that is waited for beside it may be the end of it. */
function isOneOfSeveral(context: Context, { place }: CallSite['call']): boolean {
  return context.bindings.calls.some(({ call }) => call.place.start < place.start && place.end < call.place.end && meaningOf(context, call, BASE)?.row.kind === 'await-all')
}
