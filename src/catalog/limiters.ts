import type { Limit, Sdk } from './sdk.js'

/** Packages whose one purpose is to let only so many run at once. */

const places = { at: 'arg 0', never: ['Infinity', 'huge'] } satisfies Limit

const pLimit = {
  name: 'p-limit',
  packages: ['p-limit'],
  aliases: { default: 'pLimit' },
  calls: {
    'pLimit()': {
      kind: 'limiter',
      limit: places,
      evidence: 'run',
      example: {
        javascript: `
          import pLimit from 'p-limit'
          export const limit = pLimit(5)`,
      },
    },
    'pLimit()()': { kind: 'limited', callback: 'arg 0' },
    'pLimit().map()': { kind: 'limited', callback: 'arg 1', over: 'arg 0' },
  },
  recipes: [
    {
      kind: 'limiter',
      language: 'javascript',
      imports: [{ module: 'p-limit', name: 'default', as: 'pLimit', esmOnly: true }],
      declare: 'const $limit = pLimit($n)',
      code: '$limit(() => $call)',
    },
  ],
  checked: { javascript: '7.3.3' },
} satisfies Sdk

const pQueue = {
  name: 'p-queue',
  packages: ['p-queue'],
  aliases: { default: 'PQueue' },
  calls: {
    'PQueue()': {
      kind: 'limiter',
      limit: { at: 'arg 0', option: 'concurrency', never: ['absent', 'Infinity', 'huge'] },
      boundedBy: [{ at: 'arg 0', option: 'intervalCap', never: ['absent', 'Infinity', 'huge'], decider: 'clock' }],
      absent: { ends: 'input' },
      evidence: 'run',
      example: {
        javascript: `
          import PQueue from 'p-queue'
          export const queue = new PQueue({ concurrency: 5 })`,
      },
    },
    'PQueue().add()': { kind: 'limited', callback: 'arg 0' },
    'PQueue().addAll()': { kind: 'limited', callback: 'arg 0', over: 'arg 0' },
  },
  checked: { javascript: '10.0.0' },
} satisfies Sdk

const bottleneck = {
  name: 'bottleneck',
  packages: ['bottleneck', 'bottleneck/*'],
  aliases: { default: 'Bottleneck' },
  calls: {
    'Bottleneck()': {
      kind: 'limiter',
      limit: { at: 'arg 0', option: 'maxConcurrent', never: ['absent', 'null', 'Infinity', 'huge'] },
      boundedBy: [
        { at: 'arg 0', option: 'minTime', never: ['absent', 'zero'], decider: 'clock' },
        { at: 'arg 0', option: 'reservoir', never: ['absent', 'null'], decider: 'clock' },
      ],
      absent: { ends: 'input' },
      evidence: 'run',
      example: {
        javascript: `
          import Bottleneck from 'bottleneck'
          export const limiter = new Bottleneck({ maxConcurrent: 5 })`,
      },
    },
    'Bottleneck().schedule()': { kind: 'limited', callback: 'arg 0' },
  },
  checked: { javascript: '2.19.5' },
} satisfies Sdk

const asyncSema = {
  name: 'async-sema',
  packages: ['async-sema'],
  aliases: { default: '*' },
  calls: {
    'Sema()': {
      kind: 'limiter',
      limit: places,
      evidence: 'run',
      example: {
        javascript: `
          import { Sema } from 'async-sema'
          export const places = new Sema(5)`,
      },
    },
    'Sema().acquire()': 'acquire',
    'RateLimit()()': 'pause',
  },
  checked: { javascript: '3.1.1' },
} satisfies Sdk

const asyncMutex = {
  name: 'async-mutex',
  packages: ['async-mutex'],
  calls: {
    'Semaphore()': {
      kind: 'limiter',
      limit: places,
      evidence: 'read',
      example: {
        javascript: `
          import { Semaphore } from 'async-mutex'
          export const places = new Semaphore(5)`,
      },
    },
    'Semaphore().acquire()': 'acquire',
    'Semaphore().runExclusive()': { kind: 'limited', callback: 'arg 0' },
    'Mutex()': {
      kind: 'limiter',
      limit: places,
      absent: { ends: 'code', after: 1 },
      evidence: 'read',
      example: {
        javascript: `
          import { Mutex } from 'async-mutex'
          export const lock = new Mutex()`,
      },
    },
    'Mutex().acquire()': 'acquire',
    'Mutex().runExclusive()': { kind: 'limited', callback: 'arg 0' },
  },
} satisfies Sdk

/** Buckets that are filled as time passes. */
const tokenBuckets = {
  name: 'limiter',
  packages: ['limiter'],
  calls: {
    'RateLimiter().removeTokens()': 'acquire',
    'TokenBucket().removeTokens()': 'acquire',
  },
} satisfies Sdk

/** Beyond so many in a while it refuses, or makes wait. */
const RATES = ['BurstyRateLimiter', 'RateLimiterCluster', 'RateLimiterDrizzle', 'RateLimiterDynamo', 'RateLimiterMemcache', 'RateLimiterMongo', 'RateLimiterMySQL', 'RateLimiterPostgres', 'RateLimiterPrisma', 'RateLimiterRedis', 'RateLimiterRes', 'RateLimiterSQLite', 'RateLimiterUnion', 'RateLimiterValkey']
const rateLimiterFlexible = {
  name: 'rate-limiter-flexible',
  packages: ['rate-limiter-flexible'],
  aliases: Object.fromEntries(RATES.map((name) => [`${name}()`, 'RateLimiterMemory()'])),
  calls: {
    'RateLimiterMemory().consume()': 'acquire',
    'RateLimiterQueue().removeTokens()': 'acquire',
  },
} satisfies Sdk

/** Where the answer of `limit()` is not looked at, nothing is held back; that is for no row to see. */
const upstash = {
  name: '@upstash/ratelimit',
  packages: ['@upstash/ratelimit'],
  aliases: { 'MultiRegionRatelimit()': 'Ratelimit()' },
  calls: {
    'Ratelimit().limit()': 'acquire',
    'Ratelimit().blockUntilReady()': 'acquire',
  },
} satisfies Sdk

export const limiters = [pLimit, pQueue, bottleneck, asyncSema, asyncMutex, tokenBuckets, rateLimiterFlexible, upstash] as const satisfies readonly Sdk[]
