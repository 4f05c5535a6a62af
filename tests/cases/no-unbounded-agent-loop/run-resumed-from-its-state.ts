// A run resumed from its own state goes on counting its turns, until the library throws; one started from the history starts anew.
import { Agent, run } from '@openai/agents'

const agent = new Agent({ name: 'till' })

export async function waved(task: string) {
  let result = await run(agent, task)
  while (result.interruptions?.length) {
    for (const interruption of result.interruptions) result.state.approve(interruption)
    result = await run(agent, result.state)
  }
  return result.finalOutput
}

export async function restarted(task: string) {
  let result = await run(agent, task)
  while (!result.finalOutput) { // reports: no-unbounded-agent-loop
    result = await run(agent, result.history)
  }
  return result.finalOutput
}
