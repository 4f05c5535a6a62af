import type { FuncId, Loop } from '../program/tree.js'
import { loopsOf } from '../program/walk.js'
import { funcOf, type Context } from './context.js'
import { isExact, isNone, isOfOneTool, printCount, type Count } from './count.js'
import type { AgentLoop, Fact, FanOut, Retry, SwallowedError, Work } from './facts.js'
import type { Bound } from './limits.js'
import type { Facts } from './query.js'
import type { Size } from './size.js'
import type { Why } from './value.js'

/** The listing of a file's facts, one function after the other: what `eslint-agents facts` prints and the twins agree on. */
export function listingOf(context: Context, facts: Facts, text: string): string {
  const lineOf = linesOf(text)
  const byOwner = new Map<FuncId, Fact[]>()
  const all = [...facts.all, ...facts.later()]
  for (const fact of all) {
    const owner = ownerOf(context, fact.func)
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), fact])
  }
  // What a function comes to is told of those with a name.
  for (const { func } of facts.work()) if (!byOwner.has(func) && ownerOf(context, func) === func) byOwner.set(func, [])
  const blocks = [...byOwner.keys()]
    .sort((a, b) => (a === 0 || b === 0 ? a - b : funcOf(context, a).head.start - funcOf(context, b).head.start))
    .map((owner) => [blockOf(context, owner, byOwner.get(owner) ?? [], lineOf), ...worstCaseLines(facts.work().find(({ func }) => func === owner), lineOf)].join('\n'))
  return blocks.length > 0 ? `${blocks.join('\n')}\n` : 'No facts.\n'
}

/** Callbacks without a name are listed with the function they stand in. */
export function ownerOf(context: Context, id: FuncId): FuncId {
  let func = funcOf(context, id)
  while (func.id !== 0 && func.name === undefined) func = funcOf(context, func.parent)
  return func.id
}

/** `calls: 12`, and the requests where they are others; a number that may not be reached is `<=`. */
function worstCaseLines(work: Work | undefined, lineOf: (offset: number) => number): string[] {
  if (!work) return []
  const { calls, requests } = work.worstCase()
  if (isNone(calls)) return []
  const text = (count: Count): string => {
    if (count.k === 'unknown') return unknownText(count.why)
    if (count.k === 'unbounded') return `unbounded because L${String(lineOf(count.because.at.start))} ${count.because.says}`
    return `${isExact(count) ? '' : '<= '}${printCount(count)}${isOfOneTool(count) ? ' where a turn calls one tool' : ''}`
  }
  return [`  calls: ${text(calls)}`, ...(text(requests) === text(calls) ? [] : [`  requests: ${text(requests)}`])]
}

interface Row {
  readonly start: number
  readonly loop?: Loop | undefined
  readonly title: string
  readonly details: string
}

/** A function's facts, each inside the loops round it. */
function blockOf(context: Context, owner: FuncId, facts: readonly Fact[], lineOf: (offset: number) => number): string {
  const func = funcOf(context, owner)
  const head = owner === 0 ? 'module' : line(0, `function ${func.name ?? ''}`, lineOf(func.head.start), '')
  const loops = context.module.functions.filter(({ id }) => ownerOf(context, id) === owner).flatMap(({ body }) => loopsOf(body))
  const rows = [...loops.flatMap((loop) => loopRow(loop, facts) ?? []), ...facts.flatMap((fact) => factRow(fact, loops) ?? [])]
  const depthAt = (row: Row): number => rows.filter(({ loop }) => loop && loop !== row.loop && loop.head.start < row.start && row.start < loop.place.end).length
  const lines = [...rows].sort((a, b) => a.start - b.start).map((row) => line(1 + depthAt(row), row.title, lineOf(row.start), row.details))
  return [head, ...lines].join('\n')
}

/** A loop that holds something worth listing, with what is known of its end. */
function loopRow(loop: Loop, facts: readonly Fact[]): Row | undefined {
  const own = facts.find((fact) => fact.at === loop.head)
  if (!own && !facts.some(({ at }) => at.start > loop.head.start && at.end <= loop.place.end)) return undefined
  const shape = loop.over ? 'over items' : loop.test ? 'while' : 'forever'
  const title = own?.kind === 'retry' ? `retry ${shape}` : `loop ${shape}`
  return { start: loop.head.start, loop, title, details: own ? factDetails(own) : '' }
}

function factRow(fact: Fact, loops: readonly Loop[]): Row | undefined {
  if (loops.some(({ head }) => head === fact.at)) return undefined
  return { start: fact.at.start, title: factTitle(fact), details: factDetails(fact) }
}

function line(depth: number, title: string, number: number, details: string): string {
  return `${`${'  '.repeat(depth)}${title}`.padEnd(48)} L${String(number)}${details && `  ${details}`}`
}

export function factTitle(fact: Fact): string {
  return `${fact.kind} ${nameOf(fact)}`
}

function nameOf(fact: Fact): string {
  return fact.kind === 'retry' || fact.kind === 'agent-loop' ? fact.form : [fact.library, fact.name].filter(Boolean).join(' ')
}

/** What is known of its bound. */
export function factDetails(fact: Fact): string {
  switch (fact.kind) {
    case 'agent-run':
    case 'group-chat':
      return `${fact.option}=${boundText(fact.bound)}  ends: ${fact.bound.decider}`
    case 'fan-out':
      return `of=${fact.starts}${fact.through ? ` through=${fact.through}` : ''}${wayText(fact)}  size=${sizeText(fact.size)}  limited=${fact.limited === 'unknown' ? unknownText(fact.why) : fact.limited}`
    case 'retry':
      return `of=${fact.starts}${wayText(fact)}  ends: ${fact.endless ? 'nobody' : fact.decider === 'unknown' ? unknownText(fact.why) : fact.decider}  pause=${fact.pauses === 'unknown' ? unknownText(fact.hides) : fact.pauses}`
    case 'agent-loop':
      return `of=${fact.starts}${wayText(fact)}  ends: ${fact.decider}`
    case 'ignored-limit':
      return `${fact.option} (${fact.why})  instead: ${fact.instead}${fact.method === undefined ? '' : ` of ${fact.method}`}`
    case 'swallowed-error':
      return `of=${fact.starts}${wayText(fact)}  gives=${fact.gives}${fact.variable === undefined ? '' : ` in ${fact.variable}`}`
    case 'growing-history':
      return `list=${fact.list}  kept for: ${fact.kept}`
    case 'limiter':
      return fact.bound ? `limit=${boundText(fact.bound)}` : ''
    default:
      return ''
  }
}

/** Where another file leads on to the call. */
function wayText({ elsewhere }: FanOut | Retry | AgentLoop | SwallowedError): string {
  return elsewhere ? ` by=${elsewhere.name} (${elsewhere.file}:${String(elsewhere.line)})` : ''
}

function boundText({ state, count, written, why }: Bound): string {
  switch (state) {
    case 'given':
      return count === undefined ? 'given' : String(count)
    case 'default':
      return `default ${String(count)}`
    case 'never':
      return `never (${written?.what ?? ''})`
    case 'unknown':
      return unknownText(why)
    default:
      return state
  }
}

function sizeText(size: Size): string {
  if (size.k === 'unknown') return unknownText(size.why)
  return size.k === 'number' ? `${size.atMost ? '<=' : ''}${String(size.n)}` : size.k
}

/** What hides a value, so that a reader sees why nothing is said of it. */
function unknownText(why: Why | undefined): string {
  return why === undefined || why === 'other' ? 'unknown' : `unknown (${why})`
}

/** The line of an offset, from 1. */
export function linesOf(text: string): (offset: number) => number {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) starts.push(match.index + match[0].length)
  return (offset) => {
    let line = 0
    for (let high = starts.length; line < high; ) {
      const middle = (line + high) >> 1
      if ((starts[middle] as number) <= offset) line = middle + 1
      else high = middle
    }
    return line
  }
}
