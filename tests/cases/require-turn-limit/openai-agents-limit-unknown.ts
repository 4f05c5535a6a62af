import { Agent, run } from '@openai/agents'
import { limits } from './config.js'

const agent = new Agent({ name: 'Clerk', instructions: 'File it.' })
const key = process.env.LIMIT_OPTION ?? 'maxTurns'

export const withSpread = (text: string, options: object) => run(agent, text, { maxTurns: null, ...options })
export const withParameter = (text: string, maxTurns: number | null) => run(agent, text, { maxTurns })
export const withOptions = (text: string, options: { maxTurns: number | null }) => run(agent, text, options)
export const withImport = (text: string) => run(agent, text, { maxTurns: limits.turns })
export const withComputedKey = (text: string) => run(agent, text, { [key]: null })
export const withLookup = (text: string, kind: string) => run(agent, text, { maxTurns: limits[kind] })
export const withChoice = (text: string, debug: boolean) => run(agent, text, { maxTurns: debug ? 2 : 10 })

export async function withAwaited(text: string, load: () => Promise<{ maxTurns: number }>) {
  const { maxTurns } = await load()
  return run(agent, text, { maxTurns })
}
