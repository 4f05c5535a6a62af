import { generateText, hasToolCall, stepCountIs } from 'ai'
import { model, stopWhen, tools } from './setup.js'

export async function spread(options: object) {
  await generateText({ model, tools, prompt: 'Go.', ...options })
  await generateText({ model, tools, prompt: 'Go.', stopWhen: [], ...options })
}

export async function parameter(limit: number, conditions: never[]) {
  await generateText({ model, tools, prompt: 'Go.', stopWhen: stepCountIs(limit) })
  await generateText({ model, tools, prompt: 'Go.', stopWhen: conditions })
  await generateText({ model, tools, prompt: 'Go.', stopWhen: [hasToolCall('done'), ...conditions] })
}

export async function imported() {
  await generateText({ model, tools, prompt: 'Go.', stopWhen })
}

export async function awaited(load: () => Promise<{ steps: number }>) {
  await generateText({ model, tools, prompt: 'Go.', stopWhen: stepCountIs((await load()).steps) })
}

export async function computed(key: 'stopWhen' | 'maxRetries') {
  await generateText({ model, tools, prompt: 'Go.', [key]: stepCountIs(3) })
}
