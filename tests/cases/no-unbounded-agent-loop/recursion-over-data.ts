import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
const WINDOW = 8000

interface Folder { name: string; files: string[]; folders: Folder[] }

export async function describe(folder: Folder): Promise<string> {
  const parts: string[] = []
  for (const child of folder.folders) parts.push(await describe(child))
  return ask(`${folder.name}: ${[...folder.files, ...parts].join(', ')}`)
}

export async function summarise(text: string): Promise<string> {
  if (text.length <= WINDOW) return ask(`Summarise: ${text}`)
  const middle = Math.floor(text.length / 2)
  const first = await summarise(text.slice(0, middle))
  const second = await summarise(text.slice(middle))
  return `${first}\n${second}`
}

export async function eachInTurn([head, ...rest]: string[]): Promise<string[]> {
  if (head === undefined) return []
  return [await ask(head), ...(await eachInTurn(rest))]
}
