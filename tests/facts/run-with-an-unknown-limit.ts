import { Agent, run } from '@openai/agents'
const clerk = new Agent({ name: 'clerk' })
export async function answer(question: string, turns: number, options: Options) {
  await run(clerk, question, { maxTurns: turns })
  await run(clerk, question, { maxTurns: 3, ...options })
  await run(clerk, question, { ...options, maxTurns: 3 })
  await run(clerk, question, options)
}
