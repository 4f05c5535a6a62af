import Anthropic from '@anthropic-ai/sdk'
import { ChatOpenAI } from '@langchain/openai'
import { generateText } from 'ai'
import OpenAI from 'openai'
import { model } from './model.js'

const openai = new OpenAI({ maxRetries: 5 })
const anthropic = new Anthropic({ maxRetries: 4, timeout: 20_000 })
const chain = new ChatOpenAI({ model: 'gpt-4o-mini', maxRetries: 0 }).withRetry({ stopAfterAttempt: 3 })

export const one = (input: string) => openai.responses.create({ model: 'gpt-4o', input })
export const two = (prompt: string) => generateText({ model, prompt, maxRetries: 3 })
export const three = (question: string) => chain.invoke(question)
export const four = (content: string) =>
  anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user', content }] })
