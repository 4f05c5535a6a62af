import OpenAI from 'openai'

const client = new OpenAI()

interface Section { text: string; children: Section[] }

const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text

export async function wide(section: Section): Promise<string> {
  const parts = await Promise.all(section.children.map((child) => wide(child))) // reports: no-unbounded-fan-out
  return ask([section.text, ...parts].join('\n'))
}

export async function narrow(section: Section): Promise<string> {
  const parts: string[] = []
  for (const child of section.children) parts.push(await narrow(child))
  return ask([section.text, ...parts].join('\n'))
}
