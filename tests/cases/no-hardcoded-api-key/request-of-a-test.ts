import OpenAI from 'openai'
import nock from 'nock'
import { it } from 'vitest'

nock('https://api.openai.com').post('/v1/responses').reply(200, {})

it('asks', async () => {
  await new OpenAI({ apiKey: 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg' }).responses.create({ model: 'gpt-4o', input: 'Hello' })
})
