import OpenAI from 'openai'
import pMap from 'p-map'

const openai = new OpenAI()

async function ask(input: string): Promise<string> {
  return (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text
}

export async function main(): Promise<string[][]> {
  const books = Array.from({ length: 12 }, (_, book) => Array.from({ length: 12 }, (_, chapter) => `Book ${book}, chapter ${chapter}`))
  return pMap(books, (chapters) => pMap(chapters, (chapter) => ask(chapter)))
}
