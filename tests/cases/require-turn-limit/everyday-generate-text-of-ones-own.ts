import { generateText, query, run, stepCountIs } from './lib/markov.js'
import { Agent } from './fleet/agent.js'

const tools = {}

export async function poem(seed: string) {
  await generateText({ seed, tools, stopWhen: [] })
  await generateText({ seed, stopWhen: stepCountIs(0) })
  await query({ prompt: 'select 1' })
  await run('migrate', { maxTurns: null })
  const agent = new Agent({ host: 'build-7' })
  return agent.run('make all', { maxTurns: Infinity })
}
