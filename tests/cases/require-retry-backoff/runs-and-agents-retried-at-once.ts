import { Agent, run } from '@openai/agents'
import { generateObject } from 'ai'
import { model, schema } from './model.js'
import { ChatOpenAI } from '@langchain/openai'

const agent = new Agent({ name: 'Clerk', instructions: 'File it.' })
const chat = new ChatOpenAI({ model: 'gpt-4o-mini' })

export async function filed(text: string) {
  for (let attempt = 0; attempt < 3; attempt++) { // reports: require-retry-backoff
    try {
      const result = await run(agent, text, { maxTurns: 5 })
      return result.finalOutput
    } catch {
      console.warn('filing failed')
    }
  }
}

export async function extracted(prompt: string) {
  let tries = 3
  while (tries-- > 0) { // reports: require-retry-backoff
    try {
      const { object } = await generateObject({ model, schema, prompt })
      return object
    } catch (error) {
      if (tries === 0) throw error
    }
  }
}

export async function invoked(text: string) {
  for (const attempt of [1, 2, 3]) { // reports: require-retry-backoff
    try {
      return await chat.invoke(text)
    } catch (error) {
      console.warn(attempt, error)
    }
  }
}
