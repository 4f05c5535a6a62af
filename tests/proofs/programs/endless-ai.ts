import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function translate(text: string): Promise<string> {
  while (true) {
    try {
      const result = await generateText({ model: openai('gpt-4o-mini'), maxRetries: 0, prompt: text })
      return result.text
    } catch (error) {
      console.warn('Translation failed, trying again', error)
      await sleep(200)
    }
  }
}

export const main = (): Promise<string> => translate('Good morning')
