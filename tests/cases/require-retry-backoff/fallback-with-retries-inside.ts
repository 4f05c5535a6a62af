// Three models, two attempts each: the inner loop is the retry, the outer one is not.
import { generateText } from 'ai'
import { openai } from '@ai-sdk/openai'

const MODELS = ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1-nano']
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function hasty(prompt: string) {
  for (const name of MODELS) {
    for (let attempt = 0; attempt < 2; attempt++) { // reports: require-retry-backoff
      try {
        return (await generateText({ model: openai(name), prompt, maxRetries: 0 })).text
      } catch (error) {
        console.warn(name, attempt, error)
      }
    }
  }
  throw new Error('No model answered')
}

export async function patient(prompt: string) {
  for (const name of MODELS) {
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        return (await generateText({ model: openai(name), prompt, maxRetries: 0 })).text
      } catch (error) {
        console.warn(name, attempt, error)
        await sleep(1000 * 2 ** attempt)
      }
    }
  }
  throw new Error('No model answered')
}
