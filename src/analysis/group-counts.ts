/** How many model calls a chat of several agents comes to. */
import type { AgentRunRow, Alternative, CallsPerTurn, GroupChatRow, InstanceRow, Limit, Picking, Row } from '../catalog/sdk.js'
import type { Context } from './context.js'
import { atMost, hidden, mostOf, NONE, productOf, sumOf, times, unbounded, type Count } from './count.js'
import { effectsOfFunction } from './effects.js'
import { plainFrame } from './frames.js'
import { isEmpty, itemsOf } from './items.js'
import { boundOf, isStoredLater, placesOf, readAlternative, readLimit, valueOfSpot } from './limits.js'
import { valueAt } from './meaning.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, whyUnknown, type Api, type Made, type Value } from './value.js'

/** What a run hands its turns to: whoever leads a group, or the group itself. */
export function chatOfOthers(context: Context, { boundedBy = [] }: AgentRunRow | GroupChatRow, site: Made): Alternative | undefined {
  return boundedBy.find((alternative) => (alternative.kind === 'group-manager' || alternative.kind === 'group-chat') && readAlternative(context, alternative, site).k !== 'absent')
}

/** One whole chat of that group. */
export function callsOfChat(context: Context, alternative: Alternative, site: Made): Count {
  const holders = placesOf(alternative).flatMap((where) => alternatives(valueAt(context, where, site) ?? { k: 'unknown', why: 'other' }))
  const chats = holders.flatMap((holder): Count[] => {
    const row = rowOf(holder)
    if (!row || holder.k !== 'api' || !holder.made) return []
    if (row.kind === 'group-chat') return [callsOfGroup(context, row, holder.made, holder)]
    const { leads } = row as InstanceRow
    const group = leads && valueOfSpot(context, leads, holder.made)
    const led = group && rowOf(group)
    return group?.k === 'api' && group.made && led?.kind === 'group-chat' ? [callsOfGroup(context, led, group.made, group)] : []
  })
  return chats.length > 0 ? mostOf(chats, false) : hidden('other')
}

function rowOf(value: Value): Row | undefined {
  return value.k === 'api' ? value.library.rows.get(value.path)?.[0] : undefined
}

/** What each of its turns comes to, as often as it has any; it may end before. */
function callsOfGroup(context: Context, row: GroupChatRow, site: Made, group: Api): Count {
  const bound = boundOf(context, { row, rows: [row], library: group.library, name: group.path, site })
  const { limit } = row
  if (limit?.option !== undefined && isStoredLater(context, site.call, [limit.option])) return hidden('stored')
  if (bound.open && bound.count === undefined) return unbounded({ at: site.call.at, says: 'ends only when the model says so' })
  if (bound.count === undefined || bound.unit !== undefined || bound.state === 'elsewhere' || !row.members) return hidden(bound.why ?? 'other')
  const turns = Math.max(0, bound.count - (row.unasked ?? 0))
  return atMost(productOf([times(turns), sumOf([row.picking ? callsOfPicking(context, row.picking, site) : NONE, callsOfMembers(context, row, site)])]))
}

function callsOfPicking(context: Context, { absent, limit, only }: Picking, site: Made): Count {
  const how = only && valueOfSpot(context, only, site)
  if (how?.k === 'constant' && how.value !== null) return only?.is.includes(String(how.value)) ? numberAt(context, limit, absent, site) : NONE
  if (how?.k === 'function') return asksModel(context, how) ? hidden('call') : numberAt(context, limit, absent, site)
  return how === undefined ? numberAt(context, limit, absent, site) : hidden(whyUnknown(how))
}

function asksModel(context: Context, { func, frame, self }: Value & { k: 'function' }): boolean {
  return effectsOfFunction(context, func, plainFrame(context, func, frame, self)).some(({ kind }) => kind === 'model' || kind === 'again')
}

/** What an option says, or what holds without it. */
function numberAt(context: Context, limit: Limit | undefined, absent: number, site: Made): Count {
  const reading = limit ? readLimit(context, limit, site) : undefined
  if (!reading || reading.k === 'absent') return times(absent)
  return reading.k === 'given' && reading.count !== undefined ? times(reading.count + (limit?.plus ?? 0)) : hidden(reading.k === 'unknown' ? reading.why : 'other')
}

/** Whoever speaks may be the one that asks most often. */
function callsOfMembers(context: Context, { members }: GroupChatRow, site: Made): Count {
  const list = members && valueOfSpot(context, members, site)
  if (list?.k !== 'list') return hidden(list ? whyUnknown(list) : 'other')
  const each = itemsOf(context, list).flatMap((item): Count[] => (item.k === 'hidden' ? [hidden('spread')] : alternatives(item).map((one) => callsOfMember(context, one))))
  return mostOf([NONE, ...each], false)
}

function callsOfMember(context: Context, member: Value): Count {
  const row = rowOf(member) as InstanceRow | undefined
  const perTurn = row?.callsPerTurn
  if (!perTurn || member.k !== 'api' || !member.made) return hidden(whyUnknown(member))
  const { made } = member
  if (perTurn.changedBy?.some((method) => isChangedBy(context, method, made))) return hidden('assigned')
  if (mayAskMore(context, perTurn, made)) return hidden('other')
  const more = (perTurn.more ?? []).some((spot) => {
    const value = valueOfSpot(context, spot, made)
    return value !== undefined && !(value.k === 'constant' && (value.value === false || value.value === null))
  })
  return sumOf([numberAt(context, perTurn.limit, perTurn.absent, made), times(more ? 1 : 0)])
}

function isChangedBy(context: Context, method: string, { call: made }: Made): boolean {
  return context.bindings.callsOfMethod(method).some(({ call: { callee } }) => callee.k === 'get' && alternatives(resolve(context, callee.base, BASE)).some((base) => base.k === 'api' && base.made?.call === made))
}

/** Tools other than plain functions may be agents, or ask a model in their turn. */
function mayAskMore(context: Context, { tools }: CallsPerTurn, site: Made): boolean {
  const given = tools && valueOfSpot(context, tools, site)
  if (!given || isEmpty(context, given)) return false
  if (given.k === 'constant' && given.value === null) return false
  if (given.k !== 'list') return true
  return itemsOf(context, given).some((tool) => tool.k !== 'function' || asksModel(context, tool))
}
