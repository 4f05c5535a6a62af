// Making a function starts nothing.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function oneAfterTheOther(texts: string[]) {
  const tasks = texts.map((text) => () => ask(text))
  const answers = []
  for (const task of tasks) answers.push(await task())
  return answers
}

export async function allCalled(texts: string[]) {
  const tasks = texts.map((text) => () => ask(text))
  return Promise.all(tasks.map((task) => task())) // reports: no-unbounded-fan-out
}

export const handlers = (texts: string[]) => texts.map((text) => ({ label: text, onClick: () => ask(text) }))
