import { ChatPromptTemplate } from '@langchain/core/prompts'
import { ChatOpenAI } from '@langchain/openai'

const chain = ChatPromptTemplate.fromTemplate('Summarise: {text}').pipe(new ChatOpenAI({ model: 'gpt-4o-mini', maxRetries: 0 }))

export async function main(): Promise<string[]> {
  const texts = Array.from({ length: 40 }, (_, number) => `Text ${number}`)
  return Promise.all(texts.map(async (text) => (await chain.invoke({ text })).text))
}
