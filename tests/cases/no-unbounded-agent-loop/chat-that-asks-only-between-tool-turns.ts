// While the model asks for tools nobody is asked: those turns have no end but the model's.
import * as readline from 'node:readline/promises'
import { generateText, type ModelMessage } from 'ai'
import { openai } from '@ai-sdk/openai'
import { weather } from './weather.js'

const terminal = readline.createInterface({ input: process.stdin, output: process.stdout })
const messages: ModelMessage[] = []

export async function chat() {
  let toolsAnswered = false
  while (true) { // reports: no-unbounded-agent-loop
    if (!toolsAnswered) messages.push({ role: 'user', content: await terminal.question('> ') })
    const { toolCalls, response } = await generateText({ model: openai('gpt-4o'), tools: { weather }, messages })
    messages.push(...response.messages)
    toolsAnswered = toolCalls.length > 0
  }
}

export async function chatWithEveryTurnAsked() {
  while (true) {
    messages.push({ role: 'user', content: await terminal.question('> ') })
    const { response } = await generateText({ model: openai('gpt-4o'), tools: { weather }, messages })
    messages.push(...response.messages)
  }
}
