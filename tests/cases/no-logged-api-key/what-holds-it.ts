import OpenAI from 'openai'

const apiKey = process.env.OPENAI_API_KEY
const config = { model: 'gpt-4o', apiKey }
const headers: Record<string, string> = {}
headers.Authorization = `Bearer ${apiKey}`
console.log(config) // reports: no-logged-api-key
console.log('headers', headers) // reports: no-logged-api-key
console.log({ config }) // reports: no-logged-api-key
console.log({ model: 'gpt-4o', apiKey }) // reports: no-logged-api-key
console.log(JSON.stringify(config, null, 2)) // reports: no-logged-api-key
console.log(JSON.stringify(config)) // reports: no-logged-api-key
console.log([{ model: 'gpt-4o', apiKey }]) // reports: no-logged-api-key
console.log(config.apiKey) // reports: no-logged-api-key

console.log(config.model, Object.keys(config), `${config}`)
console.log({ ...config, apiKey: '***' })
console.log(JSON.stringify(config, ['model']))
const { apiKey: _, ...shown } = config
console.log(shown)
const masked = { model: 'gpt-4o', apiKey }
masked.apiKey = '***'
console.log(masked)
const parted: { model: string; apiKey?: string } = { model: 'gpt-4o', apiKey }
delete parted.apiKey
console.log(parted)
export const client = new OpenAI(config)
