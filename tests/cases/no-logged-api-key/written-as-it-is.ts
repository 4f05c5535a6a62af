import { settings } from './settings.js'

const key = process.env.OPENAI_API_KEY
console.log(process.env.OPENAI_API_KEY) // reports: no-logged-api-key
console.error('The key is', key) // reports: no-logged-api-key
console.info(`Using ${key} of ${settings.name}`) // reports: no-logged-api-key
console.debug('key=' + process.env['ANTHROPIC_API_KEY']) // reports: no-logged-api-key
console.warn(key?.trim()) // reports: no-logged-api-key
console.log(process.env.TEAM_OPENAI_API_KEY ?? 'none') // reports: no-logged-api-key
process.stdout.write(String(key)) // reports: no-logged-api-key

console.log('OPENAI_API_KEY')
console.log(process.env.NODE_ENV, process.env.DATABASE_API_KEY)
console.log(settings.OPENAI_API_KEY_NAME, settings.apiKey)
export const header = { Authorization: `Bearer ${key}` }
