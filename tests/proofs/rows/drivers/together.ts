import Together from 'together-ai'
import { ChatCompletionRunner } from 'together-ai/lib/ChatCompletionRunner'
import { ChatCompletionStreamingRunner } from 'together-ai/lib/ChatCompletionStreamingRunner'
import type { Driver, Places } from '../driver.js'

const lookUp = {
  type: 'function',
  function: { name: 'look_up', parameters: { type: 'object', properties: { order: { type: 'string' } } }, function: () => 'shipped' },
}

/** Zero, and what is like it, leaves the runner waiting for a request that it never makes. */
const kinds = ['absent', 'Infinity', 'fraction', 'text', 'huge'] as const

const places = (): Places => {
  const { completions } = new Together({ apiKey: 'not-a-key', baseURL: process.env['OPENAI_BASE_URL'] ?? null }).chat
  return { args: [completions, { model: 'm', messages: [{ role: 'user', content: 'Hello' }], tools: [lookUp] }, {}] }
}

export const togetherDrivers: readonly Driver[] = [
  {
    library: 'together-ai',
    path: 'ChatCompletionRunner.runTools()',
    places,
    kinds,
    call: ({ args }) => ChatCompletionRunner.runTools(...(args as [never, never, never])).finalContent(),
  },
  {
    library: 'together-ai',
    path: 'ChatCompletionStreamingRunner.runTools()',
    places,
    kinds,
    call: ({ args }) => ChatCompletionStreamingRunner.runTools(...(args as [never, never, never])).finalContent(),
  },
]
