// preset: strict
// A helper tries again what its client tries again; ten requests for one answer are accepted.
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { generateText } from 'ai'
import pRetry from 'p-retry'
import { model } from './model.js'

const openai = new OpenAI()
const once = new OpenAI({ maxRetries: 0 })
const anthropic = new Anthropic({ maxRetries: 5 })

export const fifteen = (input: string) => pRetry(() => openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 }), { retries: 4 }) // reports: no-stacked-retries
export const byDefault = (input: string) => pRetry(() => openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 })) // reports: no-stacked-retries
export const twelve = () => pRetry(() => anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [] }), { retries: 1 }) // reports: no-stacked-retries
export const eighteen = (prompt: string) => pRetry(() => generateText({ model, prompt, maxOutputTokens: 99 }), { retries: 5 }) // reports: no-stacked-retries

export const nine = (input: string) => pRetry(() => openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 }), { retries: 2 })
export const clientOff = (input: string) => pRetry(() => once.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 }), { retries: 9 })
export const callOff = (input: string) => pRetry(() => openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 }, { maxRetries: 0 }), { retries: 9 })
export const helperOff = () => pRetry(() => anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages: [] }), { retries: 0 })
export const fromElsewhere = (input: string, retries: number) => pRetry(() => openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 }), { retries })
export const clientFromElsewhere = (client: OpenAI, input: string) => pRetry(() => client.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 }), { retries: 4 })
