// What answers all requests of a file in place of the network leaves no provider to run up a bill with.
import Anthropic from '@anthropic-ai/sdk'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { tools } from './tools.js'

const server = setupServer(http.post('https://api.anthropic.com/*', () => HttpResponse.json({ content: [], stop_reason: 'end_turn' })))
beforeAll(() => server.listen())

test('the runner ends with the answer', async () => {
  const client = new Anthropic({ apiKey: 'test' })
  expect(await client.beta.messages.toolRunner({ model: 'claude', max_tokens: 100, messages: [], tools })).toBeDefined()
})
