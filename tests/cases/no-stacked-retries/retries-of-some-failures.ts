// preset: strict
// A helper that tries only some failures again may leave out those that the client tries again.
import OpenAI from 'openai'
import pRetry from 'p-retry'

const openai = new OpenAI()
const ask = (input: string) => openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 })

export const answersThatDoNotParse = (input: string) =>
  pRetry(async () => JSON.parse((await ask(input)).output_text), { retries: 9, shouldRetry: ({ error }) => error instanceof SyntaxError })
export const all = (input: string) => pRetry(() => ask(input), { retries: 9 }) // reports: no-stacked-retries
