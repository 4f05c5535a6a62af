import type { Reasoning, Sdk } from './sdk.js'

/** Of what providers offer in 2026; of models that reason only when they are asked to, the option tells. */
const reasoning = {
  models: [
    'o1', 'o3', 'o4', 'gpt-5', 'gpt-oss', 'codex', 'computer-use',
    'gemini-2.5', 'gemini-3', 'deepseek-r', 'deepseek-reasoner', 'grok-4', 'grok-3-mini', 'magistral', 'qwq', 'qwen3', 'kimi-k2-thinking', 'minimax-m',
  ],
  options: ['reasoning', 'reasoning_effort', 'reasoningEffort', 'thinking'],
} satisfies Reasoning

/** Models have the same names in every language. */
export const models = [
  { name: 'models', packages: [], builtin: true, reasoning },
  { name: 'models', packages: [], builtin: true, language: 'python', reasoning },
] as const satisfies readonly Sdk[]
