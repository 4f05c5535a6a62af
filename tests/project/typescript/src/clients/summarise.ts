import { client } from './openai.js'

/** One request, nothing round it. */
export async function summarise(text: string): Promise<string> {
  const response = await client.responses.create({ model: 'gpt-5', input: text })
  return response.output_text
}

export const translate = async (text: string, to: string): Promise<string> => {
  const response = await client.responses.create({ model: 'gpt-5', input: `${to}: ${text}` })
  return response.output_text
}

export default summarise
