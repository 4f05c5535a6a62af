// What is wrapped to be traced stays what it is: a client, a function, a whole module.
import * as vercel from 'ai'
import { wrapOpenAI } from 'braintrust'
import { observe } from '@langfuse/tracing'
import { observeOpenAI } from '@langfuse/openai'
import { wrapAISDK } from 'langsmith/experimental/vercel'
import { traceable } from 'langsmith/traceable'
import { wrapSDK } from 'langsmith/wrappers'
import OpenAI from 'openai'
import { model } from './model.js'

const braintrust = wrapOpenAI(new OpenAI())
const langfuse = observeOpenAI(new OpenAI(), { generationName: 'sums' })
const langsmith = wrapSDK(new OpenAI())
const { generateObject } = wrapAISDK(vercel)
const ask = traceable(async (input: string) => langsmith.responses.create({ model: 'gpt-4o-mini', input }), { name: 'ask' })
const observed = observe(async (input: string) => langfuse.responses.create({ model: 'gpt-4o-mini', input }))

export const one = (texts: string[]) => Promise.all(texts.map((input) => braintrust.responses.create({ model: 'gpt-4o-mini', input }))) // reports: no-unbounded-fan-out
export const two = (texts: string[]) => Promise.all(texts.map((input) => langfuse.responses.create({ model: 'gpt-4o-mini', input }))) // reports: no-unbounded-fan-out
export const three = (texts: string[]) => Promise.all(texts.map((input) => ask(input))) // reports: no-unbounded-fan-out
export const four = (texts: string[]) => Promise.all(texts.map((input) => observed(input))) // reports: no-unbounded-fan-out
export const five = (texts: string[]) => Promise.all(texts.map((prompt) => generateObject({ model, schema, prompt }))) // reports: no-unbounded-fan-out

const embedOnly = traceable(async (text: string) => text.length)
export const noModel = (texts: string[]) => Promise.all(texts.map((text) => embedOnly(text)))
const somebodys = wrapOpenAI(getClient())
export const notKnown = (texts: string[]) => Promise.all(texts.map((input) => somebodys.responses.create({ input })))
