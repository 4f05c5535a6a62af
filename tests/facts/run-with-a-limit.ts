import { Agent, run } from '@openai/agents'
const LIMITS = { turns: 6 }
const clerk = new Agent({ name: 'clerk' })
export async function answer(question: string) {
  await run(clerk, question, { maxTurns: 3 })
  await run(clerk, question, { maxTurns: LIMITS.turns })
  const options = { stream: true, maxTurns: 5 }
  await run(clerk, question, options)
}
