// Every way to write a chain holds the model that stands in it, however it is started; one without a model calls none.
import { StringOutputParser } from '@langchain/core/output_parsers'
import { ChatPromptTemplate, PromptTemplate } from '@langchain/core/prompts'
import { RunnableLambda, RunnableSequence } from '@langchain/core/runnables'
import { ChatOpenAI } from '@langchain/openai'

const model = new ChatOpenAI({ model: 'gpt-4o-mini' })
const prompt = PromptTemplate.fromTemplate('Sum up: {text}')
const listed = RunnableSequence.from([prompt, model, new StringOutputParser()])
const piped = ChatPromptTemplate.fromMessages([['user', '{text}']]).pipe(model).pipe(new StringOutputParser())
const hardened = prompt.pipe(model.bindTools([]).withRetry({ stopAfterAttempt: 2 }).withConfig({ tags: ['sums'] }))
const plain = RunnableSequence.from([prompt, (value: unknown) => String(value)])
const lambda = RunnableLambda.from((text: string) => text.length)

export const invoked = (texts: string[]) => Promise.all(texts.map((text) => listed.invoke({ text }))) // reports: no-unbounded-fan-out
export const pipes = (texts: string[]) => Promise.all(texts.map((text) => piped.invoke({ text }))) // reports: no-unbounded-fan-out
export const retried = (texts: string[]) => Promise.all(texts.map((text) => hardened.invoke({ text }))) // reports: no-unbounded-fan-out
export const batched = (texts: { text: string }[]) => listed.batch(texts) // reports: no-unbounded-fan-out
export const limited = (texts: { text: string }[]) => listed.batch(texts, { maxConcurrency: 5 })
export const noModel = (texts: string[]) => Promise.all(texts.map((text) => plain.invoke({ text })))
export const noModelEither = (texts: string[]) => Promise.all(texts.map((text) => lambda.invoke(text)))
