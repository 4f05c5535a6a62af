import { APIError } from 'openai'

export async function summarise(client, text) {
  try {
    const { output_text } = await client.responses.create({ model: 'gpt-4o-mini', input: text })
    return output_text
  } catch (error) {
    if (error instanceof APIError) return undefined
    throw error
  }
}

export async function all(client, texts) {
  return Promise.all(texts.map((text) => summarise(client, text))) // reports: no-unbounded-fan-out
}

export async function withContext({ client }, texts, model) {
  return Promise.all( // reports: no-unbounded-fan-out
    texts.map((input) => client.chat.completions.create({ model, messages: [{ role: 'user', content: input }] })),
  )
}

export async function recorded(store, texts) {
  return Promise.all(texts.map((text) => store.responses.create({ text })))
}

export async function stored(store, texts) {
  return Promise.all(texts.map((text) => store.completions.create(text)))
}
