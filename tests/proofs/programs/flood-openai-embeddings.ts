import OpenAI from 'openai'

const openai = new OpenAI()

export async function main(): Promise<number[][]> {
  const texts = Array.from({ length: 40 }, (_, number) => 'word '.repeat(number + 1))
  const pending: Promise<number[]>[] = []
  for (const input of texts) {
    pending.push(openai.embeddings.create({ model: 'text-embedding-3-small', input }).then(({ data }) => data[0]?.embedding ?? []))
  }
  return Promise.all(pending)
}
