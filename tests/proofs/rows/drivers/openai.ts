import { Agent, run, Runner, tool } from '@openai/agents'
import OpenAI from 'openai'
import { ResponsesToolRunner } from 'openai/helpers/responses-tool-runner'
import { z } from 'zod'
import type { Driver } from '../driver.js'

const lookUp = {
  type: 'function',
  function: { name: 'look_up', parameters: { type: 'object', properties: { order: { type: 'string' } } }, function: () => 'shipped' },
}

const openai: readonly Driver[] = [
  {
    library: 'openai',
    path: 'OpenAI().chat.completions.runTools()',
    places: () => ({ args: [{ model: 'm', messages: [{ role: 'user', content: 'Hello' }], tools: [lookUp] }] }),
    call: ({ args }) => new OpenAI().chat.completions.runTools(...(args as Parameters<OpenAI['chat']['completions']['runTools']>)).finalContent(),
  },
  {
    library: 'openai',
    path: 'ResponsesToolRunner().run()',
    places: () => ({ args: [new OpenAI(), { model: 'm', input: 'Hello' }] }),
    call: ({ args }) => {
      const { parameters, name } = lookUp.function
      const runner = new ResponsesToolRunner({ functions: [{ tool: { type: 'function', name, parameters, strict: false }, execute: () => 'shipped' }] })
      return runner.run(...(args as Parameters<typeof runner.run>))
    },
  },
]

const clerk = (): Agent =>
  new Agent({
    name: 'Clerk',
    instructions: 'Help.',
    tools: [tool({ name: 'look_up', description: 'Looks up.', parameters: z.object({ order: z.string() }), execute: () => 'shipped' })],
  })

/** The turns of the outer agent, which has no limit of its own here. */
const OUTER = 10

const agents: readonly Driver[] = [
  {
    library: '@openai/agents',
    path: 'run()',
    places: () => ({ args: [clerk(), 'Hello'] }),
    call: ({ args }) => run(...(args as [Agent, string])),
  },
  {
    library: '@openai/agents',
    path: 'Runner().run()',
    places: () => ({ args: [clerk(), 'Hello'] }),
    call: ({ args }) => new Runner().run(...(args as [Agent, string])),
  },
  {
    library: '@openai/agents',
    path: 'Agent().asTool()',
    places: () => ({ args: [{ toolName: 'ask', toolDescription: 'Asks.' }] }),
    call: ({ args }) => {
      const inner = clerk().asTool(...(args as Parameters<Agent['asTool']>))
      return run(new Agent({ name: 'Chief', instructions: 'Ask.', tools: [inner] }), 'Hello')
    },
    requests: (limit) => OUTER * limit + OUTER,
    cap: 160,
  },
]

export const openaiDrivers = [...openai, ...agents]
