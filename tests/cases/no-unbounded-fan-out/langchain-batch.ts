import { StringOutputParser } from '@langchain/core/output_parsers'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { ChatOpenAI } from '@langchain/openai'

const model = new ChatOpenAI({ model: 'gpt-4o-mini' })
const polite = new ChatOpenAI({ model: 'gpt-4o-mini', maxConcurrency: 5 })
const chain = ChatPromptTemplate.fromTemplate('Translate {text}').pipe(model).pipe(new StringOutputParser())

export const open = (texts: string[]) => model.batch(texts) // reports: no-unbounded-fan-out
export const chained = (texts: string[]) => chain.batch(texts.map((text) => ({ text }))) // reports: no-unbounded-fan-out
export const invoked = (texts: string[]) => Promise.all(texts.map((text) => chain.invoke({ text }))) // reports: no-unbounded-fan-out
export const bounded = (texts: string[]) => model.batch(texts, { maxConcurrency: 5 })
export const boundedChain = (texts: string[]) => chain.batch(texts.map((text) => ({ text })), { maxConcurrency: 3 })
export const boundedByTheModel = (texts: string[]) => polite.batch(texts)
export const modelLimitsInvokes = (texts: string[]) => Promise.all(texts.map((text) => polite.invoke(text)))
export const three = () => model.batch(['one', 'two', 'three'])
