import { ToolLoopAgent, hasToolCall, isLoopFinished, stepCountIs } from 'ai'
import { openai } from '@ai-sdk/openai'
import { tools } from './tools.js'

const model = openai('gpt-4o')
const twentyByDefault = new ToolLoopAgent({ model, tools })
const six = new ToolLoopAgent({ model, tools, stopWhen: stepCountIs(6) })
const endless = new ToolLoopAgent({ model, tools, stopWhen: isLoopFinished() })
const untilTheModelSaysSo = new ToolLoopAgent({ model, tools, stopWhen: [hasToolCall('finish')] })

export async function solve(prompt: string) {
  await twentyByDefault.generate({ prompt })
  await six.generate({ prompt })
  await endless.generate({ prompt }) // reports: require-turn-limit
  return untilTheModelSaysSo.generate({ prompt }) // reports: require-turn-limit
}
