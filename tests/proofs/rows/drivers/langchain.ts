import { AgentExecutor, createToolCallingAgent } from '@langchain/classic/agents'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { MessagesAnnotation, StateGraph } from '@langchain/langgraph'
import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { createSupervisor } from '@langchain/langgraph-supervisor'
import { ChatOpenAI } from '@langchain/openai'
import { createAgent, modelCallLimitMiddleware, tool, toolCallLimitMiddleware } from 'langchain'
import { z } from 'zod'
import type { Driver, Places } from '../driver.js'

const model = (): ChatOpenAI => new ChatOpenAI({ model: 'gpt-4o', maxRetries: 0 })
const lookUp = tool(() => 'shipped', { name: 'look_up', description: 'Looks up.', schema: z.object({ order: z.string() }) })
/** A tool that makes a request of its own: so every step of an agent, be it the model's or the tools', is one request. */
const askToo = tool(async () => (await model().invoke('Hello')).text, { name: 'ask_too', description: 'Asks.', schema: z.object({ order: z.string() }) })
const hello = { messages: [{ role: 'user', content: 'Hello' }] }
const state = (): Places => ({ args: [hello] })

interface Runs {
  invoke: (...args: never[]) => Promise<unknown>
  stream: (...args: never[]) => Promise<AsyncIterable<unknown>>
}

function both(path: string, make: (places: Places) => Runs, rest: Partial<Driver> = {}): readonly Driver[] {
  const driver = { library: 'langchain', places: state, ...rest }
  return [
    { ...driver, path: `${path}.invoke()`, call: (places) => make(places).invoke(...(places.args as never[])) },
    {
      ...driver,
      path: `${path}.stream()`,
      call: async (places) => {
        const parts: unknown[] = []
        for await (const part of await make(places).stream(...(places.args as never[]))) parts.push(part)
        return parts.length
      },
    },
  ]
}

const graph = (): Runs =>
  new StateGraph(MessagesAnnotation)
    .addNode('ask', async ({ messages }) => ({ messages: [await model().invoke(messages.slice(0, 1))] }))
    .addEdge('__start__', 'ask')
    .addConditionalEdges('ask', () => 'ask')
    .compile() as unknown as Runs

/** The supervisor asks once within its first step; then the worker takes all that are left. */
function supervised(): Runs {
  const worker = createReactAgent({ llm: model(), tools: [askToo], name: 'worker' })
  return createSupervisor({ agents: [worker as never], llm: model() }).compile() as unknown as Runs
}

function executor({ receiver = [] }: Places): Runs {
  const prompt = ChatPromptTemplate.fromMessages([['human', '{input}'], ['placeholder', '{agent_scratchpad}']])
  const agent = createToolCallingAgent({ llm: model(), tools: [lookUp], prompt })
  const [options] = receiver as [object]
  return new AgentExecutor({ ...options, agent, tools: [lookUp] } as never) as unknown as Runs
}

export const langchainDrivers: readonly Driver[] = [
  ...both('createAgent()', () => createAgent({ model: model(), tools: [askToo] }) as unknown as Runs),
  ...both('createReactAgent()', () => createReactAgent({ llm: model(), tools: [askToo] }) as unknown as Runs),
  ...both('StateGraph().compile()', graph),
  ...both('createSupervisor().compile()', supervised, { requests: (steps) => 1 + steps }),
  ...both('AgentExecutor()', executor, { places: () => ({ receiver: [{}], args: [{ input: 'Hello' }] }) }),
  {
    library: 'langchain',
    path: 'modelCallLimitMiddleware()',
    places: () => ({ args: [] }),
    call: ({ args }) => {
      const middleware = [modelCallLimitMiddleware(...(args as [])) as never]
      return createAgent({ model: model(), tools: [lookUp], middleware }).invoke(hello, { recursionLimit: 1_000 })
    },
  },
  {
    library: 'langchain',
    path: 'toolCallLimitMiddleware()',
    places: () => ({ args: [{}] }),
    call: ({ args }) => {
      const middleware = [toolCallLimitMiddleware(...(args as [never])) as never]
      return createAgent({ model: model(), tools: [lookUp], middleware }).invoke(hello, { recursionLimit: 1_000 })
    },
    requests: (limit) => limit + 1,
  },
]
