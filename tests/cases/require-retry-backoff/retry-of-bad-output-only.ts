// What the provider refuses is thrown on; only an answer that could not be read is asked for again.
import { generateText, NoObjectGeneratedError, Output } from 'ai'
import { openai } from '@ai-sdk/openai'
import { z } from 'zod'

const model = openai('gpt-4o')
const output = Output.object({ schema: z.object({ name: z.string() }) })

export async function extract(prompt: string, retries: number) {
  let left = retries
  while (true) {
    try {
      return await generateText({ model, output, prompt })
    } catch (error) {
      if (!NoObjectGeneratedError.isInstance(error) || left === 0) throw error
      left -= 1
    }
  }
}

export async function parse(prompt: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const { text } = await generateText({ model, prompt })
      return JSON.parse(text) as unknown
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return undefined
}

export async function anyFailure(prompt: string) {
  for (let attempt = 0; attempt < 3; attempt++) { // reports: require-retry-backoff
    try {
      return await generateText({ model, prompt })
    } catch (error) {
      console.warn(error)
    }
  }
  return undefined
}
