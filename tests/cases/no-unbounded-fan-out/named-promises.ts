import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function twoNamed(text: string) {
  const titlePromise = ask(`Title for: ${text}`)
  const summaryPromise = ask(`Summary of: ${text}`)
  const [title, summary] = await Promise.all([titlePromise, summaryPromise])
  return { title, summary }
}

export async function writtenOut(text: string) {
  return Promise.all([
    ask(`Title: ${text}`),
    ask(`Summary: ${text}`),
    ask(`Keywords: ${text}`),
    ask(`Tone: ${text}`),
    ask(`Language: ${text}`),
    ask(`Audience: ${text}`),
    ask(`Claims: ${text}`),
    ask(`Names: ${text}`),
    ask(`Places: ${text}`),
    ask(`Dates: ${text}`),
    ask(`Numbers: ${text}`),
    ask(`Risks: ${text}`),
  ])
}

export async function withTimeout(text: string) {
  const timeout = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), 10_000))
  return Promise.race([ask(text), timeout])
}
