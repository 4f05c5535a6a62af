import { Agent, OpenAIResponsesModel, run } from '@openai/agents'
import OpenAI from 'openai'

const model = new OpenAIResponsesModel(new OpenAI({ maxRetries: 0 }), 'gpt-4o-mini')
const clerk = new Agent({ name: 'Clerk', instructions: 'Answer briefly.', model })

async function answer(question: string): Promise<string> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    try {
      const result = await run(clerk, question, { maxTurns: 3 })
      return result.finalOutput ?? ''
    } catch (error) {
      console.warn(`Attempt ${attempt} failed`, error)
    }
  }
  throw new Error('No answer.')
}

export const main = (): Promise<string> => answer('Where is order 12?')
