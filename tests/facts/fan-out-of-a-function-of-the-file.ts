import OpenAI from 'openai'
const openai = new OpenAI()
export async function all(inputs: string[]) {
  return Promise.all(inputs.map(summarise))
}
async function summarise(input: string) {
  const { output_text } = await openai.responses.create({ model: 'gpt-4o', input })
  return output_text
}
