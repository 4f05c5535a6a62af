import pLimit from 'p-limit'
import { AT_ONCE } from './limits.js'

export const limit = pLimit(AT_ONCE)

export const makeLimit = (n = AT_ONCE) => pLimit(n)
