/** What the cases of one rule have in common, in whatever language. */
import type { Behaviour } from '../provider/behaviour.js'
import type { Environment } from '../python/environments.js'
import type { Promising } from './promise.js'

/** A program with one fault, and what its fix has to do for it. */
export interface Case extends Promising {
  /** The file in `programs/`, without its extension. */
  readonly program: string
  /** The environment that a program in Python is run in; the others are TypeScript. */
  readonly environment?: Environment
  /** Names of the catalog's libraries that it meets. */
  readonly sdks: readonly string[]
  readonly change: 'fix' | 'suggestion'
  readonly preset: 'recommended' | 'strict'
  /** Where the program as written runs away, floods or hammers. */
  readonly hostile: Behaviour
  /** Where nothing goes wrong: there a fix changes nothing. Nothing is such a place for what has no end of its own. */
  readonly benign?: Behaviour | undefined
  /** How many times faster than real time it is run. */
  readonly speed: number
  /** One of those that are run with every change. */
  readonly always: boolean
}

/** A case before it is said whether it is always run. */
export type Described = Omit<Case, 'always'>
type Rest = Partial<Omit<Described, 'program' | 'sdks'>>

export const CAP = 200
const SPEED = 10
/** Where a busy machine must not take longer than the pauses that are measured. */
const UNHURRIED = 4
/** Where so many requests start at once that a busy machine has to get them all started before the first is answered. */
const SLOW = 2

export const endlessTools: Behaviour = { model: 'tool-call', cap: CAP }
export const endlessWords: Behaviour = { model: 'text', cap: CAP }
export const threeTools: Behaviour = { model: 'tool-call', doneAfter: 3, cap: CAP }
export const threeWords: Behaviour = { model: 'text', doneAfter: 3, cap: CAP }

const base = { change: 'fix', preset: 'recommended', speed: SPEED } as const

/** The limit that the fix of `require-turn-limit` and `require-round-limit` writes. */
export const LIMIT = 10

export function turns(program: string, sdks: readonly string[], rest: Rest): Described {
  return { ...base, program, sdks, rule: 'require-turn-limit', hostile: endlessTools, benign: threeTools, promised: { requests: LIMIT, outcome: 'value' }, ...rest }
}

export function stated(program: string, sdks: readonly string[], rest: Rest = {}): Described {
  return { ...base, program, sdks, preset: 'strict', rule: 'require-turn-limit', hostile: endlessTools, benign: threeTools, ...rest }
}

/** The limit that the programs write where it is ignored, in model calls. */
export const MEANT = 5

export function ignored(program: string, sdks: readonly string[], rest: Rest = {}): Described {
  return { ...base, program, sdks, rule: 'no-ignored-limit', hostile: endlessTools, benign: threeTools, promised: { requests: MEANT, outcome: 'error' }, ...rest }
}

export function rounds(program: string, sdks: readonly string[], rest: Rest = {}): Described {
  return {
    ...base,
    program,
    sdks,
    rule: 'require-round-limit',
    hostile: endlessWords,
    benign: threeWords,
    promised: { requests: LIMIT, outcome: 'value' },
    ...rest,
  }
}

/** Five at a time, each a second long, stay just within what the provider allows; forty at once do not. */
const narrow: Behaviour = { model: 'text', delay: 1_000, rate: { perMinute: 360, burst: 8 }, cap: 600 }
const wide: Behaviour = { model: 'text', delay: 1_000, cap: 600 }
export const CONCURRENCY = 5

/** The size of the inner fan-outs of the nested programs, as of the outer. */
export const INNER = 12
export const nested = (perSecond: number, burst: number): Rest => ({ speed: SLOW, hostile: { model: 'text', delay: 1_000, rate: { perMinute: 60 * perSecond, burst }, cap: 1_200 } })

export function flood(program: string, sdks: readonly string[], rest: Rest = {}): Described {
  return {
    ...base,
    program,
    sdks,
    rule: 'no-unbounded-fan-out',
    hostile: narrow,
    benign: wide,
    promised: { mostInFlight: CONCURRENCY, refused: 0, outcome: 'same' },
    ...rest,
  }
}

/** Every request is refused for a while: who comes back at once has used up the attempts before it is over. */
export const outage: Behaviour = { model: 'text', refuses: { status: 429, until: 2_000 }, cap: CAP }
export const ATTEMPTS = 5

export function hammer(program: string, sdks: readonly string[], rest: Rest = {}): Described {
  return { ...base, speed: UNHURRIED, program, sdks, rule: 'require-retry-backoff', hostile: outage, benign: endlessWords, promised: { requests: { atMost: ATTEMPTS }, outcome: 'same' }, ...rest }
}

const revoked: Behaviour = { model: 'text', refuses: { status: 429 }, cap: CAP }

export function endless(program: string, sdks: readonly string[], rest: Rest = {}): Described {
  return {
    ...base,
    program,
    sdks,
    change: 'suggestion',
    rule: 'no-unbounded-retry',
    hostile: revoked,
    benign: endlessWords,
    promised: { requests: ATTEMPTS, outcome: 'error' },
    ...rest,
  }
}

export const LOOP_TURNS = 25

export function loop(program: string, sdks: readonly string[], rest: Rest = {}): Described {
  return {
    ...base,
    program,
    sdks,
    change: 'suggestion',
    rule: 'no-unbounded-agent-loop',
    hostile: endlessTools,
    benign: threeTools,
    promised: { requests: LOOP_TURNS, outcome: 'error' },
    ...rest,
  }
}

