import type { AgentRunRow, GroupChatRow, Limit } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import type { Expr } from '../program/tree.js'
import type { CallSite } from './bindings.js'
import type { Context } from './context.js'
import { deadlineAt } from './deadlines.js'
import type { AgentRun, GroupChat } from './facts.js'
import { isLimitIgnored } from './ignored.js'
import { boundOf, isStoredLater, mayBeGiven, placesOf, unknownBound, type Bound } from './limits.js'
import { looksAtLimits, looksBeside } from './looks.js'
import type { Meaning } from './meaning.js'
import { isMocked } from './mocks.js'
import { asksNoModel } from './nodes.js'
import { optionEdit, type Mode } from './option-edits.js'
import { uncappedAt } from './output-limits.js'
import { pathsOf } from './paths.js'
import { resolve } from './resolve.js'
import { untimedAt } from './untimed.js'
import { alternatives, BASE, type Made } from './value.js'
import { exitVerdict, type Question } from './verdict.js'

/** An agent run or a group chat that a call starts or makes; nothing if it cannot repeat. */
export function runAt(context: Context, site: CallSite, meaning: Meaning): AgentRun | GroupChat | undefined {
  const { row } = meaning
  if (row.kind !== 'agent-run' && row.kind !== 'group-chat') return undefined
  if (isMocked(context, meaning) || (row.kind === 'agent-run' && row.nodes && asksNoModel(context, row.nodes, meaning.site))) return undefined
  const repeats = row.kind === 'agent-run' && row.repeatsWith ? mayBeGiven(context, row.repeatsWith, meaning.site) : 'yes'
  if (repeats === 'no') return undefined
  const found = boundOf(context, meaning)
  const later = row.limit?.option !== undefined && isStoredLater(context, site.call, [row.limit.option, ...(row.limit.also ?? [])])
  // Whether it repeats at all is not known, or somebody else may end it: then neither is whether it needs a bound.
  const hidden = found.state === 'unknown' ? undefined : repeats === 'unknown' ? 'repetition' : later ? 'stored' : isLeftByConsumer(context, site) || isSteered(context, site, row) ? 'left' : undefined
  const bound = hidden ? unknownBound(hidden) : found.open ? endedByClock(context, site) ?? found : found
  const run = {
    at: site.call.at,
    func: site.func,
    library: meaning.library.name,
    name: meaning.name,
    bound,
    looked: () => [...looksAtLimits(context, meaning), ...looksBeside(hidden, bound)],
    unit: row.unit,
    atLimit: row.atLimit ?? '',
    option: optionName(row.limit),
    written: bound.written?.what,
    spelled: bound.written && bound.written.what !== 'condition' ? context.lexicon.spelling[bound.written.what] : undefined,
    limitIgnored: () => isLimitIgnored(context, meaning, { bound }),
    conditional: row.limit?.conditions === true && bound.written?.what !== 'empty',
    limitTo: (n: number) => (bound.state === 'never' ? undefined : edit(context, row, meaning.site, n, 'insert')),
    correctTo: (n: number) => correction(context, row, meaning.site, bound, n),
  }
  return row.kind === 'group-chat' ? { kind: 'group-chat', ...run } : { kind: 'agent-run', ...run, uncapped: () => uncappedAt(context, site, meaning), untimed: () => (hidden ? undefined : untimedAt(context, site, meaning)) }
}

/** The bound of what is not bounded by itself, where time is. */
function endedByClock(context: Context, { call, func }: CallSite): Bound | undefined {
  const deadline = deadlineAt(context, func, call.place)
  if (!deadline) return undefined
  return deadline.sure ? { state: 'elsewhere', decider: 'clock', open: false, leansOnDefault: false } : unknownBound(deadline.why ?? 'other')
}

/** `for await (const message of query(…)) { if (enough) break }`: whoever iterates a run ends it by leaving the loop. */
function isLeftByConsumer(context: Context, site: CallSite): boolean {
  const slot = context.bindings.slotOfCall(site.call)
  return context.bindings.awaitingLoops.some((loop) => {
    const over = loop.over?.k === 'await' ? loop.over.of : loop.over
    if (over !== site.call && !(over?.k === 'ref' && over.slot === slot)) return false
    const paths = pathsOf(context, loop.body, BASE, loop)
    const question: Question = { context, frame: BASE, about: 'agent', loop, body: loop.body, paths, open: new Set<Expr>() }
    return paths.exits.some((exit) => exitVerdict(question, exit).possible)
  })
}

/** Whether somebody holds the run and steers it: by a method that ends it, or by reading it step by step. */
function isSteered(context: Context, site: CallSite, row: AgentRunRow | GroupChatRow): boolean {
  if (row.kind !== 'agent-run' || !row.steeredBy) return false
  const { steeredBy } = row
  return context.bindings.calls.some(({ call: { callee } }) => {
    if (callee.k !== 'get' || !(callee.key.k === 'const' ? steeredBy.includes(String(callee.key.value)) : isNameless(callee.key))) return false
    return alternatives(resolve(context, callee.base, BASE)).some((base) => base.k === 'api' && base.made?.call === site.call)
  })
}

/** A key that is no text and no number: `run[Symbol.asyncIterator]()`. */
function isNameless(key: Expr): boolean {
  return key.k === 'get'
}

/** Nothing where the call takes none. */
function optionName(limit: Limit | undefined): string {
  if (!limit) return ''
  const [place = ''] = placesOf(limit)
  const name = limit.option ?? (place.startsWith('keyword ') ? place.slice('keyword '.length) : undefined)
  return name?.slice(name.lastIndexOf('.') + 1) ?? 'a limit'
}

/** Soft conditions stay and get company; other values that bound nothing are replaced. */
function correction(context: Context, row: AgentRunRow | GroupChatRow, site: Made, bound: Bound, n: number): Edit | undefined {
  if (bound.state !== 'never') return undefined
  return edit(context, row, site, n, bound.written?.what === 'condition' && bound.decider === 'model' ? 'extend' : 'replace')
}

function edit(context: Context, row: AgentRunRow | GroupChatRow, site: Made, n: number, mode: Mode): Edit | undefined {
  if (row.kind === 'agent-run' && row.each) return undefined
  return row.limit && optionEdit(context, site, row.limit, n, mode)
}
