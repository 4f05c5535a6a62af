import retry from 'async-retry'
import { ChatOpenAI } from '@langchain/openai'
import { generateText } from 'ai'
import pRetry from 'p-retry'
import { model } from './model.js'

const chat = new ChatOpenAI({ model: 'gpt-4o-mini' })
const write = (prompt: string) => generateText({ model, prompt })
const FOREVER = { retries: Infinity, minTimeout: 1000 }

export const infinite = (prompt: string) => pRetry(() => write(prompt), { retries: Infinity }) // reports: no-unbounded-retry
export const constant = (prompt: string) => pRetry(() => write(prompt), FOREVER) // reports: no-unbounded-retry
export const asyncRetry = (prompt: string) => retry(() => write(prompt), { retries: Infinity }) // reports: no-unbounded-retry
export const forever = (prompt: string) => retry(() => write(prompt), { forever: true }) // reports: no-unbounded-retry
export const runnable = (text: string) => chat.withRetry({ stopAfterAttempt: Infinity }).invoke(text) // reports: no-unbounded-retry
export const bounded = (prompt: string) => pRetry(() => write(prompt), { retries: 4 })
export const boundedRunnable = (text: string) => chat.withRetry({ stopAfterAttempt: 2 }).invoke(text)
