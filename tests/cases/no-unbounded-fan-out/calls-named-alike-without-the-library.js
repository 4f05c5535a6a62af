import { pages } from 'house'

export async function all(client, model) {
  return Promise.all(pages.map((input) => client.chat.completions.create({ model, messages: [input] })))
}
