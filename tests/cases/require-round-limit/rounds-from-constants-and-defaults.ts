import { AssistantAgent, GroupChat } from './autogen/index.js'

const MAX_ROUND = 10
const defaults = { messages: [], maxRound: MAX_ROUND }

export function board(agents: AssistantAgent[], maxRound = 6) {
  return [
    new GroupChat({ agents, ...defaults }),
    new GroupChat({ agents, messages: [], maxRound: MAX_ROUND }),
    new GroupChat({ agents, messages: [], maxRound: agents.length * 2 }),
    new GroupChat({ agents, messages: [], maxRound }),
  ]
}
