/** How a fake provider behaves. Times are in its own milliseconds, which a case may make pass faster. */
export interface Behaviour {
  /** The model calls a tool each turn, or says a few words. */
  readonly model: 'tool-call' | 'text'
  /** After this many answers it says that it is done, whatever it did before. */
  readonly doneAfter?: number
  /** Then it says no more than this. */
  readonly doneWith?: string
  /** How long an answer takes. */
  readonly delay?: number
  /** Every request is refused with this status, or those within `until` milliseconds of the first. */
  readonly refuses?: { readonly status: number; readonly until?: number }
  /** A bucket of `burst` requests that fills by so many a minute; an empty one refuses with 429. */
  readonly rate?: { readonly perMinute: number; readonly burst: number }
  /** What a 429 says about when to come back, in seconds. */
  readonly retryAfter?: number
  /** The request that ends the case: it, and all after it, are answered with 400, which no SDK tries again. */
  readonly cap: number
}

/** What a provider saw. */
export interface Recording {
  readonly requests: number
  /** Requests refused with 429 or the status of `refuses`. */
  readonly refused: number
  readonly mostInFlight: number
  /** When each request arrived, from the start. */
  readonly arrivals: readonly number[]
  readonly capped: boolean
  /** Requests to anything that is no model: probes, telemetry. They count for nothing. */
  readonly strays: readonly string[]
}

/** The most requests that arrived within any `span` milliseconds. */
export function busiest(arrivals: readonly number[], span: number): number {
  return Math.max(0, ...arrivals.map((from) => arrivals.filter((at) => at >= from && at < from + span).length))
}
