import { Agent, run } from '@openai/agents'
const clerk = new Agent({ name: 'clerk' })
export async function answer(question: string, signal: AbortSignal) {
  await run(clerk, question, { maxTurns: null, signal })
}
