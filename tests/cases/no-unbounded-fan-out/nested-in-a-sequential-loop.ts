import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

async function translate(text: string, language: string) {
  return anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 2000,
    messages: [{ role: 'user', content: `Translate into ${language}: ${text}` }],
  })
}

export async function byDocument(documents: string[][], language: string) {
  const done = []
  for (const paragraphs of documents) {
    done.push(await Promise.all(paragraphs.map((text) => translate(text, language)))) // reports: no-unbounded-fan-out
  }
  return done
}

export async function byLanguage(paragraphs: string[]) {
  const done = []
  for (const text of paragraphs) {
    done.push(await Promise.all(['de', 'fr', 'it'].map((language) => translate(text, language))))
  }
  return done
}
