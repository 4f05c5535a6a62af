import { agents } from './langchain-agents.js'
import { models } from './langchain-models.js'
import type { Sdk } from './sdk.js'

export const langchain = {
  name: 'langchain',
  packages: ['langchain', 'langchain/*', '@langchain/*'],
  aliases: { ...models.aliases, ...agents.aliases },
  calls: { ...models.calls, ...agents.calls },
  values: {
    OutputParserException: 'unreadable',
  },
  abort: [{ at: 'arg 1', option: 'signal' }],
  checked: { javascript: '1.5.14' },
} satisfies Sdk
