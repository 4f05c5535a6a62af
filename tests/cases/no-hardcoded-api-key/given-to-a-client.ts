import OpenAI, { AzureOpenAI } from 'openai'
import { Mistral } from '@mistralai/mistralai'
import { settings } from './settings.js'

export const written = new OpenAI({ apiKey: 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg' }) // reports: no-hardcoded-api-key
const kept = 'sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy' // reports: no-hardcoded-api-key
export const byName = new OpenAI({ apiKey: kept })
export const azure = new AzureOpenAI({ endpoint: 'https://acme.openai.azure.com', apiVersion: '2024-10-21', apiKey: '1211cbb537e51e5f339f4b4d48b8ba42' }) // reports: no-hardcoded-api-key
export const withoutShape = new Mistral({ apiKey: 'bu515nrftlq3ro38rnp3u788evzkqe4j' }) // reports: no-hardcoded-api-key

export const fromEnvironment = new OpenAI({ apiKey: process.env.OPENAI_API_KEY })
export const byItself = new OpenAI()
export const imported = new OpenAI({ apiKey: settings.apiKey })
export const spread = new OpenAI({ ...settings })
// The same characters mean something else elsewhere.
export const digest = '1211cbb537e51e5f339f4b4d48b8ba42'
export const slug = 'bu515nrftlq3ro38rnp3u788evzkqe4j'
