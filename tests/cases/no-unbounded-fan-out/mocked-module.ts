// A unit test: every client in it is a fake.
import OpenAI from 'openai'
import { expect, test, vi } from 'vitest'

const create = vi.fn().mockResolvedValue({ output_text: 'ok' })

vi.mock('openai', () => ({ default: vi.fn(() => ({ responses: { create } })) }))

test('answers every question', async () => {
  const client = new OpenAI()
  const questions = Array.from({ length: 50 }, (_, index) => `question ${index}`)
  const answers = await Promise.all(questions.map((input) => client.responses.create({ model: 'gpt-4o', input })))
  expect(answers).toHaveLength(50)
})
