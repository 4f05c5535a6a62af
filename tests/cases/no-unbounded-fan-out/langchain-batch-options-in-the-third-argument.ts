// `batch(inputs, config, { maxConcurrency })`: the older place of the same option.
import { ChatOpenAI } from '@langchain/openai'

const model = new ChatOpenAI({ model: 'gpt-4o-mini' })

export const all = (questions: string[]) => model.batch(questions, {}, { maxConcurrency: 5 })
export const undefinedConfig = (questions: string[]) => model.batch(questions, undefined, { maxConcurrency: 5 })
