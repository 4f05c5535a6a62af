import { Agent, Swarm, tool } from '@strands-agents/sdk'
import { OpenAIModel } from '@strands-agents/sdk/models/openai'
import { z } from 'zod'
import type { Driver, Places } from '../driver.js'
import { drain } from './drain.js'

const lookUp = tool({ name: 'look_up', description: 'Looks up.', inputSchema: z.object({ order: z.string() }), callback: () => 'shipped' })

const model = (): OpenAIModel =>
  new OpenAIModel({ api: 'chat', modelId: 'm', apiKey: 'not-a-key', clientConfig: { baseURL: process.env['OPENAI_BASE_URL'], maxRetries: 0 } } as never)

const clerk = (): Agent => new Agent({ model: model(), tools: [lookUp], printer: false, retryStrategy: null })

const places = (): Places => ({ args: ['Hello'] })

/** Two that hand over to each other: the first agent that may be chosen is the one that the model chooses. */
const swarm = ({ receiver = [] }: Places): Swarm => {
  const [options] = receiver as [object]
  const nodes = ['clerk', 'writer'].map((id) => new Agent({ id, description: 'Helps.', model: model(), printer: false, retryStrategy: null }))
  return new Swarm({ ...options, nodes, start: 'clerk' })
}
const swarming = (): Places => ({ receiver: [{}], args: ['Hello'] })

export const strandsDrivers: readonly Driver[] = [
  { library: '@strands-agents/sdk', path: 'Agent().invoke()', places, call: ({ args }) => clerk().invoke(...(args as [never, never])) },
  { library: '@strands-agents/sdk', path: 'Agent().stream()', places, call: ({ args }) => drain(clerk().stream(...(args as [never, never]))) },
  { library: '@strands-agents/sdk', path: 'Swarm().invoke()', places: swarming, call: (each) => swarm(each).invoke(...(each.args as [never])) },
  { library: '@strands-agents/sdk', path: 'Swarm().stream()', places: swarming, call: (each) => drain(swarm(each).stream(...(each.args as [never]))) },
]
