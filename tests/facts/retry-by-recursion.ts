import OpenAI from 'openai'
const openai = new OpenAI()
export async function endless(input: string) {
  try {
    return await openai.responses.create({ model: 'gpt-4o', input })
  } catch (error) {
    return endless(input)
  }
}
export async function counted(input: string, attempt = 0) {
  try {
    return await openai.responses.create({ model: 'gpt-4o', input })
  } catch (error) {
    if (attempt > 3) throw error
    return counted(input, attempt + 1)
  }
}
