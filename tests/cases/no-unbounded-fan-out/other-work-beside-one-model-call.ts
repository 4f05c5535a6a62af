import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import OpenAI from 'openai'
import { prisma } from './db.js'
import { scrape } from './scrape.js'

const client = new OpenAI()

export async function digest(urls: string[], paths: string[], users: { email: string }[]) {
  const pages = await Promise.all(urls.map((url) => scrape(url)))
  const files = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  const hashes = await Promise.all(files.map(async (file) => createHash('sha256').update(file).digest('hex')))
  await Promise.all(users.map((user) => prisma.user.create({ data: user })))
  await Promise.all(users.map((user) => prisma.messages.create({ data: { to: user.email, hashes } })))
  const reply = await client.responses.create({ model: 'gpt-4o-mini', input: [...pages, ...files].join('\n') })
  await Promise.all(urls.map((url) => fetch(url, { method: 'POST', body: reply.output_text })))
  return reply.output_text
}
