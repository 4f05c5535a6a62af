// preset: strict
// Without `max_tokens` the provider refuses the request; the types ask for it, too.
import Anthropic from '@anthropic-ai/sdk'
import { body } from './body.js'

const client = new Anthropic()
await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [] })
await client.messages.create({ model: 'claude-sonnet-4-5', messages: [] } as Anthropic.MessageCreateParamsNonStreaming)
await client.messages.create(body)
