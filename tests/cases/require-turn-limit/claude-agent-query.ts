import { query } from '@anthropic-ai/claude-agent-sdk'

const safe = { maxTurns: 12, allowedTools: ['Read'] }

export async function open(prompt: string) {
  for await (const message of query({ prompt })) console.log(message.type) // reports: require-turn-limit
  for await (const message of query({ prompt, options: { permissionMode: 'plan' } })) { // reports: require-turn-limit
    console.log(message.type)
  }
  const session = query({ prompt, options: { maxTurns: 0 } }) // reports: require-turn-limit
  for await (const message of session) {
    if (message.type === 'result') return message
  }
}

export async function bounded(prompt: string) {
  for await (const message of query({ prompt, options: { maxTurns: 8 } })) console.log(message.type)
  for await (const message of query({ prompt, options: { maxBudgetUsd: 0.5 } })) console.log(message.type)
  for await (const message of query({ prompt, options: safe })) console.log(message.type)
  for await (const message of query({ prompt, options: { ...safe, cwd: '/srv' } })) console.log(message.type)
}
