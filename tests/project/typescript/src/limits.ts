export const AT_ONCE = 5
export const MAX_TURNS = 12
export const NO_LIMIT = Number.POSITIVE_INFINITY
export const ATTEMPTS = Number(process.env.ATTEMPTS ?? 3)

export const defaults = { maxTurns: MAX_TURNS }
