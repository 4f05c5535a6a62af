// A list of conditions is what it holds when the run starts: what is pushed counts, and what may be pushed hides it.
import { generateText, hasToolCall, isLoopFinished, stepCountIs, ToolLoopAgent, type StopCondition } from 'ai'
import { addConditions, limits, model, tools } from './setup.js'

export async function pushed(prompt: string) {
  const stop = [hasToolCall('done')]
  stop.push(stepCountIs(5))
  return generateText({ model, tools, prompt, stopWhen: stop })
}
export async function pushedForSome(prompt: string, max?: number) {
  const stop: StopCondition<never>[] = [hasToolCall('done')]
  if (max) stop.push(stepCountIs(max))
  return generateText({ model, tools, prompt, stopWhen: stop })
}
export async function filled(prompt: string) {
  const stop: StopCondition<never>[] = []
  for (const limit of limits) stop.push(stepCountIs(limit))
  return generateText({ model, tools, prompt, stopWhen: stop })
}
export async function handedOver(prompt: string) {
  const stop: StopCondition<never>[] = []
  addConditions(stop)
  return generateText({ model, tools, prompt, stopWhen: stop })
}
export async function pushedInVain(prompt: string) {
  const stop = [hasToolCall('done')]
  stop.push(isLoopFinished())
  return generateText({ model, tools, prompt, stopWhen: stop }) // reports: require-turn-limit
}

export const concatenated = (prompt: string) => generateText({ model, tools, prompt, stopWhen: [hasToolCall('done')].concat(stepCountIs(5)) })
export const chosen = (prompt: string, deep: boolean) => generateText({ model, tools, prompt, stopWhen: deep ? hasToolCall('done') : stepCountIs(3) })
export const spread = (prompt: string, n?: number) => generateText({ model, tools, prompt, stopWhen: [hasToolCall('done'), ...(n ? [stepCountIs(n)] : [])] })

const orSteps = (n: number) => [stepCountIs(n), hasToolCall('done')]
const onDone = (name: string) => hasToolCall(name)
export const ofAHelper = (prompt: string) => generateText({ model, tools, prompt, stopWhen: orSteps(4) })
export const ofASoftHelper = (prompt: string) => generateText({ model, tools, prompt, stopWhen: onDone('done') }) // reports: require-turn-limit

export class Desk {
  private readonly limited = new ToolLoopAgent({ model, tools, stopWhen: [hasToolCall('done'), stepCountIs(9)] })
  private readonly open = new ToolLoopAgent({ model, tools, stopWhen: hasToolCall('done') })
  one(prompt: string) {
    return this.limited.generate({ prompt })
  }
  two(prompt: string) {
    return this.open.generate({ prompt }) // reports: require-turn-limit
  }
  three(prompt: string) {
    return this.open.generate({ prompt, stopWhen: stepCountIs(3) })
  }
}
