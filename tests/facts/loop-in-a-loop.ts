import OpenAI from 'openai'
const openai = new OpenAI()
export async function all(chats: Message[][]) {
  for (const messages of chats) {
    await work(messages)
  }
}
async function work(messages: Message[]) {
  while (true) {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages })
        messages.push(choices[0].message)
        if (choices[0].finish_reason === 'stop') return
        break
      } catch (error) {
        if (attempt === 2) throw error
      }
    }
  }
}
