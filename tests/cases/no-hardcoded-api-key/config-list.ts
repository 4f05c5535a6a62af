import { AssistantAgent } from './agents.js'

const configList = [
  { model: 'gpt-4o', apiKey: process.env.OPENAI_API_KEY },
  { model: 'gpt-4o-mini', apiKey: 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg' }, // reports: no-hardcoded-api-key
  { model: 'llama3', apiKey: 'ollama', baseURL: 'http://localhost:11434/v1' },
  { model: 'local', apiKey: 'NULL' },
]
export const writer = new AssistantAgent('writer', { llmConfig: { configList } })
