import { query, type Options } from '@anthropic-ai/claude-agent-sdk'
import { options as shared } from './options.js'

export const parameter = (prompt: string, options: Options) => query({ prompt, options })
export const parameterValue = (prompt: string, maxTurns: number) => query({ prompt, options: { maxTurns } })
export const spread = (prompt: string, options: Options) => query({ prompt, options: { permissionMode: 'plan', ...options } })
export const imported = (prompt: string) => query({ prompt, options: shared })
export const computed = (prompt: string, key: string) => query({ prompt, options: { [key]: 4 } })
export const whole = (parameters: { prompt: string; options: Options }) => query(parameters)
export const awaited = async (prompt: string, load: () => Promise<Options>) => query({ prompt, options: await load() })
