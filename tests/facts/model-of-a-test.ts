import { generateText } from 'ai'
import { MockLanguageModelV3 } from 'ai/test'
import { tools } from './tools.js'
const model = new MockLanguageModelV3({})
export async function answer(prompts: string[]) {
  await generateText({ model, tools, prompt: 'Hello', stopWhen: [] })
  await Promise.all(prompts.map((prompt) => generateText({ model, prompt })))
}
