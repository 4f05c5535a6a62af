/** A signal that is given when so many seconds are over. */
export const afterSeconds = { code: 'AbortSignal.timeout($n * 1000)' } as const
/** An option in seconds. */
export const inSeconds = { code: '$n' } as const
