import { answer } from '../agents/support.js'

export const help = (question: string) => answer(question)
