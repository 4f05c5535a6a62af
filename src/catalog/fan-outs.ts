import type { FanOutRow, Sdk } from './sdk.js'

/** Packages whose one purpose is to run a callback for many items at once. Most of them hold nothing back by default. */

const allAtOnce = { kind: 'fan-out', absent: { ends: 'input', report: 'recommended' }, evidence: 'run' } as const

const pMap = {
  name: 'p-map',
  packages: ['p-map'],
  aliases: { default: 'pMap', 'pMapSettled()': 'pMap()' },
  calls: {
    'pMap()': {
      ...allAtOnce,
      over: 'arg 0',
      callback: 'arg 1',
      limit: { at: 'arg 2', option: 'concurrency', never: ['absent', 'Infinity', 'huge'] },
      example: {
        javascript: `
          import OpenAI from 'openai'
          import pMap from 'p-map'
          const client = new OpenAI()
          export const ask = (questions) => pMap(questions, (input) => client.responses.create({ model: 'gpt-4.1', input }))`,
      },
    },
  },
  checked: { javascript: '7.1.1' },
} satisfies Sdk

const ofTasks = {
  ...allAtOnce,
  over: 'arg 0',
  callback: 'arg 0',
  limit: { at: 'arg 1', option: 'concurrency', never: ['absent', 'Infinity', 'huge'] },
} satisfies FanOutRow

const pAll = {
  name: 'p-all',
  packages: ['p-all'],
  aliases: { default: 'pAll' },
  calls: {
    'pAll()': {
      ...ofTasks,
      example: {
        javascript: `
          import OpenAI from 'openai'
          import pAll from 'p-all'
          const client = new OpenAI()
          export const ask = (questions) => pAll(questions.map((input) => () => client.responses.create({ model: 'gpt-4.1', input })))`,
      },
    },
  },
  checked: { javascript: '5.0.1' },
} satisfies Sdk

const pSettle = {
  name: 'p-settle',
  packages: ['p-settle'],
  aliases: { default: 'pSettle' },
  calls: {
    'pSettle()': {
      ...ofTasks,
      example: {
        javascript: `
          import OpenAI from 'openai'
          import pSettle from 'p-settle'
          const client = new OpenAI()
          export const ask = (questions) => pSettle(questions.map((input) => () => client.responses.create({ model: 'gpt-4.1', input })))`,
      },
    },
  },
  checked: { javascript: '5.2.1' },
} satisfies Sdk

const promisePool = {
  name: '@supercharge/promise-pool',
  packages: ['@supercharge/promise-pool'],
  aliases: {
    default: 'PromisePool',
    'PromisePool()': 'PromisePool',
  },
  calls: {
    'PromisePool.withConcurrency()': { kind: 'returns', of: 'receiver' },
    'PromisePool.for().withConcurrency()': { kind: 'returns', of: 'receiver' },
    'PromisePool.for().handleError()': { kind: 'returns', of: 'receiver' },
    'PromisePool.for().process()': {
      kind: 'fan-out',
      over: '.for arg 0',
      callback: 'arg 0',
      limit: { at: '.withConcurrency arg 0' },
      absent: { ends: 'sdk', after: 10 },
      evidence: 'run',
      example: {
        javascript: `
          import OpenAI from 'openai'
          import { PromisePool } from '@supercharge/promise-pool'
          const client = new OpenAI()
          export const ask = (questions) => PromisePool.for(questions).process((input) => client.responses.create({ model: 'gpt-4.1', input }))`,
      },
    },
  },
  checked: { javascript: '3.3.0' },
} satisfies Sdk

export const fanOuts = [pMap, pAll, pSettle, promisePool] as const satisfies readonly Sdk[]
