// Nothing says which version of the SDK is installed, and the older one reads these names.
import { generateObject, generateText } from 'ai'
import { model, schema, tools } from './setup.js'

await generateText({ model, tools, prompt: 'Hello', maxSteps: 5 })
await generateText({ model, prompt: 'Hello', maxTokens: 500 })
await generateObject({ model, schema, prompt: 'Hello', maxTokens: 500 })
