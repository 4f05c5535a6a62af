import OpenAI from 'openai'
const openai = new OpenAI()
async function withRetry(call: () => Promise<Response>) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await call()
    } catch (error) {
      console.warn(error)
    }
  }
}
export async function answer(input: string) {
  return withRetry(() => openai.responses.create({ model: 'gpt-4o', input }))
}
