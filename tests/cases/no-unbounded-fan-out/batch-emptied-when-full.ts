import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function reassigned(texts: string[]) {
  let batch: Promise<unknown>[] = []
  for (const text of texts) {
    batch.push(ask(text))
    if (batch.length === 5) {
      await Promise.all(batch)
      batch = []
    }
  }
  await Promise.all(batch)
}

export async function emptied(texts: string[]) {
  const batch: Promise<unknown>[] = []
  for (const [index, text] of texts.entries()) {
    batch.push(ask(text))
    if (batch.length >= 4 || index === texts.length - 1) {
      await Promise.all(batch)
      batch.length = 0
    }
  }
}

export async function gatheredAsText(texts: string[]) {
  let group: string[] = []
  for (const text of texts) {
    group.push(text)
    if (group.length < 5) continue
    await Promise.all(group.map(ask))
    group = []
  }
}
