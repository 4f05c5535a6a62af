/** Time that passes faster: pauses shrink by a factor, and a clock tells how long they would have been. */
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'

/**
 * Makes every timer of this process, those of SDKs included, `factor` times as fast. Call it before they are loaded.
 *
 * @returns the milliseconds that have passed by the faster clock.
 */
export function speedUp(factor: number): () => number {
  const start = performance.now()
  const { setTimeout: realTimeout, setInterval: realInterval } = globalThis
  const { setTimeout: realPause } = timersPromises
  const shorter = (delay: unknown): number => Number(delay ?? 0) / factor
  const timeout = Object.assign((callback: () => void, delay?: number, ...rest: []) => realTimeout(callback, shorter(delay), ...rest), realTimeout)
  const interval = Object.assign((callback: () => void, delay?: number, ...rest: []) => realInterval(callback, shorter(delay), ...rest), realInterval)
  Object.assign(globalThis, { setTimeout: timeout, setInterval: interval })
  Object.assign(timers, { setTimeout: timeout, setInterval: interval })
  Object.assign(timersPromises, { setTimeout: (delay?: number, ...rest: []) => realPause(shorter(delay), ...rest) })
  syncBuiltinESMExports()
  return () => (performance.now() - start) * factor
}

/** Makes `Math.random` neither lucky nor unlucky: from a quarter to three quarters, never twice the same in a row. */
export function castFairDice(): void {
  let turns = 0
  Math.random = () => {
    turns = (turns + GOLDEN_RATIO) % 1
    return 0.25 + turns / 2
  }
}

/** Its multiples spread evenly over a circle. */
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2
