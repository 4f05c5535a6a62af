import Anthropic from '@anthropic-ai/sdk'
import type { Driver } from '../driver.js'

export const agentSquadDrivers: readonly Driver[] = [
  {
    library: 'agent-squad',
    path: 'AnthropicAgent().processRequest()',
    places: () => ({
      receiver: [
        {
          name: 'Clerk',
          description: 'Helps.',
          client: new Anthropic({ maxRetries: 0 }),
          toolConfig: {
            tool: [{ name: 'look_up', description: 'Looks up.', input_schema: { type: 'object', properties: { order: { type: 'string' } } } }],
            useToolHandler: ({ content }: { content: readonly { readonly id?: string; readonly type: string }[] }) => ({
              role: 'user',
              content: content.filter(({ type }) => type === 'tool_use').map(({ id }) => ({ type: 'tool_result', tool_use_id: id, content: 'shipped' })),
            }),
          },
        },
      ],
      args: ['Hello', 'ada', 'one', []],
    }),
    call: async ({ receiver, args }) => {
      // Loaded late: it changes what TypeScript's parser, which runs beside the drivers, works with.
      const { AnthropicAgent } = await import('agent-squad')
      return new AnthropicAgent(...(receiver as [never])).processRequest(...(args as [never, never, never, never]))
    },
  },
]
