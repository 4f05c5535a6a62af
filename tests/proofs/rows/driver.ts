import type { Path } from '../../../src/catalog/sdk.js'

/** The arguments of a call, and of what it is called on, before a limit is put into them. */
export interface Places {
  /** Arguments of the constructor, or of the function, that made the receiver. */
  readonly receiver?: unknown[]
  readonly args: unknown[]
  /** Arguments of a method that stands earlier in the chain. */
  readonly chain?: Readonly<Record<string, unknown[]>>
}

/** How the API of a row is called, so that its model could go on for ever. */
export interface Driver {
  readonly library: string
  readonly path: Path
  readonly places: () => Places
  readonly call: (places: Places) => Promise<unknown>
  /** The requests of a run that repeats so many of the row's unit; as many, unless told otherwise. */
  readonly requests?: (limit: number) => number
  /** Above the requests of the library's own default. */
  readonly cap?: number
  /** Starts a program of its own, which takes its time. */
  readonly heavy?: boolean
}

/** A limit that no default is equal to, and that tells N from N + 1. */
export const LIMIT = 4
export const CAP = 30
