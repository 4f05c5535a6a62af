/** How many model calls one call of a library makes at the most, and how many requests each of them. */
import type { AgentRunRow, GroupChatRow, ModelCallRow, Spot } from '../catalog/sdk.js'
import type { Call, Expr } from '../program/tree.js'
import { exprAt } from './arguments.js'
import type { Context } from './context.js'
import { sizeCount } from './count-sizes.js'
import { atMost, hidden, mostOf, ONCE, productOf, sumOf, times, unbounded, whereOneTool, type Count } from './count.js'
import { effectsOfFunction } from './effects.js'
import { plainFrame } from './frames.js'
import { callsOfChat, chatOfOthers } from './group-counts.js'
import { itemsOf } from './items.js'
import { boundOf, mayBeGiven, placesOf, valueOfSpot, type Bound } from './limits.js'
import { kindOfCall, valueAt, type Meaning } from './meaning.js'
import { resolve } from './resolve.js'
import { runAt } from './runs.js'
import { alternatives, BASE, whyUnknown, type Api, type Made, type Value } from './value.js'

/** One call, or as many as the run it starts may make. */
export function callsOfRun(context: Context, meaning: Meaning, within: readonly object[] = []): Count {
  const { row, site } = meaning
  switch (row.kind) {
    case 'agent-run':
    case 'group-chat':
      return callsOfTurns(context, meaning, row, within)
    case 'fan-out': {
      const over = row.several ? undefined : exprAt(site.call, row.over)
      return over ? sizeCount(context, over, site.frame) : hidden('other')
    }
    default:
      return row.kind === 'model-call' && row.several ? hidden('other') : ONCE
  }
}

function callsOfTurns(context: Context, meaning: Meaning, row: AgentRunRow | GroupChatRow, within: readonly object[]): Count {
  const { site } = meaning
  const repeats = row.kind === 'agent-run' && row.repeatsWith ? mayBeGiven(context, row.repeatsWith, site) : 'yes'
  if (repeats === 'no') return ONCE
  if (row.kind === 'agent-run' && row.each) return hidden('other')
  const caller = context.bindings.siteOfCall(site.call)
  const bound = (caller && runAt(context, caller, meaning)?.bound) ?? boundOf(context, meaning)
  if (bound.open && bound.count === undefined) return unbounded({ at: site.call.at, says: bound.decider === 'model' ? 'ends only when the model says so' : 'never ends by itself' })
  if (repeats === 'unknown') return hidden('repetition')
  if (row.kind === 'agent-run' && row.extraCalls?.some((spot) => valueOfSpot(context, spot, site))) return hidden('other')
  const others = chatOfOthers(context, row, site)
  if (others) return callsOfTalk(callsOfChat(context, others, site), bound)
  if (bound.count === undefined || bound.unit !== undefined || bound.state === 'elsewhere' || row.callsPerUnit === undefined) return hidden(bound.why ?? 'other')
  const turns = bound.state === 'given' ? bound.count + (row.limit?.plus ?? 0) : bound.count
  const each = typeof row.callsPerUnit === 'number' ? times(row.callsPerUnit) : times(row.callsPerUnit.atMost, false)
  return productOf([times(turns), sumOf([each, callsOfTools(context, meaning, row, within)])])
}

/** A turn of whoever talks to a group is a whole chat of that group; without a number of turns there is one. */
function callsOfTalk(chat: Count, { state, count, why }: Bound): Count {
  if (state === 'elsewhere' && count === undefined) return chat
  if (state !== 'given' || count === undefined) return hidden(why ?? 'other')
  // The first is opened by a message that is given, the others by a reply.
  return atMost(sumOf([productOf([times(count), chat]), times(Math.max(0, count - 1))]))
}

/** What the model may come to call in one turn: one of its tools, or of those of an agent that it has handed over to. */
function callsOfTools(context: Context, { site }: Meaning, row: AgentRunRow | GroupChatRow, within: readonly object[]): Count {
  const own = callsOfOwnTools(context, site, row, within)
  const others = row.kind === 'agent-run' ? agentsReached(context, row, site) : []
  if (row.kind !== 'agent-run' || others.length === 0) return own
  const ofAgent: AgentRunRow = { ...row, ...(row.tools && { tools: { ...row.tools, at: 'receiver' } }), ...(row.sideBySide && { sideBySide: { ...row.sideBySide, at: 'receiver' } }) }
  return atMost(mostOf([own, ...others.map((receiver) => callsOfOwnTools(context, { ...site, receiver }, ofAgent, within))], true))
}

/** The agents that may come to take over, one after the other. */
function agentsReached(context: Context, { handsOffTo }: AgentRunRow, site: Made): readonly Api[] {
  const reached = new Map<Call, Api>()
  const look = (spot: Spot, from: Made): void => {
    const given = valueOfSpot(context, spot, from)
    const values = [...(given ? alternatives(given) : []), ...valuesAdded(context, spot, from)].flatMap((value) => (value.k === 'list' ? itemsOf(context, value) : [value]))
    for (const each of values) {
      if (each.k !== 'api' || !each.made || reached.has(each.made.call)) continue
      reached.set(each.made.call, each)
      look({ ...spot, at: 'receiver' }, { ...site, receiver: each })
    }
  }
  if (handsOffTo) look(handsOffTo, site)
  return [...reached.values()]
}

/** Of the tools, those that are agents call a model again. */
function callsOfOwnTools(context: Context, site: Made, row: AgentRunRow | GroupChatRow, within: readonly object[]): Count {
  const spot = row.kind === 'agent-run' ? (row.tools ?? row.repeatsWith) : undefined
  const tools = spot && valueOfSpot(context, spot, site)
  const added = spot ? valuesAdded(context, spot, site) : []
  const given = [...(tools ? alternatives(tools) : []), ...added]
  // A model that has no tool to call seldom goes on.
  if (given.length === 0) return times(0, false)
  const longest = mostOf([times(0), ...given.map((each) => callsOfTool(context, each, within))], true)
  const several = row.kind === 'agent-run' && row.sideBySide ? valueOfSpot(context, row.sideBySide, site) : undefined
  return several?.k === 'constant' && several.value === false ? longest : whereOneTool(longest)
}

/** `agent.tools.push(other.asTool())` and `agent.tools = [other.asTool()]`, after the agent was made. */
function valuesAdded(context: Context, spot: Spot, site: Made): readonly Value[] {
  return placesOf(spot).flatMap((where) => {
    const holder = valueAt(context, where, site)
    const slot = holder?.k === 'api' && holder.made ? context.bindings.slotOfCall(holder.made.call) : undefined
    if (!slot) return []
    const isList = (expr: Expr): boolean => expr.k === 'get' && expr.base.k === 'ref' && expr.base.slot === slot && expr.key.k === 'const' && expr.key.value === spot.option
    const pushed = context.bindings.calls.filter(({ call }) => call.callee.k === 'get' && isList(call.callee.base) && kindOfCall(context, call) === 'grow').flatMap(({ call }) => call.args.map(({ value }) => value))
    const stored = context.bindings.storesTo(slot).filter(({ key }) => key.k === 'const' && key.value === spot.option).map(({ value }) => value)
    return [...pushed, ...stored].map((value) => resolve(context, value, BASE))
  })
}

/** Tools stand in lists and records; what a function of the program's own calls, when the model has it called, is not counted. */
function callsOfTool(context: Context, tool: Value, within: readonly object[], depth = 0): Count {
  const most = (values: readonly (Value | { readonly k: 'hidden' })[]): Count =>
    mostOf([times(0), ...values.map((each) => (each.k === 'hidden' ? times(0, false) : callsOfTool(context, each, within, depth + 1)))], true)
  if (depth > 5) return hidden('budget')
  switch (tool.k) {
    case 'list':
      return most(itemsOf(context, tool))
    case 'record':
      return most(tool.expr.parts.map(({ value }) => resolve(context, value, tool.frame)))
    case 'choice':
      return most(tool.of)
    case 'function':
      return effectsOfFunction(context, tool.func, plainFrame(context, tool.func, tool.frame, tool.self)).some(({ kind }) => kind === 'model' || kind === 'again') ? hidden('call') : times(0)
    case 'constant':
    case 'text':
      return times(0)
    case 'api':
      return callsOfMade(context, tool, within, most)
    default:
      // Nobody sees what it does.
      return times(0, false)
  }
}

function callsOfMade(context: Context, { library, path, made }: Api, within: readonly object[], most: (values: readonly Value[]) => Count): Count {
  if (!made) return times(0, false)
  const row = library.rows.get(path)?.[0]
  // Somebody made a tool of it in a way that nobody knows.
  if (row?.kind === 'agent' || row?.kind === 'group-chat') return hidden('other')
  if (row?.kind !== 'agent-run') return most(made.call.args.map(({ value }) => resolve(context, value, made.frame)))
  if (within.includes(made.call)) return unbounded({ at: made.call.at, says: 'is a tool of its own tools' })
  return callsOfRun(context, { row, rows: [row], library, name: made.name, site: made }, [...within, made.call])
}

/** A client tries again what fails. */
export function requestsOfCall(context: Context, meaning: Meaning): Count {
  const retries = (meaning.row as ModelCallRow).retries
  if (!retries) return hidden('other')
  const value = valueOfSpot(context, retries, meaning.site)
  if (!value) return retries.goesOn === undefined ? times(1 + retries.absent) : unbounded({ at: meaning.site.call.at, says: `is tried again ${retries.goesOn}` })
  if (value.k !== 'constant' || typeof value.value !== 'number' || !Number.isInteger(value.value) || value.value < 0) return hidden(whyUnknown(value))
  return times(1 + value.value)
}
