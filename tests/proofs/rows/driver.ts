import type { NeverBounds, Path } from '../../../src/catalog/sdk.js'
import type { Behaviour } from '../provider/behaviour.js'
import type { Environment } from '../python/environments.js'

/** The arguments of a call, and of what it is called on, before a limit is put into them. */
export interface Places {
  /** Arguments of the constructor, or of the function, that made the receiver. */
  readonly receiver?: unknown[]
  readonly args: unknown[]
  /** Arguments of a method that stands earlier in the chain. */
  readonly chain?: Readonly<Record<string, unknown[]>>
}

/** A row that is run, so that its model could go on for ever. */
export interface RowCase {
  readonly library: string
  readonly path: Path
  /** The requests of a run that repeats so many of the row's unit; as many, unless told otherwise. */
  readonly requests?: (limit: number) => number
  /** Above the requests of the library's own default. */
  readonly cap?: number
  /** The kinds of values that are tried, where all of them would take too long. */
  readonly kinds?: readonly NeverBounds[]
}

/** How the API of a row is called in JavaScript. */
export interface Driver extends RowCase {
  readonly places: () => Places
  readonly call: (places: Places) => Promise<unknown>
}

/** How the API of a row is called in Python: by a function in a file of `python/rows`. */
export interface PythonDriver extends RowCase {
  readonly environment: Environment
  readonly file: string
  readonly function: string
  readonly behaviour: Omit<Behaviour, 'cap'>
}

/** A limit that no default is equal to, and that tells N from N + 1. */
export const LIMIT = 4
export const CAP = 30
