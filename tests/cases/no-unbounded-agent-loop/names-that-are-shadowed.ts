import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o', input })).output_text

export async function parameterShadows(text: string, ask: (text: string) => Promise<string>) {
  while (!text.includes('DONE')) text = await ask(text)
  return text
}

export async function localShadows(text: string) {
  const ask = async (line: string) => `${line} DONE`
  while (!text.includes('DONE')) text = await ask(text)
  return text
}

export async function importShadowed(text: string, OpenAI: new () => { responses: { create(o: object): Promise<string> } }) {
  const client = new OpenAI()
  while (!text.includes('DONE')) text = await client.responses.create({ input: text })
  return text
}

export async function notShadowed(text: string) {
  {
    const ask = () => 'another block'
    console.log(ask())
  }
  while (!text.includes('DONE')) text = await ask(text) // reports: no-unbounded-agent-loop
  return text
}
