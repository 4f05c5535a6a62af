// Written for two versions, or for whatever is handed in: the right one may be there as well.
import { query } from '@anthropic-ai/claude-agent-sdk'
import { Mistral } from '@mistralai/mistralai'
import { LIMIT } from './limits.js'

const mistral = new Mistral()

export async function ask(given: object, limit: number, name: string) {
  const request = { model: 'mistral-small-latest', messages: [], max_tokens: 500 }
  await mistral.chat.complete({ ...request, ...given })
  await mistral.chat.complete({ ...request, maxTokens: limit })
  await mistral.chat.complete({ ...request, maxTokens: LIMIT })
  await mistral.chat.complete({ ...request, [name]: 5 })
  await mistral.chat.complete({ ...request, maxTokens: undefined })
  return query({ prompt: 'Tidy up', options: given, maxTurns: 5 })
}
