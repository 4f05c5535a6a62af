// The beta paths of a client start the same calls.
import OpenAI from 'openai'

const client = new OpenAI()

export const responses = (texts: string[]) => Promise.all(texts.map((input) => client.beta.responses.create({ model: 'gpt-5', input }))) // reports: no-unbounded-fan-out
export const chats = (chats: Chat[]) => Promise.all(chats.map((messages) => client.beta.chat.completions.parse({ model: 'gpt-5', messages }))) // reports: no-unbounded-fan-out
export const streams = (chats: Chat[]) => Promise.all(chats.map((messages) => client.beta.chat.completions.stream({ model: 'gpt-5', messages }).finalContent())) // reports: no-unbounded-fan-out
