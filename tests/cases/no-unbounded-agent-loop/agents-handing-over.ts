import { Agent, run } from '@openai/agents'

const writer = new Agent({ name: 'Writer', instructions: 'Write.' })
const critic = new Agent({ name: 'Critic', instructions: 'Say PASS or what to change.' })

export async function open(topic: string) {
  let draft = topic
  while (true) { // reports: no-unbounded-agent-loop
    const written = await run(writer, draft)
    const verdict = await run(critic, String(written.finalOutput))
    if (verdict.finalOutput === 'PASS') return written.finalOutput
    draft = `${written.finalOutput}\n\n${verdict.finalOutput}`
  }
}

export async function bounded(topic: string) {
  let draft = topic
  for (let round = 1; round <= 4; round++) {
    const written = await run(writer, draft)
    const verdict = await run(critic, String(written.finalOutput))
    if (verdict.finalOutput === 'PASS') return written.finalOutput
    draft = `${written.finalOutput}\n\n${verdict.finalOutput}`
  }
  return draft
}
