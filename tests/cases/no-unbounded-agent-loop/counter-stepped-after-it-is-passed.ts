// `depth++` passes the old value on: the next call counts from the same number.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text

export async function think(question: string, depth = 0): Promise<string> {
  if (depth > 5) return question
  const answer = await ask(question)
  if (answer.includes('DONE')) return answer
  return think(answer, depth++) // reports: no-unbounded-agent-loop
}

export async function stepped(question: string, depth = 0): Promise<string> {
  if (depth > 5) return question
  const answer = await ask(question)
  if (answer.includes('DONE')) return answer
  return stepped(answer, ++depth)
}

export async function retried(question: string, attempt = 0): Promise<string> {
  try {
    return await ask(question)
  } catch (error) {
    if (attempt > 5) throw error
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return retried(question, attempt++) // reports: no-unbounded-retry
  }
}
