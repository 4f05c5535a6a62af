import { ToolLoopAgent, isStepCount } from 'ai'

/** The cap stands on the agent. */
export const researcher = new ToolLoopAgent({ model: 'openai/gpt-5', stopWhen: isStepCount(8), tools: {} })
