/** Summarises every document of a folder, five requests at a time. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import OpenAI from 'openai'
import pLimit from 'p-limit'

const openai = new OpenAI()

async function readDocuments(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

export async function summariseAll(folder: string): Promise<string[]> {
  const documents = await readDocuments(folder)
  const limit = pLimit(5)
  return Promise.all(
    documents.map((text) =>
      limit(async () => {
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
    ),
  )
}
