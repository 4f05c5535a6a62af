import { AssistantAgent, GroupChat } from './autogen/index.js'

const agents = [new AssistantAgent({ name: 'writer' }), new AssistantAgent({ name: 'critic' })]

export function assigned() {
  const groupchat = new GroupChat({ agents, messages: [] })
  groupchat.maxRound = 5
  return groupchat
}

export function builtInSteps() {
  const options: Record<string, unknown> = { agents, messages: [] }
  options.maxRound = 5
  return new GroupChat(options)
}

export function otherThingAssigned() {
  const groupchat = new GroupChat({ agents, messages: [] }) // reports: require-round-limit
  groupchat.speakerSelection = 'roundRobin'
  return groupchat
}
