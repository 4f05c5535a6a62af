import { generateText, hasToolCall, isStepCount, stepCountIs, streamText, type StopCondition } from 'ai'
import { openai } from '@ai-sdk/openai'
import { tools } from './tools.js'

const model = openai('gpt-4o')
const MAX_STEPS = 8
const stop = [hasToolCall('finish'), stepCountIs(MAX_STEPS)]
const budget: StopCondition<typeof tools> = ({ steps }) =>
  steps.reduce((sum, step) => sum + (step.usage.totalTokens ?? 0), 0) > 50_000

export async function research(prompt: string) {
  await generateText({ model, tools, prompt })
  await generateText({ model, tools, prompt, stopWhen: stepCountIs(5) })
  await generateText({ model, tools, prompt, stopWhen: isStepCount(5) })
  await generateText({ model, tools, prompt, stopWhen: [stepCountIs(5)] })
  await generateText({ model, tools, prompt, stopWhen: stop })
  await generateText({ model, tools, prompt, stopWhen: [hasToolCall('finish'), budget] })
  await generateText({ model, tools, prompt, stopWhen: ({ steps }) => steps.length >= 4 })
  return streamText({ model, tools, prompt, stopWhen: [stepCountIs(MAX_STEPS), hasToolCall('finish')] })
}
