import { prompt } from '~prompts'
import { sleep } from '../pauses.js'

export async function everyPrompt(texts: string[]) {
  await Promise.all(texts.map(async (text) => {
    await sleep(10)
    return prompt(text)
  }))
}
