// Whoever holds a run may end it, or take its turns one by one: then it is not the model alone that decides.
import { query } from '@anthropic-ai/claude-agent-sdk'
import Anthropic from '@anthropic-ai/sdk'
import { tools } from './tools.js'

const client = new Anthropic()
const ask = { model: 'claude-sonnet-4-5', max_tokens: 1000, messages: [], tools }

export async function interrupted(prompt: string) {
  const run = query({ prompt })
  let turns = 0
  for await (const message of run) {
    if (message.type === 'assistant' && ++turns > 20) await run.interrupt()
  }
}
export async function timed(prompt: string) {
  const run = query({ prompt })
  const timer = setTimeout(() => void run.interrupt(), 60_000)
  for await (const message of run) console.log(message)
  clearTimeout(timer)
}
export async function readByHand() {
  const turns = client.beta.messages.toolRunner(ask)[Symbol.asyncIterator]()
  for (let i = 0; i < 4; i++) await turns.next()
}
export async function limitedLater() {
  const runner = client.beta.messages.toolRunner(ask)
  runner.setMessagesParams((params) => ({ ...params, max_iterations: 5 }))
  return runner.done()
}
export async function onlyRead(prompt: string) {
  const run = query({ prompt }) // reports: require-turn-limit
  for await (const message of run) console.log(message)
  return run.supportedModels()
}
