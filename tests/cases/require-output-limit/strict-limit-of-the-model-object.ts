// preset: strict
import { ChatAnthropic } from '@langchain/anthropic'
import { ChatGoogleGenerativeAI } from '@langchain/google-genai'
import { ChatOllama } from '@langchain/ollama'
import { ChatOpenAI } from '@langchain/openai'
import { options } from './options.js'

// One option is missing, however often the model is called.
const open = new ChatOpenAI({ model: 'gpt-4o' }) // reports: require-output-limit
await open.invoke('Hello')
await open.invoke('Good morning')
await new ChatGoogleGenerativeAI({ model: 'gemini-2.0-flash' }).invoke('Hello') // reports: require-output-limit
await new ChatOllama({ model: 'llama3.2' }).invoke('Hello') // reports: require-output-limit

await new ChatOpenAI({ model: 'gpt-4o', maxTokens: 500 }).invoke('Hello')
await new ChatGoogleGenerativeAI({ model: 'gemini-2.0-flash', maxOutputTokens: 500 }).invoke('Hello')
await new ChatOpenAI({ model: 'gpt-4o', modelKwargs: { max_tokens: 500 } }).invoke('Hello')
await new ChatOpenAI(options).invoke('Hello')
await open.withConfig(options).invoke('Hello')
await open.invoke('Hello', options)

// It has a default of its own.
await new ChatAnthropic({ model: 'claude-sonnet-4-5' }).invoke('Hello')

export const ask = (model: ChatOpenAI) => model.invoke('Hello')
