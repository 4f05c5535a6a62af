import OpenAI from 'openai'

const openai = new OpenAI()

async function ask(input: string): Promise<string> {
  return (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text
}

/** Each book asks about all its chapters: fan-outs inside a fan-out. */
async function review(books: readonly (readonly string[])[]): Promise<string[][]> {
  return Promise.all(
    books.map(async (chapters) => {
      const notes = await Promise.all(chapters.map((chapter) => ask(chapter)))
      return notes
    }),
  )
}

export async function main(): Promise<string[][]> {
  const books = Array.from({ length: 12 }, (_, book) => Array.from({ length: 12 }, (_, chapter) => `Book ${book}, chapter ${chapter}`))
  return review(books)
}
