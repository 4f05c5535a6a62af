// preset: strict
import { GoogleGenerativeAI } from '@google/generative-ai'
import { GoogleGenAI } from '@google/genai'

const ai = new GoogleGenAI({})
await ai.models.generateContent({ model: 'gemini-2.0-flash', contents: 'Hello' }) // reports: require-output-limit
await ai.models.generateContent({ model: 'gemini-2.0-flash', contents: 'Hello', config: { temperature: 0 } }) // reports: require-output-limit
await ai.models.generateContent({ model: 'gemini-2.0-flash', contents: 'Hello', config: { maxOutputTokens: 500 } })
const chat = ai.chats.create({ model: 'gemini-2.0-flash', config: { maxOutputTokens: 500 } })
await chat.sendMessage({ message: 'Hello' })

const before = new GoogleGenerativeAI('')
const capped = before.getGenerativeModel({ model: 'gemini-2.0-flash', generationConfig: { maxOutputTokens: 500 } })
await capped.generateContent('Hello')
await capped.startChat().sendMessage('Hello')
