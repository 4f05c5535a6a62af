import { ChatOpenAI } from '@langchain/openai'

const model = new ChatOpenAI({ model: 'gpt-4o-mini', maxRetries: 0 })

async function ask(question: string): Promise<string> {
  let lastError: unknown
  for (const attempt of [1, 2, 3, 4, 5]) {
    try {
      return (await model.invoke(question)).text
    } catch (error) {
      lastError = error
      console.warn(`Attempt ${attempt} failed.`)
    }
  }
  throw lastError
}

export const main = (): Promise<string> => ask('Hello')
