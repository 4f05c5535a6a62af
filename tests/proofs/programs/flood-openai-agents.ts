import { Agent, run } from '@openai/agents'

const clerk = new Agent({ name: 'Clerk', instructions: 'Answer briefly.', model: 'gpt-4o-mini' })

export async function main(): Promise<string[]> {
  const questions = Array.from({ length: 40 }, (_, number) => `Question ${number}`)
  const results = await Promise.all(questions.map((question) => run(clerk, question, { maxTurns: 3 })))
  return results.map(({ finalOutput }) => finalOutput ?? '')
}
