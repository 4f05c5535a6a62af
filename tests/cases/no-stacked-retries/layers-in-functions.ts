// preset: strict
// The finding stands at the outermost retry; what is part of a larger stack is told with that.
import { ChatOpenAI } from '@langchain/openai'
import OpenAI from 'openai'
import pRetry from 'p-retry'

const openai = new OpenAI()
const off = new OpenAI({ maxRetries: 0 })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function asked(input: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 })
    } catch (error) {
      if (attempt === 2) throw error
      await pause(1000 * 2 ** attempt)
    }
  }
}

export const outer = (input: string) => pRetry(() => asked(input), { retries: 2 }) // reports: no-stacked-retries

export async function loopOverClient(input: string) {
  for (let attempt = 0; attempt < 5; attempt++) { // reports: no-stacked-retries
    try {
      return await openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 })
    } catch (error) {
      if (attempt === 4) throw error
      await pause(1000 * 2 ** attempt)
    }
  }
}

export async function loopAlone(input: string) {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await off.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 })
    } catch (error) {
      if (attempt === 4) throw error
      await pause(1000 * 2 ** attempt)
    }
  }
}

const chat = new ChatOpenAI({ model: 'gpt-4.1', maxTokens: 99 })
export const ofChain = (input: string) => chat.withRetry({ stopAfterAttempt: 2 }).invoke(input) // reports: no-stacked-retries
const once = new ChatOpenAI({ model: 'gpt-4.1', maxTokens: 99, maxRetries: 0 })
export const ofChainAlone = (input: string) => once.withRetry({ stopAfterAttempt: 6 }).invoke(input)
