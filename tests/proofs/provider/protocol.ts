/** What a wire protocol has to tell the provider, and be told by it. */

/** A request as far as the provider's answer depends on it. */
export interface Asked {
  readonly tools: readonly Tool[]
  /** The last thing a user or a tool said. */
  readonly said: string
  readonly stream: boolean
}

export interface Tool {
  readonly name: string
  readonly schema: unknown
}

/** A turn of the model: words, or a call of one tool. */
export interface Turn {
  readonly id: string
  readonly text: string
  readonly call?: { readonly id: string; readonly name: string; readonly input: Readonly<Record<string, unknown>> }
}

/** One message of a stream; `name` is the SSE event's. */
export interface StreamEvent {
  readonly name?: string
  readonly data: unknown
}

export interface Protocol {
  readonly name: string
  readonly path: RegExp
  readonly asked: (body: Json, url: string) => Asked
  readonly answer: (turn: Turn, body: Json) => Json
  readonly events: (turn: Turn, body: Json) => readonly StreamEvent[]
  readonly refusal: (status: number) => Json
}

export type Json = Readonly<Record<string, unknown>>

/** The value as a record; an empty one if it is none. */
export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The words of a message's content: a string, or parts of which some are text. */
export function words(content: unknown): string {
  if (typeof content === 'string') return content
  return list(content).map((part) => text(record(part)['text']) || text(record(part)['content'])).filter(Boolean).join(' ')
}
