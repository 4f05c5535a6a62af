import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

async function ask(content: string): Promise<string> {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 200, messages: [{ role: 'user', content }] })
  const [block] = message.content
  return block?.type === 'text' ? block.text : ''
}

async function readChapters(book: string): Promise<string[]> {
  const chapters = Array.from({ length: 12 }, (_, number) => `${book}, chapter ${number}`)
  return Promise.all(chapters.map((chapter) => ask(chapter)))
}

/** A function that fans out, called for every item by one that fans out as well. */
async function readBooks(books: readonly string[]): Promise<string[][]> {
  return Promise.all(books.map((book) => readChapters(book)))
}

export const main = (): Promise<string[][]> => readBooks(Array.from({ length: 12 }, (_, number) => `Book ${number}`))
