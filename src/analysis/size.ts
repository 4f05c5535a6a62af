import type { Why } from './value.js'

/**
 * How many items a collection has. `input`: as many as the data has; `model`: as many as the model named; `unknown` where
 * a number may be hidden in what is not seen. A number that is only a limit is `atMost`.
 */
export type Size =
  | { readonly k: 'number'; readonly n: number; readonly atMost?: boolean | undefined }
  | { readonly k: 'input' | 'model' }
  | { readonly k: 'unknown'; readonly why?: Why }

export const UNKNOWN: Size = { k: 'unknown' }
export const INPUT: Size = { k: 'input' }
export const MODEL: Size = { k: 'model' }

export function sized(n: number): Size {
  return Number.isFinite(n) && n >= 0 ? { k: 'number', n: Math.floor(n) } : UNKNOWN
}

export function sum(sizes: readonly Size[]): Size {
  return open(sizes) ?? numbers(sizes, (all) => all.reduce((total, n) => total + n, 0))
}

export function largest(sizes: readonly Size[]): Size {
  return sizes.length === 0 ? UNKNOWN : open(sizes) ?? numbers(sizes, (all) => Math.max(...all))
}

/** What is left of `size` under a limit: fewer are fewer. */
export function limitedTo(size: Size, limit: Size): Size {
  if (limit.k !== 'number') return limit.k === 'unknown' ? limit : size
  if (size.k !== 'number') return { k: 'number', n: limit.n, atMost: true }
  return size.n <= limit.n ? size : { k: 'number', n: limit.n, atMost: size.atMost }
}

export function product(a: Size, b: Size): Size {
  if ((a.k === 'number' && a.n === 0) || (b.k === 'number' && b.n === 0)) return sized(0)
  return open([a, b]) ?? numbers([a, b], (all) => all.reduce((total, n) => total * n, 1))
}

/** What is known of several sizes together, one of which is no number. */
function open(sizes: readonly Size[]): Size | undefined {
  for (const k of ['unknown', 'model', 'input'] as const) {
    const found = sizes.find((size) => size.k === k)
    if (found) return found
  }
  return undefined
}

function numbers(sizes: readonly Size[], combine: (all: readonly number[]) => number): Size {
  const known = sizes.filter((size) => size.k === 'number')
  const size = sized(combine(known.map(({ n }) => n)))
  return size.k === 'number' && known.some(({ atMost }) => atMost) ? { ...size, atMost: true } : size
}
