import { run } from '@openai/agents'
import { endless, support } from '../agents/support.js'

export const forEver = (question: string) => run(support, question, endless) // reports: require-turn-limit
