import { ChatOpenAI } from '@langchain/openai'

const model = new ChatOpenAI({ model: 'gpt-4o-mini', maxRetries: 0 })

export async function main(): Promise<string> {
  let text: string | undefined
  do {
    try {
      text = (await model.invoke('Hello')).text
    } catch (error) {
      console.warn(error)
    }
  } while (text === undefined)
  return text
}
