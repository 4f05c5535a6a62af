import { run, support } from '../agents/support.js'

export const forEver = (question: string) => run(support, question, { maxTurns: null }) // reports: require-turn-limit
