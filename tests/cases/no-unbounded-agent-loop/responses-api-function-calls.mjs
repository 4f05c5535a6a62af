import OpenAI from 'openai'
import { call, tools } from './tools.mjs'

const client = new OpenAI()

export async function open(input) {
  let response = await client.responses.create({ model: 'gpt-4o', input, tools })
  let calls = response.output.filter((item) => item.type === 'function_call')
  while (calls.length > 0) { // reports: no-unbounded-agent-loop
    const outputs = []
    for (const item of calls) {
      outputs.push({ type: 'function_call_output', call_id: item.call_id, output: await call(item.name, item.arguments) })
    }
    response = await client.responses.create({ model: 'gpt-4o', input: outputs, previous_response_id: response.id, tools })
    calls = response.output.filter((item) => item.type === 'function_call')
  }
  return response.output_text
}

export async function bounded(input) {
  let previous
  for (let turn = 0; turn < 8; turn++) {
    const response = await client.responses.create({ model: 'gpt-4o', input, previous_response_id: previous, tools })
    const calls = response.output.filter((item) => item.type === 'function_call')
    if (calls.length === 0) return response.output_text
    previous = response.id
    input = []
    for (const item of calls) {
      input.push({ type: 'function_call_output', call_id: item.call_id, output: await call(item.name, item.arguments) })
    }
  }
}
