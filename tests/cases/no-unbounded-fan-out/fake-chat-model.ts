import { FakeListChatModel } from '@langchain/core/utils/testing'
import { generateText } from 'ai'
import { MockLanguageModelV2 } from 'ai/test'

const chat = new FakeListChatModel({ responses: ['yes', 'no'] })
const model = new MockLanguageModelV2({})

export const batch = (questions: string[]) => chat.batch(questions)
export const invoked = (questions: string[]) => Promise.all(questions.map((question) => chat.invoke(question)))
export const mocked = (prompts: string[]) => Promise.all(prompts.map((prompt) => generateText({ model, prompt })))
