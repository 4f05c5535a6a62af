import { Agent, OpenAIResponsesModel, run } from '@openai/agents'
import OpenAI from 'openai'

const model = new OpenAIResponsesModel(new OpenAI({ maxRetries: 0 }), 'gpt-4o-mini')
const clerk = new Agent({ name: 'Clerk', instructions: 'Answer briefly.', model })

async function answer(question: string): Promise<string> {
  while (true) {
    try {
      return (await run(clerk, question, { maxTurns: 3 })).finalOutput ?? ''
    } catch (error) {
      console.warn('Trying again', error)
    }
  }
}

export const main = (): Promise<string> => answer('Where is order 12?')
