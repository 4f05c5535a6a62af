// The list of tasks grows by what the model proposes; a count, or a plan made once, bounds it.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o', input })).output_text

export async function bounded(goal: string) {
  const tasks = [goal]
  const results: string[] = []
  for (let i = 0; i < 25 && tasks.length > 0; i++) {
    const task = tasks.shift()
    const result = await ask(`Do: ${task}`)
    results.push(result)
    const proposed = await ask(`New tasks after: ${result}`)
    tasks.push(...proposed.split('\n').filter(Boolean))
  }
  return results
}

export async function plannedOnce(goal: string) {
  const plan = (await ask(`Steps for: ${goal}`)).split('\n')
  const results: string[] = []
  for (const step of plan) results.push(await ask(`${results.join('\n')}\nNow do: ${step}`))
  return results
}
