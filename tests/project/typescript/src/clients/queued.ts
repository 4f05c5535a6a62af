import pLimit from 'p-limit'
import { summarise } from './summarise.js'

const limit = pLimit(4)

/** Four at once, whoever asks. */
export function summarise4(text: string): Promise<string> {
  return limit(() => summarise(text))
}

/** A limiter of its own for each call limits none. */
export function summariseAlone(text: string): Promise<string> {
  const own = pLimit(1)
  return own(() => summarise(text))
}
