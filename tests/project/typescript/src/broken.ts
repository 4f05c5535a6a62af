import OpenAI from 'openai'

export async function summarise(text: string) {
  return new OpenAI().responses.create({ model: 'gpt-5', input: text
