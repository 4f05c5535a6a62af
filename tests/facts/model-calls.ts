import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
const openai = new OpenAI()
const anthropic = new Anthropic()
export async function ask(question: string) {
  const messages = [{ role: 'user', content: question }]
  await openai.chat.completions.create({ model: 'gpt-4o', messages })
  await openai.responses.create({ model: 'gpt-4o', input: question })
  await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100, messages })
}
