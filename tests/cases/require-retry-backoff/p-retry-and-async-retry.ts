import retry from 'async-retry'
import OpenAI from 'openai'
import pRetry, { AbortError } from 'p-retry'

const client = new OpenAI({ maxRetries: 0 })
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export const defaults = (input: string) => pRetry(() => ask(input))
export const five = (input: string) => pRetry(() => ask(input), { retries: 5, minTimeout: 1000, factor: 2 })
export const other = (input: string) => retry(() => ask(input), { retries: 4 })

export const refused = (input: string) =>
  pRetry(async () => {
    const reply = await ask(input)
    if (reply.status === 'failed') throw new AbortError('refused')
    return reply.output_text
  })

export const bailing = (input: string) =>
  retry(
    async (bail) => {
      try {
        return await ask(input)
      } catch (error) {
        if (error instanceof OpenAI.AuthenticationError) bail(error)
        throw error
      }
    },
    { retries: 3, minTimeout: 500 },
  )
