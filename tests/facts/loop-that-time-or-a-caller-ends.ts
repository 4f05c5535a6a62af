import OpenAI from 'openai'
const openai = new OpenAI()
export async function byTheClock(messages: Message[]) {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages })
    messages.push(choices[0].message)
  }
}
export async function byTheCaller(messages: Message[], signal: AbortSignal) {
  while (!signal.aborted) {
    const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages })
    messages.push(choices[0].message)
  }
}
