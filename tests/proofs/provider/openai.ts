import { list, record, text, words, type Json, type Protocol, type StreamEvent, type Turn } from './protocol.js'

const CREATED = 1_700_000_000

const refusal = (status: number): Json => ({
  error: { message: `Refused with ${status}.`, type: status === 429 ? 'rate_limit_error' : 'server_error', code: status === 429 ? 'rate_limit_exceeded' : null, param: null },
})

/** `/chat/completions`. */
export const chat: Protocol = {
  name: 'openai chat',
  path: /\/chat\/completions$/u,
  asked: (body) => ({
    tools: list(body['tools']).map((tool) => {
      const { name, parameters } = record(record(tool)['function'])
      return { name: text(name), schema: parameters }
    }),
    said: words(record(list(body['messages']).at(-1))['content']),
    stream: body['stream'] === true,
  }),
  answer: (turn, body) => ({
    id: turn.id,
    object: 'chat.completion',
    created: CREATED,
    model: text(body['model']),
    choices: [{ index: 0, message: chatMessage(turn), finish_reason: turn.call ? 'tool_calls' : 'stop', logprobs: null }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  }),
  events: (turn, body) => {
    const chunk = (delta: Json, finish: string | null): StreamEvent => ({
      data: { id: turn.id, object: 'chat.completion.chunk', created: CREATED, model: text(body['model']), choices: [{ index: 0, delta, finish_reason: finish }] },
    })
    const { tool_calls: calls = [], ...message } = chatMessage(turn)
    const delta = turn.call ? { ...message, tool_calls: calls.map((call, index) => ({ index, ...call })) } : message
    return [chunk(delta, null), chunk({}, turn.call ? 'tool_calls' : 'stop'), { data: '[DONE]' }]
  },
  refusal,
}

function chatMessage({ text: content, call }: Turn): { role: string; content: string | null; tool_calls?: readonly Json[] } {
  if (!call) return { role: 'assistant', content }
  return {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: call.id, type: 'function', function: { name: call.name, arguments: JSON.stringify(call.input) } }],
  }
}

/** `/responses`. */
export const responses: Protocol = {
  name: 'openai responses',
  path: /\/responses$/u,
  asked: (body) => ({
    tools: list(body['tools']).map((tool) => ({ name: text(record(tool)['name']), schema: record(tool)['parameters'] })),
    said: lastInput(body['input']),
    stream: body['stream'] === true,
  }),
  answer: (turn, body) => response(turn, body, 'completed'),
  events: (turn, body) => {
    const item = outputItem(turn)
    const begun = turn.call ? { ...item, arguments: '', status: 'in_progress' } : { ...item, content: [], status: 'in_progress' }
    const at = { output_index: 0, item_id: item['id'] }
    const parts: Json[] = turn.call
      ? [
          { type: 'response.function_call_arguments.delta', ...at, delta: item['arguments'] },
          { type: 'response.function_call_arguments.done', ...at, arguments: item['arguments'], name: turn.call.name },
        ]
      : [
          { type: 'response.content_part.added', ...at, content_index: 0, part: { type: 'output_text', text: '', annotations: [] } },
          { type: 'response.output_text.delta', ...at, content_index: 0, delta: turn.text, logprobs: [] },
          { type: 'response.output_text.done', ...at, content_index: 0, text: turn.text, logprobs: [] },
          { type: 'response.content_part.done', ...at, content_index: 0, part: outputText(turn) },
        ]
    const all: Json[] = [
      { type: 'response.created', response: { ...response(turn, body, 'in_progress'), output: [] } },
      { type: 'response.output_item.added', output_index: 0, item: begun },
      ...parts,
      { type: 'response.output_item.done', output_index: 0, item },
      { type: 'response.completed', response: response(turn, body, 'completed') },
    ]
    return all.map((data, index) => ({ name: text(data['type']), data: { ...data, sequence_number: index } }))
  },
  refusal,
}

function lastInput(input: unknown): string {
  if (typeof input === 'string') return input
  const { content, output } = record(list(input).at(-1))
  return words(content) || words(output)
}

const outputText = ({ text: words }: Turn): Json => ({ type: 'output_text', text: words, annotations: [], logprobs: [] })

function outputItem(turn: Turn): Json {
  const { id, call } = turn
  if (!call) return { type: 'message', id: `msg_${id}`, role: 'assistant', status: 'completed', content: [outputText(turn)] }
  return { type: 'function_call', id: `fc_${id}`, call_id: call.id, name: call.name, arguments: JSON.stringify(call.input), status: 'completed' }
}

function response(turn: Turn, body: Json, status: string): Json {
  return {
    id: turn.id,
    object: 'response',
    created_at: CREATED,
    completed_at: status === 'completed' ? CREATED : null,
    status,
    model: text(body['model']),
    output: [outputItem(turn)],
    parallel_tool_calls: true,
    tool_choice: 'auto',
    tools: [],
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    temperature: 1,
    top_p: 1,
    frequency_penalty: 0,
    presence_penalty: 0,
    usage: { input_tokens: 10, output_tokens: 5, total_tokens: 15, input_tokens_details: { cached_tokens: 0 }, output_tokens_details: { reasoning_tokens: 0 } },
  }
}

/** `/embeddings`: the vector of a text holds its length. */
export const embeddings: Protocol = {
  name: 'openai embeddings',
  path: /\/embeddings$/u,
  asked: (body) => ({ tools: [], said: texts(body).join(' '), stream: false }),
  answer: (_, body) => ({
    object: 'list',
    model: text(body['model']),
    data: texts(body).map((each, index) => ({ object: 'embedding', index, embedding: embedded([each.length, 1], body) })),
    usage: { prompt_tokens: 5, total_tokens: 5 },
  }),
  events: () => [],
  refusal,
}

function texts({ input }: Json): readonly string[] {
  return (Array.isArray(input) ? input : [input]).map(String)
}

function embedded(vector: readonly number[], body: Json): unknown {
  if (body['encoding_format'] !== 'base64') return vector
  return Buffer.from(new Float32Array(vector).buffer).toString('base64')
}
