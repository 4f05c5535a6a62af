// preset: strict
import { generateObject, generateText, streamText } from 'ai'
import { model, options, schema } from './setup.js'

await generateText({ model, prompt: 'Hello' }) // reports: require-output-limit
await generateObject({ model, schema, prompt: 'Hello' }) // reports: require-output-limit
await streamText({ model, prompt: 'Hello', maxOutputTokens: 500 })
await generateText({ model, prompt: 'Hello', ...options })
await generateText({ model, prompt: 'Hello', providerOptions: { openai: { maxCompletionTokens: 500 } } })
// Of which version it is the name is not known; one of them reads it.
await generateText({ model, prompt: 'Hello', maxTokens: 500 })
