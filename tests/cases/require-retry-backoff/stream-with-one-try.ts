import OpenAI from 'openai'

const client = new OpenAI()

export async function stream(input: string, write: (text: string) => void) {
  let events
  try {
    events = await client.responses.create({ model: 'gpt-4o', input, stream: true })
  } catch (error) {
    write('The model is not available.')
    throw error
  }
  for await (const event of events) {
    try {
      if (event.type === 'response.output_text.delta') write(event.delta)
    } catch {
      continue
    }
  }
}
