// preset: strict
// A run is ended by a signal or a time that its library honours, or by what stands round it.
import Anthropic from '@anthropic-ai/sdk'
import { Agent, run } from '@openai/agents'
import { generateText, stepCountIs } from 'ai'
import OpenAI from 'openai'
import { deadline, model, tools } from './setup.js'

const openai = new OpenAI({ timeout: 20_000 })
const anthropic = new Anthropic()
const clerk = new Agent({ name: 'Clerk', instructions: 'Help.', modelSettings: { maxTokens: 500 } })

export async function withoutAny(prompt: string, signal: AbortSignal) {
  await generateText({ model, prompt, tools, stopWhen: stepCountIs(5), maxOutputTokens: 500 }) // reports: require-deadline
  await run(clerk, prompt, { maxTurns: 5 }) // reports: require-deadline
  const runner = openai.chat.completions.runTools({ model: 'gpt-4.1', messages: [], tools, max_completion_tokens: 500 }, { maxChatCompletions: 5 })
  await anthropic.beta.messages.toolRunner({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [], tools, max_iterations: 5 }) // reports: require-deadline
  return runner
}

export async function withSignals(prompt: string, signal: AbortSignal) {
  await generateText({ model, prompt, tools, stopWhen: stepCountIs(5), maxOutputTokens: 500, abortSignal: AbortSignal.timeout(60_000) })
  await generateText({ model, prompt, tools, stopWhen: stepCountIs(5), maxOutputTokens: 500, abortSignal: signal })
  await run(clerk, prompt, { maxTurns: 5, signal })
  await anthropic.beta.messages.toolRunner({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [], tools, max_iterations: 5 }, { signal })
}

export async function raced(prompt: string) {
  await Promise.race([run(clerk, prompt, { maxTurns: 5 }), deadline(60)])
  const started = run(clerk, prompt, { maxTurns: 5 })
  return Promise.race([started, deadline(60)])
}

export async function ofOneStep(prompt: string) {
  await generateText({ model, prompt, maxOutputTokens: 500 })
}

export async function fromElsewhere(prompt: string, options: object) {
  await generateText({ model, prompt, tools, stopWhen: stepCountIs(5), maxOutputTokens: 500, ...options })
  await run(clerk, prompt, { maxTurns: 5, ...options })
}

export const handedOn = (prompt: string) => run(clerk, prompt, { maxTurns: 5 })
