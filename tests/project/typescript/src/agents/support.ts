import { Agent, run } from '@openai/agents'
import { MAX_TURNS } from '../limits.js'

export const support = new Agent({ name: 'Support', instructions: 'Help.', modelSettings: { maxTokens: 800 } })

/** Bounded here, whoever calls it. */
export async function answer(question: string) {
  return run(support, question, { maxTurns: MAX_TURNS })
}

export const runOptions = { maxTurns: 6 }
export const endless = { maxTurns: null }

export { run } from '@openai/agents'
