import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

async function ask(content: string): Promise<string> {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 200, messages: [{ role: 'user', content }] })
  const [block] = message.content
  return block?.type === 'text' ? block.text : ''
}

/** The outer fan-out calls the model itself, then fans out again. */
async function research(topics: readonly string[], aspects: readonly string[]): Promise<string[]> {
  return Promise.all(
    topics.map(async (topic) => {
      const outline = await ask(`Outline ${topic}`)
      const parts = await Promise.all(aspects.map(async (aspect) => ask(`${aspect} of ${topic}`)))
      return [outline, ...parts].join('; ')
    }),
  )
}

export async function main(): Promise<string[]> {
  const topics = Array.from({ length: 12 }, (_, number) => `topic ${number}`)
  const aspects = Array.from({ length: 12 }, (_, number) => `Aspect ${number}`)
  return research(topics, aspects)
}
