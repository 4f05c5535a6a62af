// The next run takes the agent that the last one ended with: reading its options must come to an end, and the file keeps its findings.
import { Agent, run } from '@openai/agents'

const billing = new Agent({ name: 'billing' })
const triage = Agent.create({ name: 'triage', handoffs: [billing] })
billing.handoffs = [triage]

export async function answer(question: string) {
  let current = triage
  const result = await run(current, question)
  if (result.lastAgent) current = result.lastAgent
  return run(current, question)
}

export async function answerAll(questions: string[]) {
  return Promise.all(questions.map((question) => run(triage, question))) // reports: no-unbounded-fan-out
}

export async function converse(question: string) {
  let current = triage
  let result = await run(current, question)
  while (!result.finalOutput) { // reports: no-unbounded-agent-loop
    current = result.lastAgent ?? current
    result = await run(current, result.history)
  }
  return result.finalOutput
}
