import { list, record, text, words, type Json, type Protocol, type Turn } from './protocol.js'

/** `:generateContent` and `:streamGenerateContent`; the path says which. */
export const gemini: Protocol = {
  name: 'gemini',
  path: /:(?:streamG|g)enerateContent$/u,
  asked: (body, url) => ({
    tools: list(body['tools']).flatMap((tool) => list(record(tool)['functionDeclarations'])).map((each) => {
      const { name, parameters, parametersJsonSchema } = record(each)
      return { name: text(name), schema: parameters ?? parametersJsonSchema }
    }),
    said: words(record(list(body['contents']).at(-1))['parts']),
    stream: url.includes(':streamGenerateContent'),
  }),
  answer: (turn) => candidate(turn),
  events: (turn) => [{ data: candidate(turn) }],
  refusal: (status) => ({ error: { code: status, message: `Refused with ${status}.`, status: status === 429 ? 'RESOURCE_EXHAUSTED' : 'UNAVAILABLE' } }),
}

function candidate({ id, text: words, call }: Turn): Json {
  const part = call ? { functionCall: { id: call.id, name: call.name, args: call.input } } : { text: words }
  return {
    responseId: id,
    candidates: [{ index: 0, content: { role: 'model', parts: [part] }, finishReason: 'STOP' }],
    usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 5, totalTokenCount: 15 },
  }
}
