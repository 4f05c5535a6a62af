import { generateText, hasToolCall, isLoopFinished, stepCountIs, streamText } from 'ai'
import { openai } from '@ai-sdk/openai'
import { tools } from './tools.js'

const model = openai('gpt-4o')

export async function research(prompt: string) {
  await generateText({ model, tools, prompt, stopWhen: [] }) // reports: require-turn-limit
  await generateText({ model, tools, prompt, stopWhen: stepCountIs(0) }) // reports: require-turn-limit
  await generateText({ model, tools, prompt, stopWhen: stepCountIs(Infinity) }) // reports: require-turn-limit
  await generateText({ model, tools, prompt, stopWhen: stepCountIs(2.5) }) // reports: require-turn-limit
  await generateText({ model, tools, prompt, stopWhen: hasToolCall('finish') }) // reports: require-turn-limit
  await generateText({ model, tools, prompt, stopWhen: [hasToolCall('a'), hasToolCall('b')] }) // reports: require-turn-limit
  await generateText({ model, tools, prompt, stopWhen: isLoopFinished() }) // reports: require-turn-limit
  await generateText({ model, tools, prompt, stopWhen: () => false }) // reports: require-turn-limit
  return streamText({ // reports: require-turn-limit
    model,
    tools,
    prompt,
    stopWhen: [hasToolCall('finish')],
  })
}
