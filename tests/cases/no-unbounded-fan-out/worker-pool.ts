import OpenAI from 'openai'

const client = new OpenAI()
const WORKERS = 4

export async function drain(texts: string[]) {
  const queue = [...texts]
  const answers: string[] = []
  const worker = async () => {
    let text = queue.shift()
    while (text !== undefined) {
      const reply = await client.responses.create({ model: 'gpt-4o-mini', input: text })
      answers.push(reply.output_text)
      text = queue.shift()
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
  return answers
}

export async function sharedIterator(texts: string[], workers = 3) {
  const iterator = texts.entries()
  const answers: string[] = []
  const pool = new Array(workers).fill(iterator).map(async (entries: typeof iterator) => {
    for (const [index, input] of entries) {
      const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
      answers[index] = reply.output_text
    }
  })
  await Promise.all(pool)
  return answers
}
