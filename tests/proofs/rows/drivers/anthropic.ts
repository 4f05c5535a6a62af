import { query } from '@anthropic-ai/claude-agent-sdk'
import Anthropic from '@anthropic-ai/sdk'
import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema'
import { BetaToolRunner } from '@anthropic-ai/sdk/lib/tools/BetaToolRunner'
import type { Driver } from '../driver.js'

const lookUp = betaTool({
  name: 'look_up',
  description: 'Looks up.',
  inputSchema: { type: 'object', properties: { order: { type: 'string' } } },
  run: () => 'shipped',
})

const request = (): object => ({ model: 'm', max_tokens: 100, tools: [lookUp], messages: [{ role: 'user', content: 'Hello' }] })

interface Runnable {
  runUntilDone: () => Promise<unknown>
}

export const anthropicDrivers: readonly Driver[] = [
  {
    library: '@anthropic-ai/sdk',
    path: 'Anthropic().messages.toolRunner()',
    places: () => ({ args: [request()] }),
    call: async ({ args }) => {
      const runner = new Anthropic().beta.messages.toolRunner(...(args as [never])) as Runnable
      return await runner.runUntilDone()
    },
  },
  {
    library: '@anthropic-ai/sdk',
    path: 'Anthropic().messages.thread().toolRunner()',
    places: () => ({ args: [{ messages: [{ role: 'user', content: 'Hello' }] }], chain: { thread: [{ model: 'm', max_tokens: 100, tools: [lookUp] }] } }),
    call: async ({ args, chain = {} }) => {
      const thread = new Anthropic().beta.messages.thread(...(chain['thread'] as [never]))
      const runner = thread.toolRunner(...(args as [never])) as Runnable
      return await runner.runUntilDone()
    },
  },
  {
    library: '@anthropic-ai/sdk',
    path: 'BetaToolRunner()',
    places: () => ({ args: [new Anthropic(), request()] }),
    call: async ({ args }) => await (new BetaToolRunner(...(args as [never, never])) as Runnable).runUntilDone(),
  },
  {
    library: '@anthropic-ai/claude-agent-sdk',
    path: 'query()',
    places: () => ({ args: [{ prompt: 'Hello', options: { tools: ['Read'], settingSources: [] } }] }),
    call: async ({ args }) => {
      let subtype = ''
      for await (const message of query(...(args as Parameters<typeof query>))) if (message.type === 'result') subtype = message.subtype
      return subtype
    },
  },
]
