/** Translates a text and never gives up: with a revoked key it asks every two seconds until somebody notices. */
import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export async function translate(text: string, language: string): Promise<string> {
  while (true) {
    try {
      const result = await generateText({
        model: openai('gpt-4o-mini'),
        instructions: `Translate into ${language}. Answer with the translation alone.`,
        prompt: text,
      })
      return result.text
    } catch (error) {
      console.warn('Translation failed, trying again', error)
      await sleep(2000)
    }
  }
}
