import OpenAI from 'openai'

const openai = new OpenAI()

const tools: OpenAI.Responses.Tool[] = [
  { type: 'function', name: 'look_up', strict: false, parameters: { type: 'object', properties: { order: { type: 'string' } } } },
]

export async function main(): Promise<string> {
  const input: OpenAI.Responses.ResponseInput = [{ role: 'user', content: 'Where is order 12?' }]
  let response = await openai.responses.create({ model: 'gpt-4o', input, tools })
  while (response.output.some(({ type }) => type === 'function_call')) {
    for (const item of response.output) {
      if (item.type === 'function_call') input.push(item, { type: 'function_call_output', call_id: item.call_id, output: 'shipped' })
    }
    response = await openai.responses.create({ model: 'gpt-4o', input, tools })
  }
  return response.output_text
}
