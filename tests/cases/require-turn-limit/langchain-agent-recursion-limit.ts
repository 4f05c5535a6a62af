import { ChatOpenAI } from '@langchain/openai'
import { createAgent } from 'langchain'
import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { tools } from './tools.js'

const model = new ChatOpenAI({ model: 'gpt-4o-mini' })
const agent = createAgent({ model, tools })
const react = createReactAgent({ llm: model, tools })
const short = react.withConfig({ recursionLimit: 10 })

export async function bounded(messages: []) {
  await agent.invoke({ messages })
  await agent.invoke({ messages }, { recursionLimit: 8 })
  await react.invoke({ messages })
  await short.invoke({ messages })
  return agent.stream({ messages }, { recursionLimit: 30, streamMode: 'values' })
}

export async function open(messages: []) {
  await agent.invoke({ messages }, { recursionLimit: Infinity }) // reports: require-turn-limit
  return react.invoke({ messages }, { recursionLimit: Number.POSITIVE_INFINITY }) // reports: require-turn-limit
}

export async function unknown(messages: [], config: { recursionLimit: number }, load: () => Promise<object>) {
  await agent.invoke({ messages }, config)
  await agent.invoke({ messages }, { ...config })
  await agent.invoke({ messages }, { recursionLimit: config.recursionLimit })
  return agent.invoke({ messages }, await load())
}
