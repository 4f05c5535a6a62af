import OpenAI from 'openai'
import { ResponsesToolRunner } from 'openai/helpers/responses-tool-runner'

const runner = new ResponsesToolRunner({
  functions: [
    {
      tool: { type: 'function', name: 'look_up', parameters: { type: 'object', properties: { order: { type: 'string' } } }, strict: false },
      execute: () => 'shipped',
    },
  ],
})

export async function main(): Promise<string> {
  const response = await runner.run(new OpenAI(), { model: 'gpt-4o', input: 'Where is order 12?' })
  return response.output_text
}
