import OpenAI from 'openai'

const proxy = 'http://localhost:4000/v1'
export const ollama = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg' })
export const litellm = new OpenAI({ baseURL: proxy, apiKey: '1211cbb537e51e5f339f4b4d48b8ba42' })
export const container = new OpenAI({ baseURL: 'http://vllm:8000/v1', apiKey: 'bu515nrftlq3ro38rnp3u788evzkqe4j' })
export const inside = new OpenAI({ baseURL: 'http://192.168.1.20:8000/v1', apiKey: '1211cbb537e51e5f339f4b4d48b8ba42' })
export const elsewhere = new OpenAI({ baseURL: 'https://api.deepseek.com', apiKey: 'sk-proj-lJP1JQf5fpCXt1oXzAatRZX9K1tapGOQPEO4QiJnPBtQwxpuhH8RGZXtDDi3vaLy' }) // reports: no-hardcoded-api-key
