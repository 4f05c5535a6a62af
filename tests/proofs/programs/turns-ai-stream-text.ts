import { openai } from '@ai-sdk/openai'
import { isLoopFinished, streamText, tool } from 'ai'
import { z } from 'zod'

const lookUpOrder = tool({
  description: 'Look up an order by its number',
  inputSchema: z.object({ order: z.string() }),
  execute: async ({ order }) => ({ order, state: 'shipped' }),
})

export async function main(): Promise<string> {
  const result = streamText({
    model: openai('gpt-4o'),
    tools: { lookUpOrder },
    stopWhen: isLoopFinished(),
    prompt: 'Where is order 12?',
  })
  let text = ''
  for await (const part of result.textStream) text += part
  return text
}
