import type { Context } from './context.js'
import { funcOf } from './context.js'
import type { Fact } from './facts.js'
import type { Bound } from './limits.js'
import type { Facts } from './query.js'
import type { Size } from './sizes.js'

/** The listing of a file's facts, one function after the other: what `eslint-agents facts` prints and the twins agree on. */
export function listingOf(context: Context, facts: Facts, text: string): string {
  const lineOf = linesOf(text)
  const groups = new Map<number, Fact[]>()
  for (const fact of facts.all) groups.set(fact.func, [...(groups.get(fact.func) ?? []), fact])
  const order = [...groups.keys()].sort((a, b) => funcOf(context, a).place.start - funcOf(context, b).place.start || a - b)
  const blocks = order.map((id) => {
    const func = funcOf(context, id)
    const head = id === 0 ? 'module' : row(0, `function ${func.name ?? '(anonymous)'}`, lineOf(func.head.start), '')
    const rows = (groups.get(id) ?? []).map((fact) => row(1, `${fact.kind} ${titleOf(fact)}`, lineOf(fact.at.start), detailsOf(fact)))
    return [head, ...rows].join('\n')
  })
  return blocks.length > 0 ? `${blocks.join('\n')}\n` : 'No facts.\n'
}

function row(depth: number, title: string, line: number, details: string): string {
  return `${`${'  '.repeat(depth)}${title}`.padEnd(48)} L${String(line)}${details && `  ${details}`}`
}

function titleOf(fact: Fact): string {
  return fact.kind === 'retry' || fact.kind === 'agent-loop' ? fact.form : [fact.library, fact.name].filter(Boolean).join(' ')
}

function detailsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'agent-run':
    case 'group-chat':
      return `${fact.option}=${boundText(fact.bound)}  ends: ${fact.bound.decider}`
    case 'fan-out':
      return `of=${fact.starts}${fact.through ? ` through=${fact.through}` : ''}  size=${sizeText(fact.size)}  limited=${fact.limited}`
    case 'retry':
      return `of=${fact.starts}  ends: ${fact.endless ? 'nobody' : fact.decider}  pause=${fact.pauses}`
    case 'agent-loop':
      return `of=${fact.starts}  ends: ${fact.decider}`
    case 'limiter':
      return fact.bound ? `limit=${boundText(fact.bound)}` : ''
    default:
      return ''
  }
}

function boundText({ state, count, written }: Bound): string {
  switch (state) {
    case 'given':
      return count === undefined ? 'given' : String(count)
    case 'default':
      return `default ${String(count)}`
    case 'never':
      return `never (${written?.what ?? ''})`
    default:
      return state
  }
}

function sizeText(size: Size): string {
  return size.k === 'number' ? String(size.n) : size.k
}

function linesOf(text: string): (offset: number) => number {
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
