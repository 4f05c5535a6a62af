import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { settings } from './settings.js'

const client = new OpenAI({ apiKey: settings.key })
console.log(client) // reports: no-logged-api-key
console.log('made', new Anthropic()) // reports: no-logged-api-key
console.log(settings.key, 'was given') // reports: no-logged-api-key
console.log(client.apiKey) // reports: no-logged-api-key

console.log(client.baseURL, `${client}`, settings.model, settings)
const answer = await client.responses.create({ model: 'gpt-4o-mini', input: 'Hello' })
console.log(answer, answer.output_text)
try {
  await client.responses.create({ model: 'gpt-4o-mini', input: 'Hello' })
} catch (error) {
  console.error(error)
}
