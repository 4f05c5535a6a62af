import { Agent, run } from '@openai/agents'
const clerk = new Agent({ name: 'clerk' })
export async function answer(question: string) {
  return run(clerk, question)
}
