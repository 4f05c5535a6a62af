// What failed was too long; the next request is another, shorter one, and every other error is thrown.
import OpenAI from 'openai'

const client = new OpenAI()

export async function answer(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (messages.length > 1) {
    try {
      return await client.chat.completions.create({ model: 'gpt-4o', messages })
    } catch (error) {
      if (!(error instanceof OpenAI.APIError) || error.code !== 'context_length_exceeded') throw error
      messages.splice(1, 1)
    }
  }
  throw new Error('nothing left to shorten')
}
