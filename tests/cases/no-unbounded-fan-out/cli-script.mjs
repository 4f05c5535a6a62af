#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises'
import OpenAI from 'openai'
import pLimit from 'p-limit'

const client = new OpenAI()
const limit = pLimit(Number(process.argv[3] ?? 4))
const questions = (await readFile(process.argv[2], 'utf8')).split('\n').filter(Boolean)

const answers = await Promise.all(
  questions.map((input, index) =>
    limit(async () => {
      const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
      console.error(`${index + 1} of ${questions.length}`)
      return { input, output: reply.output_text }
    }),
  ),
)

await writeFile('answers.json', JSON.stringify(answers, null, 2))
