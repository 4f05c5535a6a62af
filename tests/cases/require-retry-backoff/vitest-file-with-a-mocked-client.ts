import OpenAI from 'openai'
import { expect, test, vi } from 'vitest'

const create = vi.fn().mockRejectedValueOnce(new Error('429')).mockResolvedValue({ output_text: 'ok' })
vi.mock('openai', () => ({ default: class { responses = { create } } }))

test('the second attempt works', async () => {
  const client = new OpenAI()
  let text = ''
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      text = (await client.responses.create({ model: 'gpt-4o', input: 'hi' })).output_text
      break
    } catch {
      continue
    }
  }
  expect(text).toBe('ok')
})
