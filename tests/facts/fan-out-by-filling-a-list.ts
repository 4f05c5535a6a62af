import OpenAI from 'openai'
const openai = new OpenAI()
export async function all(inputs: string[]) {
  const jobs = []
  for (const input of inputs) {
    jobs.push(openai.responses.create({ model: 'gpt-4o', input }))
  }
  return Promise.all(jobs)
}
export async function oneAfterTheOther(inputs: string[]) {
  for (const input of inputs) {
    await openai.responses.create({ model: 'gpt-4o', input })
  }
}
