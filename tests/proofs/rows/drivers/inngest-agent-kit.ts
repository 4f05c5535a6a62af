import { createAgent, createNetwork, createTool, openai } from '@inngest/agent-kit'
import { z } from 'zod'
import type { Driver } from '../driver.js'

const lookUp = createTool({ name: 'look_up', description: 'Looks up.', parameters: z.object({ order: z.string() }) as never, handler: () => 'shipped' })

const model = (): ReturnType<typeof openai> => openai({ model: 'gpt-4o', apiKey: 'not-a-key', baseUrl: `${process.env['OPENAI_BASE_URL'] ?? ''}/` })

export const agentKitDrivers: readonly Driver[] = [
  {
    library: '@inngest/agent-kit',
    path: 'createAgent().run()',
    places: () => ({ args: ['Hello'] }),
    call: ({ args }) => createAgent({ name: 'Clerk', system: 'Help.', model: model(), tools: [lookUp] }).run(...(args as [never, never])),
  },
  {
    library: '@inngest/agent-kit',
    path: 'createNetwork().run()',
    places: () => ({ receiver: [{ name: 'Desk', agents: [createAgent({ name: 'x', system: 'Help.', tools: [lookUp] })], defaultModel: model() }], args: ['Hello'] }),
    call: ({ receiver, args }) => createNetwork(...(receiver as [never])).run(...(args as [never])),
    /** A round is a choice and a speech; the last choice finds that there is no round left. */
    requests: (rounds) => 2 * rounds + 1,
  },
]
