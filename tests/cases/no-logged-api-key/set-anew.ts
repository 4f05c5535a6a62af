import pino from 'pino'
import winston from 'winston'

let key = process.env.OPENAI_API_KEY
key = key ? 'set' : 'missing'
console.log(key)

const log = pino()
log.info({ key: process.env.OPENAI_API_KEY }, 'started') // reports: no-logged-api-key
winston.info(`started with ${process.env.OPENAI_API_KEY}`) // reports: no-logged-api-key
const careful = pino({ redact: ['key'] })
careful.info({ key: process.env.OPENAI_API_KEY }, 'started')
