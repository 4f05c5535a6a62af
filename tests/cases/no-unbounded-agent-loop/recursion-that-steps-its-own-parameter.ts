// The parameter is stepped before it is passed on, or in its own test.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o', input })).output_text

export async function inTheArgument(question: string, depth = 0): Promise<string> {
  if (depth > 5) return question
  const answer = await ask(question)
  if (answer.includes('DONE')) return answer
  return inTheArgument(answer, ++depth)
}

export async function aStatementBefore(question: string, depth = 0): Promise<string> {
  if (depth > 5) return question
  const answer = await ask(question)
  if (answer.includes('DONE')) return answer
  depth += 1
  return aStatementBefore(answer, depth)
}

export async function inTheTest(question: string, depth = 0): Promise<string> {
  if (++depth > 5) return question
  const answer = await ask(question)
  if (answer.includes('DONE')) return answer
  return inTheTest(answer, depth)
}

export async function aHistoryThatGrows(question: string, history: string[] = []): Promise<string> {
  if (history.length >= 5) return question
  const answer = await ask(question)
  if (answer.includes('DONE')) return answer
  return aHistoryThatGrows(answer, [...history, answer])
}

export async function aFieldOfTheState(question: string, state = { depth: 0 }): Promise<string> {
  if (state.depth > 5) return question
  const answer = await ask(question)
  if (answer.includes('DONE')) return answer
  state.depth++
  return aFieldOfTheState(answer, state)
}

export async function retried(question: string, attempt = 1): Promise<string> {
  try {
    return await ask(question)
  } catch (error) {
    if (attempt >= 3) throw error
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return retried(question, ++attempt)
  }
}
