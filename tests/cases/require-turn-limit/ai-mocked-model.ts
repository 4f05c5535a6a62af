// Nothing here reaches a provider.
import { generateText } from 'ai'
import { MockLanguageModelV2 } from 'ai/test'
import { tools } from './tools.js'

const model = new MockLanguageModelV2({
  doGenerate: async () => ({
    finishReason: 'stop',
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    content: [{ type: 'text', text: 'ok' }],
    warnings: [],
  }),
})

export async function stopsAtOnce() {
  const { text } = await generateText({ model, tools, prompt: 'hi', stopWhen: [] })
  return text === 'ok'
}
