import { AssistantAgent, GroupChat } from './autogen/index.js'
import { rounds, settings } from './settings.js'

const agents = [new AssistantAgent({ name: 'writer' }), new AssistantAgent({ name: 'critic' })]

export const spread = (options: object) => new GroupChat({ agents, messages: [], ...options })
export const spreadOverNull = (options: object) => new GroupChat({ agents, maxRound: Infinity, ...options })
export const parameter = (maxRound: number) => new GroupChat({ agents, messages: [], maxRound })
export const whole = (options: { agents: AssistantAgent[] }) => new GroupChat(options)
export const imported = () => new GroupChat({ agents, messages: [], maxRound: rounds })
export const importedWhole = () => new GroupChat(settings)
export const computed = (key: string) => new GroupChat({ agents, messages: [], [key]: 5 })
export const awaited = async (load: () => Promise<{ maxRound: number }>) => {
  const config = await load()
  return new GroupChat({ agents, messages: [], maxRound: config.maxRound })
}
