import { Agent, run, Runner } from '@openai/agents'

const agent = new Agent({ name: 'Researcher', instructions: 'Look things up.' })
const runner = new Runner({ tracingDisabled: true })
const unlimited = { maxTurns: null, stream: false }

export async function bounded(question: string) {
  await run(agent, question)
  await run(agent, question, { maxTurns: 5 })
  await runner.run(agent, question)
  return runner.run(agent, question, { maxTurns: 12 })
}

export async function open(question: string) {
  await run(agent, question, { maxTurns: null }) // reports: require-turn-limit
  await run(agent, question, { maxTurns: Infinity }) // reports: require-turn-limit
  await run(agent, question, { maxTurns: NaN }) // reports: require-turn-limit
  await run(agent, question, unlimited) // reports: require-turn-limit
  await runner.run(agent, question, { maxTurns: null }) // reports: require-turn-limit
  return new Runner().run(agent, question, { maxTurns: Infinity }) // reports: require-turn-limit
}
