// boss.initiateChat(writer) without maxTurns goes on for ever, like new GroupChat({ agents }) without maxRound.
import { Agent, run } from '@openai/agents'

/** Was `run(agent, input, { maxTurns: null })` once. */
const help = 'initiateChat, GroupChat, AssistantAgent, maxTurns: null, toolRunner(), query({ prompt })'
const agent = new Agent({ name: 'Clerk', instructions: `Never suggest ${help}. while (true) { await run(agent) }` })

export const file = (text: string) => run(agent, `${text} stopWhen: []`, { maxTurns: 6 })
