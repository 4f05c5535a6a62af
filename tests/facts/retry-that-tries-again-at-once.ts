import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(input: string) {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await openai.responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      console.warn(error)
    }
  }
}
