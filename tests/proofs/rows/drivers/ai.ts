import { openai } from '@ai-sdk/openai'
import { Experimental_Agent, generateText, stepCountIs, streamText, tool, ToolLoopAgent } from 'ai'
import { z } from 'zod'
import type { Driver, Places } from '../driver.js'

const settings = (): object => ({
  model: openai('m'),
  tools: { lookUp: tool({ description: 'Looks up.', inputSchema: z.object({ order: z.string() }), execute: () => 'shipped' }) },
})

const alone = (): Places => ({ args: [{ ...settings(), prompt: 'Hello' }] })
const ofAgent = (): Places => ({ receiver: [settings()], args: [{ prompt: 'Hello' }] })

type Agents = typeof ToolLoopAgent | typeof Experimental_Agent

function agentDrivers(name: string, Agent: Agents): readonly Driver[] {
  const agent = (receiver: unknown[] = []): ToolLoopAgent => new Agent(...(receiver as [never])) as ToolLoopAgent
  return [
    { library: 'ai', path: `${name}().generate()`, places: ofAgent, call: ({ receiver, args }) => agent(receiver).generate(...(args as [never])) },
    {
      library: 'ai',
      path: `${name}().stream()`,
      places: ofAgent,
      call: async ({ receiver, args }) => await drained(await agent(receiver).stream(...(args as [never]))),
    },
  ]
}

/** Errors of a stream come as parts of it. */
async function drained({ fullStream }: { fullStream: AsyncIterable<{ type: string; error?: unknown }> }): Promise<null> {
  for await (const part of fullStream) if (part.type === 'error') throw part.error
  return null
}

export const aiDrivers: readonly Driver[] = [
  { library: 'ai', path: 'generateText()', places: alone, call: ({ args }) => generateText(...(args as [never])) },
  { library: 'ai', path: 'streamText()', places: alone, call: async ({ args }) => await drained(streamText(...(args as [never]))) },
  ...agentDrivers('ToolLoopAgent', ToolLoopAgent),
  ...agentDrivers('Experimental_Agent', Experimental_Agent),
  {
    library: 'ai',
    path: 'stepCountIs()',
    places: () => ({ args: [] }),
    call: ({ args }) => generateText({ ...settings(), prompt: 'Hello', stopWhen: stepCountIs(...(args as [number])) } as never),
  },
]
