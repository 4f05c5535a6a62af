import { ai } from './ai.js'
import { autogenNames } from './autogen-names.js'
import { ecmascript } from './ecmascript.js'
import { node } from './node.js'
import { openaiAgents } from './openai-agents.js'
import { openai } from './openai.js'
import type { Sdk } from './sdk.js'

/** Every library the analysis knows. */
export const catalog: readonly Sdk[] = [
  ecmascript,
  ...node,
  openai,
  openaiAgents,
  ai,
  autogenNames,
]
