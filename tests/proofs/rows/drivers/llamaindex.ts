import { openai, type OpenAI } from '@llamaindex/openai'
import { agent, multiAgent } from '@llamaindex/workflow'
import { LLMAgent, tool } from 'llamaindex'
import { z } from 'zod'
import type { Driver } from '../driver.js'
import { drain } from './drain.js'

const lookUp = (): never => tool({ name: 'look_up', description: 'Looks up.', parameters: z.object({ order: z.string() }) as never, execute: () => 'shipped' }) as never

const llm = (): OpenAI => openai({ model: 'gpt-4o', apiKey: 'not-a-key', baseURL: process.env['OPENAI_BASE_URL'] ?? '', maxRetries: 0 })

/** Each may hand over to the other, and the model does so every time. */
const pair = (): ReturnType<typeof multiAgent> => {
  const both = ['clerk', 'writer'].map((name, index, names) => agent({ name, description: 'Helps.', llm: llm(), tools: [lookUp()], canHandoffTo: [names[1 - index] ?? ''] }))
  return multiAgent({ agents: both, rootAgent: both[0] as never })
}

const places = (): { readonly args: unknown[] } => ({ args: [] })

export const llamaindexDrivers: readonly Driver[] = [
  { library: 'llamaindex', path: 'agent().run()', places, call: () => agent({ llm: llm(), tools: [lookUp()] }).run('Hello') },
  { library: 'llamaindex', path: 'agent().runStream()', places, call: () => drain(agent({ llm: llm(), tools: [lookUp()] }).runStream('Hello')) },
  { library: 'llamaindex', path: 'multiAgent().run()', places, call: () => pair().run('Hello') },
  { library: 'llamaindex', path: 'multiAgent().runStream()', places, call: () => drain(pair().runStream('Hello')) },
  { library: 'llamaindex', path: 'LLMAgent().chat()', places, call: () => new LLMAgent({ llm: llm(), tools: [lookUp()] }).chat({ message: 'Hello' }) },
]
