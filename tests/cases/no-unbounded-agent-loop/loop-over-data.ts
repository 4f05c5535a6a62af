// The data ends each of these, whatever the model says.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text

export async function rollingSummary(chapters: string[]) {
  let summary = ''
  for (const chapter of chapters) {
    summary = await ask(`So far: ${summary}\nNow add: ${chapter}`)
  }
  return summary
}

export async function byIndex(chapters: string[]) {
  let summary = ''
  for (let i = 0; i < chapters.length; i += 1) summary = await ask(`${summary}\n${chapters[i]}`)
  return summary
}

export async function firstThatAnswers(questions: string[]) {
  for (const question of questions) {
    const answer = await ask(question)
    if (answer !== 'unknown') return answer
  }
  return null
}

export async function reduced(chapters: string[]) {
  return chapters.reduce(async (summary, chapter) => ask(`${await summary}\n${chapter}`), Promise.resolve(''))
}

export async function pieces(text: string) {
  let rest = text
  let summary = ''
  while (rest.length > 0) {
    summary = await ask(`${summary}\n${rest.slice(0, 4000)}`)
    rest = rest.slice(4000)
  }
  return summary
}
