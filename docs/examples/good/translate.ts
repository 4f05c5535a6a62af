/** Translates a text; the third failure is the caller's to deal with. */
import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'
import pRetry from 'p-retry'

export async function translate(text: string, language: string): Promise<string> {
  const result = await pRetry(
    () =>
      generateText({
        model: openai('gpt-4o-mini'),
        maxRetries: 0,
        instructions: `Translate into ${language}. Answer with the translation alone.`,
        prompt: text,
      }),
    { retries: 2 },
  )
  return result.text
}
