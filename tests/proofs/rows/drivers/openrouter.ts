import { callModel, OpenRouter, stepCountIs, tool } from '@openrouter/agent'
import { z } from 'zod'
import type { Driver } from '../driver.js'

const lookUp = tool({ name: 'look_up', description: 'Looks up.', inputSchema: z.object({ order: z.string() }), execute: () => ({ state: 'shipped' }) })

const client = (): OpenRouter => new OpenRouter({ apiKey: 'not-a-key', serverURL: process.env['OPENAI_BASE_URL'] ?? '', retryConfig: { strategy: 'none' } })
const request = (): object => ({ model: 'm', input: 'Hello', tools: [lookUp] })

/** After so many steps more than the first it asks once again, without the tools. */
const requests = (steps: number): number => steps + 2

export const openrouterDrivers: readonly Driver[] = [
  {
    library: '@openrouter/agent',
    path: 'callModel()',
    places: () => ({ args: [client(), request()] }),
    requests,
    call: ({ args }) => callModel(...(args as [never, never])).getText(),
  },
  {
    library: '@openrouter/agent',
    path: 'OpenRouter().callModel()',
    places: () => ({ args: [request()] }),
    requests,
    call: ({ args }) => client().callModel(...(args as [never])).getText(),
  },
  {
    library: '@openrouter/agent',
    path: 'stepCountIs()',
    places: () => ({ args: [] }),
    requests,
    call: ({ args }) => client().callModel({ ...request(), stopWhen: stepCountIs(...(args as [never])) } as never).getText(),
  },
]
