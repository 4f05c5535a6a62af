import { Agent, run } from '@openai/agents'
const clerk = new Agent({ name: 'clerk' })
export async function answer(question: string) {
  await run(clerk, question, { maxTurns: null })
  await run(clerk, question, { maxTurns: Infinity })
  await run(clerk, question, { maxTurns: 10_000_000 })
}
