import OpenAI from 'openai'

const openai = new OpenAI()

async function summariseAll(documents: readonly string[]): Promise<string[]> {
  return Promise.all(
    documents.map(async (text) => {
      const completion = await openai.chat.completions.create({
        model: 'gpt-4o-mini',
        max_completion_tokens: 300,
        messages: [
          { role: 'system', content: 'Summarise the text in three sentences.' },
          { role: 'user', content: text },
        ],
      })
      return completion.choices[0]?.message.content ?? ''
    }),
  )
}

export const main = (): Promise<string[]> => summariseAll(Array.from({ length: 40 }, (_, number) => `Document ${number}`))
