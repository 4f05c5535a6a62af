import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'

const ATTEMPTS = 5

async function translate(text: string): Promise<string> {
  let attempt = 0
  while (attempt < ATTEMPTS) {
    try {
      const result = await generateText({ model: openai('gpt-4o-mini'), maxRetries: 0, prompt: text })
      return result.text
    } catch {
      attempt += 1
    }
  }
  throw new Error('No translation.')
}

export const main = (): Promise<string> => translate('Good morning')
