import { Agent, run, user, type AgentInputItem } from '@openai/agents'

const clerk = new Agent({ name: 'Clerk', instructions: 'Say DONE when the order is settled.', model: 'gpt-4o-mini' })

export async function main(): Promise<string> {
  let history: AgentInputItem[] = [user('Settle order 12.')]
  while (true) {
    const result = await run(clerk, history, { maxTurns: 3 })
    if (result.finalOutput?.includes('DONE')) return result.finalOutput
    history = [...result.history, user('Go on.')]
  }
}
