import Anthropic from '@anthropic-ai/sdk'
import { iterations } from './limits.js'
import { request } from './request.js'

const anthropic = new Anthropic()

export const imported = () => anthropic.beta.messages.toolRunner(request)
export const importedValue = () => anthropic.beta.messages.toolRunner({ ...request, max_iterations: iterations })
export const spread = (rest: object) => anthropic.beta.messages.toolRunner({ model: 'claude-sonnet-4-5', max_tokens: 9, ...rest })
export const parameter = (body: Anthropic.Beta.MessageCreateParams) => anthropic.beta.messages.toolRunner(body)
export const computed = (key: string) =>
  anthropic.beta.messages.toolRunner({ model: 'claude-sonnet-4-5', max_tokens: 9, messages: [], tools: [], [key]: 3 })
export const awaited = async (load: () => Promise<number>) =>
  anthropic.beta.messages.toolRunner({ model: 'claude-sonnet-4-5', max_tokens: 9, tools: [], max_iterations: await load() })
