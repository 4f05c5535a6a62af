export async function open(texts: string[]) {
  const { default: OpenAI } = await import('openai')
  const client = new OpenAI()
  return Promise.all(texts.map((input) => client.responses.create({ model: 'o3', input }))) // reports: no-unbounded-fan-out
}

export async function openToo(texts: string[]) {
  const sdk = await import('@anthropic-ai/sdk')
  const client = new sdk.Anthropic()
  const ask = (content: string) =>
    client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 10, messages: [{ role: 'user', content }] })
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}
