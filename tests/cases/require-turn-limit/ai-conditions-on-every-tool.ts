// Conditions that name every tool the model may call, or the one that it must, end the run at its first call.
import { generateText, hasToolCall, isLoopFinished, streamText, ToolLoopAgent } from 'ai'
import { lookUp, model, submit, tools } from './tools.js'

export const onlyTool = (prompt: string) => streamText({ model, prompt, tools: { lookUp }, stopWhen: hasToolCall('lookUp') })
export const bothTools = (prompt: string) => generateText({ model, prompt, tools: { lookUp, submit }, stopWhen: hasToolCall('submit', 'lookUp') })
export const each = (prompt: string) => generateText({ model, prompt, tools: { lookUp, submit }, stopWhen: [hasToolCall('submit'), hasToolCall('lookUp')] })
export const besideAnother = (prompt: string) => generateText({ model, prompt, tools: { lookUp }, stopWhen: [isLoopFinished(), hasToolCall('lookUp')] })
export const forced = (prompt: string) =>
  streamText({ model, prompt, tools: { lookUp, submit }, toolChoice: { type: 'tool', toolName: 'submit' }, stopWhen: hasToolCall('submit') })
export const prepared = (prompt: string) =>
  streamText({
    model,
    prompt,
    tools,
    stopWhen: hasToolCall('submit'),
    prepareStep: ({ stepNumber }) => (stepNumber === 0 ? { toolChoice: { type: 'tool', toolName: 'submit' } } : undefined),
  })
const clerk = new ToolLoopAgent({ model, tools: { submit }, stopWhen: hasToolCall('submit') })
export const agent = (prompt: string) => clerk.generate({ prompt })

export const oneOfTwo = (prompt: string) => generateText({ model, prompt, tools: { lookUp, submit }, stopWhen: hasToolCall('submit') }) // reports: require-turn-limit
export const moreTools = (prompt: string) => generateText({ model, prompt, tools: { ...tools, submit }, stopWhen: hasToolCall('submit') }) // reports: require-turn-limit
export const forcedOther = (prompt: string) =>
  generateText({ model, prompt, tools: { lookUp, submit }, toolChoice: { type: 'tool', toolName: 'lookUp' }, stopWhen: hasToolCall('submit') }) // reports: require-turn-limit
export const must = (prompt: string) => generateText({ model, prompt, tools: { lookUp, submit }, toolChoice: 'required', stopWhen: hasToolCall('submit') }) // reports: require-turn-limit
