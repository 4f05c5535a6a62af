import type { Sdk } from './sdk.js'

/** Loggers of JavaScript. Those that may leave out what they are told to say so in an option. */
const levels = ['trace', 'debug', 'verbose', 'info', 'log', 'warn', 'error', 'fatal'] as const

const rows = <T>(before: string, row: T): Readonly<Record<string, T>> => Object.fromEntries(levels.map((level) => [`${before}${level}()`, row]))

const log = { kind: 'log' } as const

export const loggers = [
  {
    name: 'pino',
    packages: ['pino'],
    aliases: { 'default': 'pino', 'pino().child()': 'pino()' },
    calls: { 'pino()': 'client', ...rows('pino().', { kind: 'log', hides: { at: 'receiver', option: 'redact' } } as const) },
  },
  {
    name: 'winston',
    packages: ['winston'],
    aliases: { default: '*' },
    calls: { 'createLogger()': 'client', ...rows('createLogger().', { kind: 'log', hides: { at: 'receiver', option: 'format' } } as const), ...rows('', log) },
  },
  { name: 'consola', packages: ['consola'], aliases: { 'default': 'consola', 'createConsola()': 'consola' }, calls: rows('consola.', log) },
  { name: 'loglevel', packages: ['loglevel'], aliases: { 'default': 'log', 'log.getLogger()': 'log' }, calls: rows('log.', log) },
] as const satisfies readonly Sdk[]
