import type { Alternative, Limit, Spot } from './sdk.js'

/** What rows say of how often a model is asked, and how long is waited for it. */

/** A model that says who is to speak next. */
export interface Picking {
  /** Calls for each speaker at the most. */
  readonly absent: number
  /** The option that says how many. */
  readonly limit?: Limit
  /** A model is asked only where this is one of `is`, or is not given. */
  readonly only?: Spot & { readonly is: readonly string[] }
}

/** The model calls that an agent makes each time it is its turn to speak in a group. */
export interface CallsPerTurn {
  readonly absent: number
  /** The option that says how many. */
  readonly limit?: Limit
  /** Options by which it makes one more. */
  readonly more?: readonly Spot[]
  /** What it may have the model call, one of which may call a model. */
  readonly tools?: Spot
  /** Methods after which it does something else. */
  readonly changedBy?: readonly string[]
}

/**
 * How long something waits before it tries again, at the most: `first` before the second attempt, then each time `factor`
 * times as long. Numbers of a row are those that hold without the option.
 */
export interface Wait {
  readonly in: 's' | 'ms'
  readonly first: number | Amount
  readonly factor?: number | Amount
  /** Never less, and never longer; without it as long as it comes to. */
  readonly least?: Amount
  readonly most?: number | Amount
  /** It may wait twice as long, by chance; of an option: where that is true, or not given and `absent` is. */
  readonly twice?: true | (Spot & { readonly absent?: true })
  /** All waits together end after so long. */
  readonly total?: Spot
  /** It waits as long as the server asks, where that says so. */
  readonly heeds?: true
  /** It is so only where these are. */
  readonly only?: Alternative
  /** It is so only where these are not given. */
  readonly unless?: readonly Spot[]
}

/** An option that is a number, and what holds without it. */
export interface Amount extends Spot {
  readonly absent?: number
}
