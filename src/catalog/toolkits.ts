import type { FanOutRow, Limit, Sdk } from './sdk.js'

/** Packages of many helpers, some of which run callbacks side by side, try again or wait. */

const allAtOnce = { kind: 'fan-out', absent: { ends: 'input', report: 'recommended' }, evidence: 'run' } as const
const endless: Pick<Limit, 'never'> = { never: ['Infinity', 'huge'] }

const example = (imports: string, call: string): { readonly javascript: string } => ({
  javascript: `
    import OpenAI from 'openai'
    ${imports}
    const client = new OpenAI()
    const ask = (input) => client.responses.create({ model: 'gpt-4.1', input })
    export const askAll = (questions) => ${call}`,
})

const mapping = { ...allAtOnce, over: 'arg 0', callback: 'arg 1' } satisfies FanOutRow
const limited = { ...allAtOnce, over: 'arg 0', callback: 'arg 2', limit: { at: 'arg 1', ...endless } } satisfies FanOutRow

const async = {
  name: 'async',
  packages: ['async'],
  aliases: {
    default: '*',
    'forEach()': 'each()',
    'forEachOf()': 'eachOf()',
    'forEachLimit()': 'eachLimit()',
    'forEachOfLimit()': 'eachOfLimit()',
  },
  calls: {
    'map()': { ...mapping, example: example(`import async from 'async'`, 'async.map(questions, ask)') },
    'flatMap()': { ...mapping, evidence: 'read', example: example(`import { flatMap } from 'async'`, 'flatMap(questions, ask)') },
    'filter()': { ...mapping, evidence: 'read', example: example(`import { filter } from 'async'`, 'filter(questions, ask)') },
    'each()': { ...mapping, example: example(`import { each } from 'async'`, 'each(questions, ask)') },
    'eachOf()': { ...mapping, example: example(`import { eachOf } from 'async'`, 'eachOf(questions, ask)') },
    'parallel()': {
      ...allAtOnce,
      over: 'arg 0',
      callback: 'arg 0',
      example: example(`import { parallel } from 'async'`, 'parallel(questions.map((input) => () => ask(input)))'),
    },
    'mapLimit()': { ...limited, example: example(`import { mapLimit } from 'async'`, 'mapLimit(questions, 5, ask)') },
    'flatMapLimit()': { ...limited, evidence: 'read', example: example(`import { flatMapLimit } from 'async'`, 'flatMapLimit(questions, 5, ask)') },
    'filterLimit()': { ...limited, evidence: 'read', example: example(`import { filterLimit } from 'async'`, 'filterLimit(questions, 5, ask)') },
    'eachLimit()': { ...limited, example: example(`import { eachLimit } from 'async'`, 'eachLimit(questions, 5, ask)') },
    'eachOfLimit()': { ...limited, example: example(`import { eachOfLimit } from 'async'`, 'eachOfLimit(questions, 5, ask)') },
    'parallelLimit()': {
      ...allAtOnce,
      over: 'arg 0',
      callback: 'arg 0',
      limit: { at: 'arg 1', ...endless },
      example: example(`import { parallelLimit } from 'async'`, 'parallelLimit(questions.map((input) => () => ask(input)), 5)'),
    },
    'retry()': {
      kind: 'retry',
      callback: 'arg 1',
      limit: { at: 'arg 0', option: 'times', ...endless },
      boundedBy: [{ at: 'arg 0', ...endless }],
      absent: { ends: 'sdk', after: 5 },
      pause: 'none',
      pauseOption: { at: 'arg 0', option: 'interval' },
      evidence: 'run',
      example: example(`import { retry } from 'async'`, 'retry({ times: 3, interval: 1000 }, () => ask(questions))'),
    },
  },
  checked: { javascript: '3.2.6' },
} satisfies Sdk

const withConcurrency = {
  ...mapping,
  limit: { at: 'arg 2', option: 'concurrency', never: ['absent', 'Infinity', 'huge'] },
} satisfies FanOutRow

const esToolkit = {
  name: 'es-toolkit',
  packages: ['es-toolkit', 'es-toolkit/*'],
  calls: {
    'mapAsync()': { ...withConcurrency, example: example(`import { mapAsync } from 'es-toolkit'`, 'mapAsync(questions, ask)') },
    'forEachAsync()': { ...withConcurrency, example: example(`import { forEachAsync } from 'es-toolkit'`, 'forEachAsync(questions, ask)') },
    'filterAsync()': { ...withConcurrency, evidence: 'read', example: example(`import { filterAsync } from 'es-toolkit'`, 'filterAsync(questions, ask)') },
    'flatMapAsync()': { ...withConcurrency, evidence: 'read', example: example(`import { flatMapAsync } from 'es-toolkit'`, 'flatMapAsync(questions, ask)') },
    'Semaphore()': {
      kind: 'limiter',
      limit: { at: 'arg 0', ...endless },
      evidence: 'run',
      example: { javascript: `import { Semaphore } from 'es-toolkit'\nexport const places = new Semaphore(5)` },
    },
    'Semaphore().acquire()': 'acquire',
    'Mutex()': {
      kind: 'limiter',
      limit: { at: 'arg 0' },
      absent: { ends: 'code', after: 1 },
      evidence: 'read',
      example: { javascript: `import { Mutex } from 'es-toolkit'\nexport const lock = new Mutex()` },
    },
    'Mutex().acquire()': 'acquire',
    /** It never gives up and never waits unless told to. */
    'retry()': {
      kind: 'retry',
      callback: 'arg 0',
      limit: { at: 'arg 1', option: 'retries', plus: 1, never: ['absent', 'Infinity', 'huge'] },
      boundedBy: [
        { at: 'arg 1', ...endless },
        { at: 'arg 1', option: 'signal', never: ['absent'], decider: 'event' },
      ],
      absent: { ends: 'nobody', report: 'recommended' },
      selects: { at: 'arg 1', option: 'shouldRetry' },
      pause: 'none',
      pauseOption: { at: 'arg 1', option: 'delay' },
      evidence: 'run',
      example: example(`import { retry } from 'es-toolkit'`, 'retry(() => ask(questions), { retries: 3, delay: 1000 })'),
    },
    'delay()': { kind: 'pause', in: 'ms' },
  },
  checked: { javascript: '1.53.2' },
} satisfies Sdk

const radash = {
  name: 'radash',
  packages: ['radash'],
  calls: {
    'parallel()': {
      ...allAtOnce,
      over: 'arg 1',
      callback: 'arg 2',
      limit: { at: 'arg 0', ...endless },
      absent: { ends: 'unknown' },
      example: example(`import { parallel } from 'radash'`, 'parallel(5, questions, ask)'),
    },
    'retry()': {
      kind: 'retry',
      callback: 'arg 1',
      limit: { at: 'arg 0', option: 'times', ...endless },
      absent: { ends: 'sdk', after: 3 },
      pause: 'none',
      pauseOption: { at: 'arg 0', option: 'delay', also: ['backoff'] },
      evidence: 'run',
      example: example(`import { retry } from 'radash'`, 'retry({ times: 3, delay: 1000 }, () => ask(questions))'),
    },
    'sleep()': { kind: 'pause', in: 'ms' },
  },
  checked: { javascript: '12.1.1' },
} satisfies Sdk

const cockatiel = {
  name: 'cockatiel',
  packages: ['cockatiel'],
  calls: {
    /** A policy: it neither gives up nor waits unless told to. */
    'retry()': { kind: 'client', options: 'arg 1', evidence: 'run' },
    'retry().execute()': {
      kind: 'retry',
      callback: 'arg 0',
      limit: { at: 'receiver', option: 'maxAttempts', plus: 1, never: ['absent', 'Infinity', 'huge'] },
      absent: { ends: 'nobody', report: 'recommended' },
      pause: 'none',
      pauseOption: { at: 'receiver', option: 'backoff' },
      evidence: 'run',
      example: example(
        `import { ExponentialBackoff, handleAll, retry } from 'cockatiel'
    const policy = retry(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff() })`,
        'policy.execute(() => ask(questions))',
      ),
    },
    'bulkhead()': {
      kind: 'limiter',
      limit: { at: 'arg 0', ...endless },
      evidence: 'run',
      example: { javascript: `import { bulkhead } from 'cockatiel'\nexport const places = bulkhead(5)` },
    },
    'bulkhead().execute()': { kind: 'limited', callback: 'arg 0' },
  },
  checked: { javascript: '4.0.0' },
} satisfies Sdk

export const toolkits = [async, esToolkit, radash, cockatiel] as const satisfies readonly Sdk[]
