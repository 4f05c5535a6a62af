import { list, record, text, words, type Json, type Protocol, type Turn } from './protocol.js'

/** `/messages`. */
export const messages: Protocol = {
  name: 'anthropic messages',
  path: /\/messages$/u,
  asked: (body) => ({
    tools: list(body['tools']).map((tool) => ({ name: text(record(tool)['name']), schema: record(tool)['input_schema'] })),
    said: words(record(list(body['messages']).at(-1))['content']),
    stream: body['stream'] === true,
  }),
  answer: (turn, body) => message(turn, body, [block(turn)]),
  events: (turn, body) => {
    const delta = turn.call ? { type: 'input_json_delta', partial_json: JSON.stringify(turn.call.input) } : { type: 'text_delta', text: turn.text }
    const all: Json[] = [
      { type: 'message_start', message: { ...message(turn, body, []), stop_reason: null } },
      { type: 'content_block_start', index: 0, content_block: turn.call ? { ...block(turn), input: {} } : { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta },
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason: stopReason(turn), stop_sequence: null }, usage: { output_tokens: 5 } },
      { type: 'message_stop' },
    ]
    return all.map((data) => ({ name: text(data['type']), data }))
  },
  refusal: (status) => ({ type: 'error', error: { type: status === 429 ? 'rate_limit_error' : 'api_error', message: `Refused with ${status}.` } }),
}

const stopReason = ({ call }: Turn): string => (call ? 'tool_use' : 'end_turn')

function block({ text: words, call }: Turn): Json {
  return call ? { type: 'tool_use', id: call.id, name: call.name, input: call.input } : { type: 'text', text: words }
}

function message(turn: Turn, body: Json, content: readonly Json[]): Json {
  return {
    id: turn.id,
    type: 'message',
    role: 'assistant',
    model: text(body['model']),
    content,
    stop_reason: stopReason(turn),
    stop_sequence: null,
    usage: { input_tokens: 10, output_tokens: 5, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 },
  }
}
