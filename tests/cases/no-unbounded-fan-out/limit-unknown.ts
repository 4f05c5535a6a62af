import { ChatOpenAI } from '@langchain/openai'
import { generateText } from 'ai'
import pLimit from 'p-limit'
import pMap from 'p-map'
import PQueue from 'p-queue'
import { concurrency, options as shared } from './config.js'
import { model } from './model.js'

const write = (prompt: string) => generateText({ model, prompt })
const chat = new ChatOpenAI({ model: 'gpt-4o-mini' })
const limit = pLimit(concurrency)
const queue = new PQueue({ concurrency: Number(process.env.CONCURRENCY) })

export const spread = (prompts: string[], options: object) => pMap(prompts, write, { ...options })
export const parameter = (prompts: string[], n: number) => pMap(prompts, write, { concurrency: n })
export const imported = (prompts: string[]) => pMap(prompts, write, shared)
export const importedNumber = (prompts: string[]) => Promise.all(prompts.map((prompt) => limit(() => write(prompt))))
export const environment = (prompts: string[]) => Promise.all(prompts.map((prompt) => queue.add(() => write(prompt))))
export const awaited = async (prompts: string[], load: () => Promise<object>) => pMap(prompts, write, await load())
export const computed = (prompts: string[], key: string) => pMap(prompts, write, { [key]: 4 })
export const batchSpread = (prompts: string[], config: object) => chat.batch(prompts, { ...config })
export const batchParameter = (prompts: string[], config: { maxConcurrency: number }) => chat.batch(prompts, config)
export const freshLimit = (prompts: string[], n: number) => {
  const local = pLimit(n)
  return Promise.all(prompts.map((prompt) => local(() => write(prompt))))
}
