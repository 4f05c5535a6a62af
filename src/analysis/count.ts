import type { Place } from '../program/tree.js'
import type { Key } from './lvalue.js'
import type { Why } from './value.js'

/**
 * How often something happens at the most. `exact` is a number that is reached when the model never stops by itself (for
 * requests: when every one of them fails). A `size` is that of a collection, known by what holds it, not by its name.
 * `oneTool`: it is so where a turn calls one tool, which nothing says.
 */
export type Count =
  | { readonly k: 'number'; readonly n: number; readonly exact: boolean; readonly oneTool?: true }
  | { readonly k: 'size'; readonly of: Key; readonly name: string; readonly exact: boolean; readonly oneTool?: true }
  | { readonly k: 'sum' | 'product' | 'most'; readonly of: readonly Count[]; readonly exact: boolean; readonly oneTool?: true }
  | { readonly k: 'unbounded'; readonly because: Reason }
  | { readonly k: 'unknown'; readonly why: Why }

/** What has no end, and where. `says` goes on a sentence that begins with the place. */
export interface Reason {
  readonly at: Place
  readonly says: string
}

export const NONE: Count = { k: 'number', n: 0, exact: true }
export const ONCE: Count = { k: 'number', n: 1, exact: true }

export function times(n: number, exact = true): Count {
  return { k: 'number', n, exact }
}

export function hidden(why: Why): Count {
  return { k: 'unknown', why }
}

export function unbounded(because: Reason): Count {
  return { k: 'unbounded', because }
}

export function isExact(count: Count): boolean {
  return 'exact' in count && count.exact
}

/** The same as no more than a limit. */
export function atMost(count: Count): Count {
  return 'exact' in count && count.exact ? { ...count, exact: false } : count
}

/** Whether it is so only where a turn calls one tool. */
export function isOfOneTool(count: Count): boolean {
  return 'oneTool' in count || ('of' in count && typeof count.of === 'object' && count.of.some(isOfOneTool))
}

export function whereOneTool(count: Count): Count {
  return 'exact' in count && !isNone(count) ? { ...count, oneTool: true } : count
}

/** One after the other. */
export function sumOf(counts: readonly Count[]): Count {
  return open(counts) ?? folded('sum', counts, 0, (a, b) => a + b, true)
}

/** One of several. Which one may be up to the model, which then picks the worst. */
export function mostOf(counts: readonly Count[], picked: boolean): Count {
  const found = open(counts) ?? folded('most', counts, 0, Math.max, true)
  return picked || counts.every((each) => each.k === 'number' && found.k === 'number' && each.n === found.n) ? found : atMost(found)
}

/** Each of the one for each of the other. What never happens is not repeated, however often; what may have no end has none. */
export function productOf(counts: readonly Count[]): Count {
  if (counts.some(isNone)) return NONE
  return counts.find(({ k }) => k === 'unknown') ?? counts.find(({ k }) => k === 'unbounded') ?? folded('product', counts, 1, (a, b) => a * b, false)
}

export function isNone(count: Count): boolean {
  return count.k === 'number' && count.n === 0
}

/** What has no end has none whatever stands beside it. */
function open(counts: readonly Count[]): Count | undefined {
  return counts.find(({ k }) => k === 'unbounded') ?? counts.find(({ k }) => k === 'unknown')
}

/** All numbers become one; of equal sizes a sum keeps how many they are, the larger of both one. */
function folded(k: 'sum' | 'product' | 'most', counts: readonly Count[], neutral: number, fold: (a: number, b: number) => number, dropsNeutral: boolean): Count {
  const flat = counts.flatMap((count) => (count.k === k ? count.of : [count]))
  const numbers = flat.filter((count) => count.k === 'number')
  const rest = merged(k, flat.filter((count) => count.k !== 'number'))
  const exact = flat.every(isExact)
  const n = numbers.reduce((total, count) => fold(total, count.n), neutral)
  if (rest.length === 0) return flat.some(isOfOneTool) ? { k: 'number', n, exact, oneTool: true } : { k: 'number', n, exact }
  const number = numbers.some(isOfOneTool) ? whereOneTool(times(n)) : times(n)
  const of = n === neutral && (dropsNeutral || k === 'product') ? rest : [number, ...rest]
  const [only] = of
  return of.length === 1 && only ? (exact ? only : atMost(only)) : { k, of, exact }
}

function merged(k: 'sum' | 'product' | 'most', counts: readonly Count[]): Count[] {
  if (k === 'product') return [...counts]
  const groups = new Map<string, { readonly base: Count; n: number }>()
  for (const count of counts) {
    const { n, base } = scaled(count)
    const key = textOf(base)
    const known = groups.get(key)
    if (known) known.n = k === 'sum' ? known.n + n : Math.max(known.n, n)
    else groups.set(key, { base, n })
  }
  return [...groups.values()].map(({ base, n }) => (n === 1 ? base : productOf([times(n), base])))
}

/** `3 × |docs|` is three of `|docs|`. */
function scaled(count: Count): { readonly n: number; readonly base: Count } {
  const [first, ...others] = count.k === 'product' ? count.of : []
  return first?.k === 'number' ? { n: first.n, base: productOf(others) } : { n: 1, base: count }
}

/** The same text for the same count. */
function textOf(count: Count): string {
  switch (count.k) {
    case 'number':
      return String(count.n)
    case 'size':
      return count.of
    case 'sum':
    case 'product':
    case 'most':
      return `${count.k}(${count.of.map(textOf).sort().join()})`
    default:
      return count.k
  }
}

/** As a reader sees it: `12`, `3 × |docs|`; `?` where it is not known and `∞` where it has no end. */
export function printCount(count: Count): string {
  switch (count.k) {
    case 'number':
      return String(count.n)
    case 'size':
      return `|${count.name}|`
    case 'sum':
      return count.of.map(printCount).join(' + ')
    case 'product':
      return count.of.map((each) => (each.k === 'sum' ? `(${printCount(each)})` : printCount(each))).join(' × ')
    case 'most':
      return `max(${count.of.map(printCount).join(', ')})`
    case 'unbounded':
      return '∞'
    case 'unknown':
      return '?'
  }
}
