import type { Sdk } from './sdk.js'

/** Packages that wait a while and do nothing else. */
export const pauses = {
  name: 'sleep',
  packages: ['delay', 'sleep-promise', 'yoctodelay', 'waait', 'await-sleep'],
  aliases: { default: 'sleep' },
  calls: {
    'sleep()': { kind: 'pause', in: 'ms' },
    'rangeDelay()': 'pause',
    'sleep.range()': 'pause',
    'sleep()()': { kind: 'returns', of: 'arg 0' },
  },
  abort: [{ at: 'arg 1', option: 'signal' }],
} satisfies Sdk
