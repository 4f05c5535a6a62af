import { Agent } from '@mastra/core/agent'
import { createTool } from '@mastra/core/tools'
import { z } from 'zod'
import type { Driver, Places } from '../driver.js'

const lookUp = createTool({
  id: 'look_up',
  description: 'Looks up.',
  inputSchema: z.object({ order: z.string() }),
  execute: () => Promise.resolve('shipped'),
})

const clerk = (): Agent =>
  new Agent({
    id: 'clerk',
    name: 'Clerk',
    instructions: 'Help.',
    model: { providerId: 'fake', modelId: 'm', url: process.env['OPENAI_BASE_URL'] ?? '', apiKey: 'not-a-key' },
    tools: { lookUp },
  })

const places = (): Places => ({ args: ['Hello'] })

export const mastraDrivers: readonly Driver[] = [
  { library: '@mastra/core', path: 'Agent().generate()', places, call: ({ args }) => clerk().generate(...(args as [never, never])) },
  {
    library: '@mastra/core',
    path: 'Agent().stream()',
    places,
    call: async ({ args }) => await (await clerk().stream(...(args as [never, never]))).text,
  },
]
