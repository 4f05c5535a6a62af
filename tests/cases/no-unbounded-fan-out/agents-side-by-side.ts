import { Agent, run } from '@openai/agents'

const researcher = new Agent({ name: 'Researcher', instructions: 'Research the topic.' })
const writer = new Agent({ name: 'Writer', instructions: 'Write.' })
const critic = new Agent({ name: 'Critic', instructions: 'Criticise.' })

export async function panel(topic: string) {
  const [facts, draft] = await Promise.all([run(researcher, topic), run(writer, topic)])
  const views = await Promise.all([researcher, critic].map((agent) => run(agent, String(draft.finalOutput))))
  return { facts, views }
}

export async function everyTopic(topics: string[]) {
  return Promise.all(topics.map((topic) => run(researcher, topic, { maxTurns: 3 }))) // reports: no-unbounded-fan-out
}
