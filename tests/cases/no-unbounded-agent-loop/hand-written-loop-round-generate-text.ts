import { generateText, streamText, type ModelMessage } from 'ai'
import { openai } from '@ai-sdk/openai'
import { execute, tools } from './tools.js'

const model = openai('gpt-4o')

export async function open(messages: ModelMessage[]) {
  while (true) { // reports: no-unbounded-agent-loop
    const result = await generateText({ model, messages, tools })
    messages.push(...result.response.messages)
    if (result.finishReason !== 'tool-calls') return result.text
    for (const call of result.toolCalls) messages.push(await execute(call))
  }
}

export async function openStream(messages: ModelMessage[]) {
  let finished = false
  while (!finished) { // reports: no-unbounded-agent-loop
    const result = streamText({ model, messages, tools })
    for await (const part of result.textStream) process.stdout.write(part)
    messages.push(...(await result.response).messages)
    finished = (await result.finishReason) === 'stop'
  }
}

export async function bounded(messages: ModelMessage[]) {
  const maxSteps = 10
  let step = 0
  while (step < maxSteps) {
    const result = await generateText({ model, messages, tools })
    messages.push(...result.response.messages)
    if (result.finishReason !== 'tool-calls') return result.text
    for (const call of result.toolCalls) messages.push(await execute(call))
    step++
  }
  return null
}
