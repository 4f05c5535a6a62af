import type { Behaviour, Recording } from '../provider/behaviour.js'

/** What a child process is told to do. */
export type Job = ProgramJob | RowJob

/** Runs `main()` of a program against a provider. */
export interface ProgramJob {
  readonly kind: 'program'
  /** Absolute path of the module. */
  readonly path: string
  readonly behaviour: Behaviour
  /** How many times faster than real time everything is. */
  readonly speed: number
}

/** Runs the API of a row of the catalog, once for each value of its limit. */
export interface RowJob {
  readonly kind: 'row'
  /** The driver's place in the table. */
  readonly driver: number
  readonly trials: readonly Trial[]
  readonly cap: number
}

/** One way to call the API of a row. */
export interface Trial {
  readonly name: string
  /** Where the limit is put; nowhere if left out. */
  readonly at?: string
  readonly option?: string
  /** The value as JavaScript, for what JSON cannot say. */
  readonly code?: string
  readonly imports?: readonly { readonly module: string; readonly name: string; readonly as: string }[]
}

/** How a run ended: with a value, with an error, stopped by the provider's cap, or killed by the clock. */
export type Outcome =
  | { readonly ended: 'value'; readonly value: unknown }
  | { readonly ended: 'error'; readonly name: string; readonly message: string }
  | { readonly ended: 'cap' }
  | { readonly ended: 'killed' }

export interface Run extends Recording {
  readonly outcome: Outcome
  /** Milliseconds, by the clock of the run. */
  readonly time: number
}

export const NOTHING_SEEN: Recording = { requests: 0, refused: 0, mostInFlight: 0, arrivals: [], capped: false, strays: [] }
