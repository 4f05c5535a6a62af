import { FunctionTool, InMemoryRunner, LlmAgent, LoopAgent, type BaseAgent, type Event } from '@google/adk'
import { z } from 'zod'
import type { Driver, Places } from '../driver.js'

const lookUp = (): FunctionTool =>
  new FunctionTool({ name: 'look_up', description: 'Looks up.', parameters: z.object({ order: z.string() }) as never, execute: () => 'shipped' })

const clerk = (tools: FunctionTool[]): LlmAgent => new LlmAgent({ name: 'clerk', model: 'gemini-2.5-flash', instruction: 'Help.', tools })

const newMessage = { role: 'user', parts: [{ text: 'Hello' }] }

/** Stops at an event that holds an error: the loop of agents goes on after one, without asking the model any more. */
async function drain(events: AsyncIterable<Event>): Promise<string | undefined> {
  for await (const { errorCode } of events) if (errorCode !== undefined) return errorCode
  return undefined
}

async function started(agent: BaseAgent): Promise<InMemoryRunner> {
  const runner = new InMemoryRunner({ agent, appName: 'desk' })
  await runner.sessionService.createSession({ appName: 'desk', userId: 'ada', sessionId: 'one' })
  return runner
}

/** Above the 500 calls that it allows itself. */
const cap = 520

export const adkDrivers: readonly Driver[] = [
  {
    library: '@google/adk',
    path: 'Runner().runAsync()',
    places: (): Places => ({ args: [{ userId: 'ada', sessionId: 'one', newMessage }] }),
    call: async ({ args }) => drain((await started(clerk([lookUp()]))).runAsync(...(args as [never]))),
    cap,
  },
  {
    library: '@google/adk',
    path: 'Runner().runEphemeral()',
    places: (): Places => ({ args: [{ userId: 'ada', newMessage }] }),
    call: async ({ args }) => drain((await started(clerk([lookUp()]))).runEphemeral(...(args as [never]))),
    cap,
  },
  {
    library: '@google/adk',
    path: 'LoopAgent()',
    places: (): Places => ({ args: [{ name: 'draft', subAgents: [clerk([])] }] }),
    call: async ({ args }) => drain((await started(new LoopAgent(...(args as [never])))).runAsync({ userId: 'ada', sessionId: 'one', newMessage } as never)),
  },
]
