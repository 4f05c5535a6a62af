import { AssistantAgent, GroupChat as Team } from './autogen/index.js'
import * as ag from './autogen/index.js'

const agents = [new AssistantAgent({ name: 'writer' }), new ag.AssistantAgent({ name: 'critic' })]

export const aliased = new Team({ agents, messages: [] }) // reports: require-round-limit
export const namespaced = new ag.GroupChat({ agents, messages: [] }) // reports: require-round-limit
export const bounded = new Team({ agents, messages: [], maxRound: 9 })
export const boundedToo = new ag.GroupChat({ agents, messages: [], maxRound: 9 })
