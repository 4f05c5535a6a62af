/** Hands a request to the right agent; after thirty turns it throws. */
import { Agent, run } from '@openai/agents'

const billing = new Agent({ name: 'Billing', instructions: 'Answer questions about invoices.' })
const technical = new Agent({ name: 'Technical', instructions: 'Answer questions about errors.' })

const triage = Agent.create({
  name: 'Triage',
  instructions: 'Hand the request to the agent that can answer it.',
  handoffs: [billing, technical],
})

export async function handle(request: string): Promise<string> {
  const result = await run(triage, request, { maxTurns: 30 })
  return result.finalOutput ?? ''
}
