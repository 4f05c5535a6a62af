// A client that goes on by itself whatever anybody counts: a retry over it is reported by recommended, too.
import { InferenceClient } from '@huggingface/inference'
import OpenAI from 'openai'
import pRetry from 'p-retry'

const hf = new InferenceClient()
const openai = new OpenAI()
const model = 'openai/gpt-oss-20b'

export const over = () => pRetry(() => hf.chatCompletion({ model, messages: [] }), { retries: 2 }) // reports: no-stacked-retries
export const alone = () => hf.chatCompletion({ model, messages: [] })
export const switchedOff = () => pRetry(() => hf.chatCompletion({ model, messages: [] }, { retry_on_error: false }), { retries: 2 })
export const fromElsewhere = (options: object) => pRetry(() => hf.chatCompletion({ model, messages: [] }, options), { retries: 2 })
export const known = (input: string) => pRetry(() => openai.responses.create({ model: 'gpt-4.1', input }), { retries: 9 })
