import Anthropic from '@anthropic-ai/sdk'
import { expect, test, vi } from 'vitest'

vi.mock('@anthropic-ai/sdk', () => ({
  default: class {
    messages = { create: vi.fn().mockResolvedValue({ stop_reason: 'end_turn', content: [] }) }
  },
}))

test('stops at the end of the turn', async () => {
  const client = new Anthropic()
  const messages: Anthropic.MessageParam[] = []
  let turns = 0
  while (true) {
    const reply = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 10, messages })
    messages.push({ role: 'assistant', content: reply.content })
    turns += 1
    if (reply.stop_reason === 'end_turn') break
  }
  expect(turns).toBe(1)
})
