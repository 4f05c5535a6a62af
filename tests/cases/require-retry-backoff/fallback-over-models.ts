import Anthropic from '@anthropic-ai/sdk'
import { generateText } from 'ai'
import OpenAI from 'openai'
import { models } from './models.js'

const openai = new OpenAI()
const anthropic = new Anthropic()
const MODELS = ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1-nano']

export async function overConstants(input: string) {
  for (const model of MODELS) {
    try {
      return await openai.responses.create({ model, input })
    } catch (error) {
      console.warn(`${model} failed`, error)
    }
  }
  throw new Error('No model answered')
}

export async function overImportedModels(prompt: string) {
  let lastError: unknown
  for (const model of models) {
    try {
      return await generateText({ model, prompt })
    } catch (error) {
      lastError = error
    }
  }
  throw lastError
}

export async function overKeys(input: string, keys: string[]) {
  for (const apiKey of keys) {
    try {
      const client = new OpenAI({ apiKey })
      return await client.responses.create({ model: 'gpt-4o', input })
    } catch {
      continue
    }
  }
}

export async function byIndex(input: string) {
  for (let i = 0; i < MODELS.length; i++) {
    try {
      return await openai.responses.create({ model: MODELS[i], input })
    } catch {
      console.warn('next model')
    }
  }
}

export async function otherProvider(content: string) {
  try {
    return (await openai.responses.create({ model: 'gpt-4o', input: content })).output_text
  } catch {
    return anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 500, messages: [{ role: 'user', content }] })
  }
}
