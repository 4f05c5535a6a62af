import { GoogleGenAI } from '@google/genai'
import { Mistral } from '@mistralai/mistralai'

const ai = new GoogleGenAI({})
const model = 'gemini-2.5-flash'

await ai.models.generateContent({ model, contents: 'Hello', config: { maxOutputTokens: 500 } })
await ai.models.generateContent({ model, contents: 'Hello', maxOutputTokens: 500 }) // reports: no-ignored-limit
await ai.models.generateContent({ model, contents: 'Hello', generationConfig: { maxOutputTokens: 500 } }) // reports: no-ignored-limit
await ai.models.generateContent({ model, contents: 'Hello', config: { generationConfig: { maxOutputTokens: 500 } } }) // reports: no-ignored-limit
await ai.models.generateContent({ model, contents: 'Hello', config: { max_output_tokens: 500 } }) // reports: no-ignored-limit

const mistral = new Mistral()
await mistral.chat.complete({ model: 'mistral-small-latest', messages: [], maxTokens: 500 })
await mistral.chat.complete({ model: 'mistral-small-latest', messages: [], max_tokens: 500 }) // reports: no-ignored-limit
await mistral.chat.complete({ model: 'mistral-small-latest', messages: [], maxTokens: 500, max_tokens: 500 })
