import { createHash } from 'node:crypto'

const key = process.env.OPENAI_API_KEY
console.log(!!key, Boolean(key), key !== undefined, typeof key, key?.length, key?.startsWith('sk-'))
console.log(key ? 'set' : 'missing', key && 'set')
console.log({ hasKey: !!key, length: key?.length ?? 0 })
console.log(`Key: ${key ? 'set' : 'missing'} (${key?.length} characters)`)
console.log(createHash('sha256').update(String(key)).digest('hex'))
if (!key) throw new Error('OPENAI_API_KEY is not set')
