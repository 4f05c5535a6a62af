import { run } from '@openai/agents'
import { support } from '../agents/support.js'
import { defaults } from '../limits.js'

export const help = (question: string) => run(support, question, { ...defaults, stream: false })
