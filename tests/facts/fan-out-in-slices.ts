import OpenAI from 'openai'
const openai = new OpenAI()
const ask = (input: string) => openai.responses.create({ model: 'gpt-4o', input })
export async function all(inputs: string[]) {
  for (let i = 0; i < inputs.length; i += 5) {
    await Promise.all(inputs.slice(i, i + 5).map(ask))
  }
}
