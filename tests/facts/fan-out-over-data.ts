import OpenAI from 'openai'
const openai = new OpenAI()
export async function all(chats: Message[][]) {
  return Promise.all(chats.map((messages) => openai.chat.completions.create({ model: 'gpt-4o', messages })))
}
export async function first(chats: Message[][]) {
  return Promise.race(chats.slice(0, 3).map((messages) => openai.chat.completions.create({ model: 'gpt-4o', messages })))
}
