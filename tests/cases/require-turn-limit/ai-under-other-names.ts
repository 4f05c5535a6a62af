import * as ai from 'ai'
import { generateText as write, hasToolCall as until } from 'ai'
import { model, tools } from './setup.js'

export async function aliased(prompt: string) {
  return write({ model, tools, prompt, stopWhen: until('done') }) // reports: require-turn-limit
}

export async function namespaced(prompt: string) {
  await ai.generateText({ model, tools, prompt, stopWhen: ai.stepCountIs(4) })
  return ai.generateText({ model, tools, prompt, stopWhen: [] }) // reports: require-turn-limit
}

export async function lazily(prompt: string) {
  const { generateText: gen, stepCountIs: steps } = await import('ai')
  await gen({ model, tools, prompt, stopWhen: steps(4) })
  return gen({ model, tools, prompt, stopWhen: steps(0) }) // reports: require-turn-limit
}

export async function keptInAConstant(prompt: string) {
  const { streamText } = ai
  const stream = streamText
  return stream({ model, tools, prompt, stopWhen: [ai.hasToolCall('done')] }) // reports: require-turn-limit
}
