/** Summarises every document of a folder: as many requests at once as there are documents. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import OpenAI from 'openai'

const openai = new OpenAI()

async function readDocuments(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

export async function summariseAll(folder: string): Promise<string[]> {
  const documents = await readDocuments(folder)
  return Promise.all(
    documents.map(async (text) => {
      const completion = await openai.chat.completions.create({
        model: 'gpt-4o-mini',
        max_completion_tokens: 300,
        messages: [
          { role: 'system', content: 'Summarise the text in three sentences.' },
          { role: 'user', content: text },
        ],
      })
      return completion.choices[0]?.message.content ?? ''
    }),
  )
}
