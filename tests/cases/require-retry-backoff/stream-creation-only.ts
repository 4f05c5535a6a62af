// The retry covers the start of the stream, at once, and nothing after it.
import OpenAI from 'openai'

const client = new OpenAI()

export async function* streamAnswer(input: string) {
  let stream
  for (let attempt = 0; attempt < 3; attempt++) { // reports: require-retry-backoff
    try {
      stream = await client.responses.create({ model: 'gpt-4o', input, stream: true })
      break
    } catch (error) {
      if (attempt === 2) throw error
    }
  }
  for await (const event of stream!) {
    if (event.type === 'response.output_text.delta') yield event.delta
  }
}
