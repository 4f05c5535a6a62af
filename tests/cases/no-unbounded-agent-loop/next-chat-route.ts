import { openai } from '@ai-sdk/openai'
import { convertToModelMessages, stepCountIs, streamText, tool, type UIMessage } from 'ai'
import { z } from 'zod'
import { weather } from '@/lib/weather'

export const maxDuration = 30

export async function POST(request: Request) {
  const { messages }: { messages: UIMessage[] } = await request.json()
  const result = streamText({
    model: openai('gpt-4o'),
    messages: convertToModelMessages(messages),
    stopWhen: stepCountIs(5),
    tools: {
      weather: tool({
        description: 'The weather at a place',
        inputSchema: z.object({ place: z.string() }),
        execute: async ({ place }) => weather(place),
      }),
    },
    onError: ({ error }) => console.error(error),
  })
  return result.toUIMessageStreamResponse()
}
