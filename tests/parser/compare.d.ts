export interface Difference {
  /** The fields from the module down. */
  readonly path: string
  readonly expected: unknown
  readonly actual: unknown
  /** The offset of the node that differs. */
  readonly at?: number
}

export function difference(expected: unknown, actual: unknown): Difference | undefined
