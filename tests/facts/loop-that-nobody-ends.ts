import OpenAI from 'openai'
const openai = new OpenAI()
export async function talk(messages: Message[]) {
  for (;;) {
    const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages })
    messages.push(choices[0].message)
  }
}
