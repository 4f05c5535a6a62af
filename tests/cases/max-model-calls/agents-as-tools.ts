// preset: strict
// The turns of an agent that is a tool, for each turn of the one that calls it.
import { Agent, run } from '@openai/agents'

const modelSettings = { maxTokens: 99 }
const reader = new Agent({ name: 'reader', modelSettings })

export async function readMuch(question: string) { // reports: max-model-calls
  const signal = AbortSignal.timeout(60_000)
  const lead = new Agent({ name: 'lead', modelSettings, tools: [reader.asTool({ runOptions: { maxTurns: 20 } })] })
  return run(lead, question, { maxTurns: 10, signal })
}

export async function readLittle(question: string) {
  const signal = AbortSignal.timeout(60_000)
  const lead = new Agent({ name: 'lead', modelSettings, tools: [reader.asTool({ runOptions: { maxTurns: 4 } })] })
  return run(lead, question, { maxTurns: 10, signal })
}
