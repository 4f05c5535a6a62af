import type { RetryRow, Sdk, Wait } from './sdk.js'

/** Packages whose one purpose is to call again what failed. */

const backoff = { kind: 'retry', callback: 'arg 0', pause: 'backoff', evidence: 'run' } as const

const interrupted = { at: 'arg 1', option: 'signal', never: ['absent', 'null'], decider: 'event' } as const

/** Seen in runs: 1, 2, 4 … seconds. */
const waitOfRetry = {
  in: 'ms', first: { at: 'arg 1', option: 'minTimeout', absent: 1000 }, factor: { at: 'arg 1', option: 'factor', absent: 2 }, most: { at: 'arg 1', option: 'maxTimeout' },
  twice: { at: 'arg 1', option: 'randomize' }, total: { at: 'arg 1', option: 'maxRetryTime' },
} as const satisfies Wait

/** The packages round `retry`, which counts repetitions, not attempts. */
const tenRetriesAtMost = {
  ...backoff,
  limit: { at: 'arg 1', option: 'retries', plus: 1, never: ['Infinity', 'huge'] },
  absent: { ends: 'sdk', after: 11 },
  pauseOption: { at: 'arg 1', option: 'minTimeout' },
  wait: waitOfRetry,
} satisfies RetryRow
const selects = { at: 'arg 1', option: 'shouldRetry' } as const
const tenRetries = { ...tenRetriesAtMost, forever: { at: 'arg 1', option: 'forever' } } satisfies RetryRow

const tooLong = { at: 'arg 1', option: 'maxRetryTime', never: ['absent', 'Infinity', 'huge'], decider: 'clock' } as const

const example = (imports: string, call: string): { readonly javascript: string } => ({
  javascript: `
    import OpenAI from 'openai'
    ${imports}
    const client = new OpenAI()
    const ask = () => client.responses.create({ model: 'gpt-4.1', input: 'Hello' })
    await ${call}`,
})

const withPRetry = example(`import pRetry from 'p-retry'`, 'pRetry(ask)')

const pRetry = {
  name: 'p-retry',
  packages: ['p-retry'],
  aliases: { default: 'pRetry' },
  calls: {
    'pRetry()': [
      { ...tenRetriesAtMost, selects, boundedBy: [tooLong, interrupted], versions: '>=7', example: withPRetry },
      { ...tenRetries, selects, boundedBy: [tooLong, interrupted], versions: '<7', example: withPRetry },
    ],
  },
  checked: { javascript: '9.0.0' },
} satisfies Sdk

const asyncRetry = {
  name: 'async-retry',
  packages: ['async-retry'],
  aliases: { default: 'retry' },
  calls: {
    'retry()': {
      ...tenRetries,
      boundedBy: [tooLong],
      says: { parameter: 0, to: 'stop' },
      wait: { ...waitOfRetry, twice: { at: 'arg 1', option: 'randomize', absent: true } },
      example: example(`import retry from 'async-retry'`, 'retry(ask)'),
    },
  },
  checked: { javascript: '1.3.3' },
} satisfies Sdk

const promiseRetry = {
  name: 'promise-retry',
  packages: ['promise-retry'],
  aliases: { default: 'promiseRetry' },
  calls: {
    'promiseRetry()': {
      ...tenRetries,
      boundedBy: [tooLong],
      says: { parameter: 0, to: 'retry' },
      example: example(`import promiseRetry from 'promise-retry'`, 'promiseRetry((again) => ask().catch(again))'),
    },
  },
  checked: { javascript: '2.0.1' },
} satisfies Sdk

const exponentialBackoff = {
  name: 'exponential-backoff',
  packages: ['exponential-backoff'],
  calls: {
    'backOff()': {
      ...backoff,
      limit: { at: 'arg 1', option: 'numOfAttempts', never: ['Infinity', 'huge'] },
      selects: { at: 'arg 1', option: 'retry' },
      absent: { ends: 'sdk', after: 10 },
      pauseOption: { at: 'arg 1', option: 'startingDelay' },
      wait: { in: 'ms', first: { at: 'arg 1', option: 'startingDelay', absent: 100 }, factor: { at: 'arg 1', option: 'timeMultiple', absent: 2 }, most: { at: 'arg 1', option: 'maxDelay' }, unless: [{ at: 'arg 1', option: 'delayFirstAttempt' }] },
      example: example(`import { backOff } from 'exponential-backoff'`, 'backOff(ask)'),
    },
  },
  checked: { javascript: '3.1.3' },
} satisfies Sdk

const attempt = {
  name: '@lifeomic/attempt',
  packages: ['@lifeomic/attempt'],
  calls: {
    'retry()': {
      kind: 'retry',
      callback: 'arg 0',
      limit: { at: 'arg 1', option: 'maxAttempts', never: ['zero', 'huge'] },
      absent: { ends: 'sdk', after: 3 },
      pause: 'fixed',
      pauseOption: { at: 'arg 1', option: 'delay' },
      wait: { in: 'ms', first: { at: 'arg 1', option: 'delay', absent: 200 }, factor: { at: 'arg 1', option: 'factor', absent: 1 }, most: { at: 'arg 1', option: 'maxDelay' }, unless: [{ at: 'arg 1', option: 'calculateDelay' }, { at: 'arg 1', option: 'initialDelay' }] },
      evidence: 'run',
      example: example(`import { retry } from '@lifeomic/attempt'`, 'retry(ask)'),
    },
    'sleep()': { kind: 'pause', in: 'ms' },
  },
  checked: { javascript: '3.1.0' },
} satisfies Sdk

const tsRetryPromise = {
  name: 'ts-retry-promise',
  packages: ['ts-retry-promise'],
  calls: {
    /** Whatever `retries` says, it gives up after 60 seconds by default. */
    'retry()': {
      kind: 'retry',
      callback: 'arg 0',
      limit: { at: 'arg 1', option: 'retries', plus: 1 },
      selects: { at: 'arg 1', option: 'retryIf' },
      absent: { ends: 'sdk', after: 11 },
      pause: 'fixed',
      pauseOption: { at: 'arg 1', option: 'delay' },
      evidence: 'run',
      example: example(`import { retry } from 'ts-retry-promise'`, 'retry(ask)'),
    },
    'wait()': 'pause',
  },
  checked: { javascript: '0.8.1' },
} satisfies Sdk

export const retriers = [pRetry, asyncRetry, promiseRetry, exponentialBackoff, attempt, tsRetryPromise] as const satisfies readonly Sdk[]
