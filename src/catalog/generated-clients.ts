import type { Retries, ValueKind, Wait } from './sdk.js'

/** What clients made by the same generator as those of OpenAI and Anthropic have in common. */

/** Half a second at first; `calculateDefaultRetryTimeoutMillis` takes up to a quarter off by chance. */
export const generatedWait = { in: 's', first: 0.5, factor: 2, most: 8, heeds: true } as const satisfies Wait

/** `shouldRetry` of each goes by the status. */
export const generatedRetries = { option: 'maxRetries', absent: 2, status: 'status', wait: generatedWait } as const satisfies Omit<Retries, 'at'>
export const pythonGeneratedRetries = { option: 'max_retries', absent: 2, status: 'status_code', wait: generatedWait } as const satisfies Omit<Retries, 'at'>

const transient = ['APIError', 'APIConnectionError', 'ConflictError', 'RateLimitError', 'InternalServerError'] as const
const permanent = ['BadRequestError', 'AuthenticationError', 'PermissionDeniedError', 'NotFoundError', 'UnprocessableEntityError'] as const

const kinds = (names: readonly string[], kind: ValueKind): readonly (readonly [string, ValueKind])[] => names.map((name) => [name, kind])

/** Classes of errors; in JavaScript they are found on the client's class as well. */
export function generatedErrors(client: string, base: string): Readonly<Record<string, ValueKind>> {
  const classes = [...kinds([...transient, base, 'APIConnectionTimeoutError'], 'transient'), ...kinds([...permanent, 'APIUserAbortError'], 'permanent')]
  return Object.fromEntries(classes.flatMap(([name, kind]) => [[name, kind], [`${client}.${name}`, kind]] as const))
}

export function pythonGeneratedErrors(base: string): Readonly<Record<string, ValueKind>> {
  return Object.fromEntries([...kinds([...transient, base, 'APIStatusError', 'APITimeoutError'], 'transient'), ...kinds(permanent, 'permanent')])
}
