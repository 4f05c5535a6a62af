import OpenAI from 'openai'
import pSettle from 'p-settle'

const openai = new OpenAI()

async function askAll(questions: readonly string[]): Promise<string[]> {
  const settled = await pSettle(questions.map((input) => () => openai.responses.create({ model: 'gpt-4o-mini', input })))
  return settled.map((each) => (each.isFulfilled ? each.value.output_text : 'failed'))
}

export const main = (): Promise<string[]> => askAll(Array.from({ length: 40 }, (_, number) => `Question ${number}`))
