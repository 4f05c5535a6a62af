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

/** Makes `Math.random` the same in every run: what is shown must not depend on luck. */
export function castSameDice(): void {
  let state = 1_234_567_890
  Math.random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
