// preset: strict
// A run that goes on from a state counts on from its turns, under the limit of the run that left off: a limit written here would replace it.
import { Agent, run, Runner, RunState } from '@openai/agents'

const agent = new Agent({ name: 'till' }) // reports: require-output-limit
const runner = new Runner()

export async function approved(prompt: string) {
  let result = await run(agent, prompt, { maxTurns: 30 }) // reports: require-deadline
  for (let again = 0; again < 5 && result.interruptions.length > 0; again++) {
    for (const interruption of result.interruptions) result.state.approve(interruption)
    result = await run(agent, result.state) // reports: require-deadline
  }
  return result.finalOutput
}

export async function restored(text: string) {
  return runner.run(agent, await RunState.fromString(agent, text))
}

export async function streamed(prompt: string) {
  const stream = await run(agent, prompt, { stream: true }) // reports: require-turn-limit, require-deadline
  return run(agent, stream.state, { stream: true })
}

export async function fromHistory(prompt: string) {
  const result = await run(agent, prompt, { maxTurns: 5 }) // reports: require-deadline
  return run(agent, result.history) // reports: require-turn-limit
}
