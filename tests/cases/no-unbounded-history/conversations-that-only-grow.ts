// preset: strict
import Anthropic from '@anthropic-ai/sdk'
import { createInterface } from 'node:readline/promises'
import OpenAI from 'openai'

const client = new OpenAI({ timeout: 60_000 })
const anthropic = new Anthropic({ timeout: 60_000 })
const rl = createInterface({ input: process.stdin, output: process.stdout })

export async function chatWithAPerson() {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'system', content: 'Be brief.' }]
  while (true) {
    const question = await rl.question('> ')
    if (question === 'exit') break
    messages.push({ role: 'user', content: question })
    const completion = await client.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 500, messages }) // reports: no-unbounded-history
    messages.push(completion.choices[0].message)
    console.log(completion.choices[0].message.content)
  }
}

const history: OpenAI.ChatCompletionMessageParam[] = []

export async function answerFromTheModule(question: string) {
  history.push({ role: 'user', content: question })
  const completion = await client.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 500, messages: [{ role: 'system', content: 'Be brief.' }, ...history] }) // reports: no-unbounded-history
  history.push(completion.choices[0].message)
  return completion.choices[0].message.content
}

const sessions = new Map<string, Anthropic.MessageParam[]>()

export async function answerForEachUser(user: string, question: string) {
  const turns = sessions.get(user) ?? []
  turns.push({ role: 'user', content: question })
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: turns }) // reports: no-unbounded-history
  turns.push({ role: 'assistant', content: message.content })
  sessions.set(user, turns)
  return message.content
}

const byUser: Record<string, OpenAI.ChatCompletionMessageParam[]> = {}

export async function answerForEachKey(user: string, question: string) {
  if (!byUser[user]) byUser[user] = []
  byUser[user].push({ role: 'user', content: question })
  const completion = await client.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 500, messages: byUser[user] }) // reports: no-unbounded-history
  byUser[user].push(completion.choices[0].message)
  return completion.choices[0].message.content
}

export class Chat {
  private messages: OpenAI.ChatCompletionMessageParam[] = []

  async say(text: string) {
    this.messages = [...this.messages, { role: 'user', content: text }]
    const completion = await client.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 500, messages: this.messages }) // reports: no-unbounded-history
    this.messages.push(completion.choices[0].message)
    return completion.choices[0].message.content
  }
}

let log: OpenAI.ChatCompletionMessageParam[] = []
app.post('/chat', async (request, response) => {
  log = log.concat({ role: 'user', content: request.body.text })
  log = [...log, { role: 'user', content: request.body.text }]
  const completion = await client.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 500, messages: log }) // reports: no-unbounded-history
  response.json(completion.choices[0].message)
})
