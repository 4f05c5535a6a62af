import { researcher } from '../agents/tools.js'

export const research = (prompt: string) => researcher.generate({ prompt })
