import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import OpenAI from 'openai'

const client = new OpenAI()
const lines = createInterface({ input: createReadStream('questions.txt') })
let done = 0

for await (const line of lines) {
  if (line.trim() === '') continue
  const reply = await client.responses.create({ model: 'gpt-4o-mini', input: line })
  console.log(JSON.stringify({ line, answer: reply.output_text }))
  done += 1
}
console.error(`${done} answered`)
