// The list is drained and refilled by what the model proposes.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text

export async function planner(goal: string) {
  const tasks = [goal]
  while (tasks.length > 0) { // reports: no-unbounded-agent-loop
    const result = await ask(tasks.shift()!)
    tasks.push(...(await ask(`New tasks after: ${result}`)).split('\n'))
  }
}
