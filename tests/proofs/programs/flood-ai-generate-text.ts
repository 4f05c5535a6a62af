import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'

async function label(ticket: string): Promise<string> {
  const { text } = await generateText({ model: openai('gpt-4o-mini'), prompt: `Label this: ${ticket}` })
  return text
}

export async function main(): Promise<string[]> {
  const tickets = Array.from({ length: 40 }, (_, number) => `Ticket ${number}`)
  const settled = await Promise.allSettled(tickets.map(async (ticket) => label(ticket)))
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))
}
