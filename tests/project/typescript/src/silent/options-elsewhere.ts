import { run } from '@openai/agents'
import { runOptions, support } from '../agents/support.js'

export const help = (question: string) => run(support, question, runOptions)
