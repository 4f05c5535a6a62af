import OpenAI from 'openai'

const client = new OpenAI()

export async function knowingly(text: string) {
  // The gateway holds the budget.
  // eslint-disable-next-line agents/no-unbounded-agent-loop
  while (!text.includes('DONE')) {
    text = (await client.responses.create({ model: 'gpt-4o', input: text })).output_text
  }
  return text
}

export async function otherRuleDisabled(text: string) {
  // eslint-disable-next-line no-await-in-loop
  while (!text.includes('DONE')) { // reports: no-unbounded-agent-loop
    text = (await client.responses.create({ model: 'gpt-4o', input: text })).output_text
  }
  return text
}
