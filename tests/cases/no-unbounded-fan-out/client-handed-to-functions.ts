import OpenAI from 'openai'

async function classify(client, text) {
  const response = await client.responses.create({ model: 'gpt-4o-mini', input: text })
  return response.output_text
}

async function classifyAll(client, texts) {
  return await Promise.all(texts.map((text) => classify(client, text))) // reports: no-unbounded-fan-out
}

function oneByOne(client, texts) {
  return texts.reduce((before, text) => before.then(() => classify(client, text)), Promise.resolve())
}

export async function main(texts) {
  const client = new OpenAI()
  await classifyAll(client, texts)
  await oneByOne(client, texts)
}
