// preset: strict
import { query } from '@anthropic-ai/claude-agent-sdk'
import OpenAI from 'openai'

const client = new OpenAI()

for await (const message of query({ prompt: 'Tidy up.' })) console.log(message.type) // reports: require-turn-limit, require-deadline

export const answerAll = (questions: string[]) =>
  Promise.all(questions.map((input) => client.responses.create({ model: 'gpt-4o', input }))) // reports: no-unbounded-fan-out, require-output-limit
