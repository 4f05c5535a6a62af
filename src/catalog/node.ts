import type { Sdk } from './sdk.js'

/** Modules of Node.js; one row list per module, because `setTimeout` of one is not that of another. */

const timersPromises = {
  name: 'node:timers/promises',
  packages: ['node:timers/promises', 'timers/promises'],
  aliases: { default: '*' },
  calls: {
    'setTimeout()': { kind: 'pause', in: 'ms' },
    'setImmediate()': 'pause',
    'scheduler.wait()': { kind: 'pause', in: 'ms' },
    'setInterval()': 'event',
  },
  abort: [{ at: 'arg 2', option: 'signal' }],
} satisfies Sdk

const timers = {
  name: 'node:timers',
  packages: ['node:timers', 'timers'],
  aliases: { default: '*' },
  calls: {
    'setTimeout()': { kind: 'timer', callback: 'arg 0' },
    'setImmediate()': { kind: 'timer', callback: 'arg 0' },
    'setInterval()': { kind: 'listener', callback: 'arg 0' },
    'promises.setTimeout()': { kind: 'pause', in: 'ms' },
    'promises.setImmediate()': 'pause',
    'promises.scheduler.wait()': 'pause',
  },
} satisfies Sdk

const util = {
  name: 'node:util',
  packages: ['node:util', 'util'],
  aliases: { default: '*' },
  calls: {
    'promisify()': 'promisify',
    'format()': { kind: 'pure', spells: 'args' },
    'inspect()': { kind: 'pure', spells: 'arg 0' },
    'isDeepStrictEqual()': 'pure',
    'stripVTControlCharacters()': 'pure',
  },
} satisfies Sdk

const readline = {
  name: 'node:readline',
  packages: ['node:readline', 'readline', 'node:readline/promises', 'readline/promises'],
  aliases: {
    default: '*',
    promises: '*',
    'Interface()': 'createInterface()',
  },
  calls: {
    'createInterface().question()': 'human',
    'createInterface().prompt()': 'log',
    'createInterface().on()': { kind: 'listener', callback: 'arg 1' },
    'createInterface().once()': { kind: 'listener', callback: 'arg 1' },
  },
} satisfies Sdk

const events = {
  name: 'node:events',
  packages: ['node:events', 'events'],
  calls: {
    'once()': 'event',
    'on()': 'event',
    'EventEmitter.once()': 'event',
    'EventEmitter.on()': 'event',
  },
  aliases: { default: 'EventEmitter' },
} satisfies Sdk

const process = {
  name: 'node:process',
  packages: ['node:process', 'process'],
  builtin: true,
  aliases: {
    default: 'process',
    argv: 'process.argv',
    env: 'process.env',
    hrtime: 'process.hrtime',
    stdin: 'process.stdin',
    'exit()': 'process.exit()',
    'nextTick()': 'process.nextTick()',
    'uptime()': 'process.uptime()',
  },
  calls: {
    'process.exit()': 'exit',
    'process.abort()': 'exit',
    'process.hrtime()': 'clock',
    'process.hrtime.bigint()': 'clock',
    'process.uptime()': 'clock',
    'process.nextTick()': { kind: 'timer', callback: 'arg 0' },
    'process.stdin.read()': 'human',
    'process.stdout.write()': 'log',
    'process.stderr.write()': 'log',
  },
  values: {
    'process.argv': 'environment',
    'process.env': 'environment',
    'process.stdin': 'event',
  },
} satisfies Sdk

export const node = [timersPromises, timers, util, readline, events, process] as const satisfies readonly Sdk[]
