// Requests to the provider that no model answers.
import { createReadStream } from 'node:fs'
import OpenAI from 'openai'

const client = new OpenAI()

export async function fill(paths: string[], vector_store_id: string) {
  const files = await Promise.all(
    paths.map((path) => client.files.create({ file: createReadStream(path), purpose: 'assistants' })),
  )
  await Promise.all(files.map((file) => client.vectorStores.files.create(vector_store_id, { file_id: file.id })))
  return client.responses.create({
    model: 'gpt-4o',
    input: 'What do these files say?',
    tools: [{ type: 'file_search', vector_store_ids: [vector_store_id] }],
  })
}

export const clear = (ids: string[]) => Promise.all(ids.map((id) => client.files.delete(id)))
export const look = (ids: string[]) => Promise.all(ids.map((id) => client.responses.retrieve(id)))
