import OpenAI from 'openai'
import { backoff, policy } from './backoff.js'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function parameter(input: string, wait: (attempt: number) => Promise<void>) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await wait(i) }
  }
}

export async function imported(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await backoff(i) }
  }
}

export async function importedMethod(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch (error) { await policy.failed(error) }
  }
}

export async function spread(input: string, options: { pause?: (attempt: number) => Promise<void> }) {
  const { pause } = { pause: async () => {}, ...options }
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await pause(i) }
  }
}

export async function awaitedConfig(input: string, load: () => Promise<{ pause(attempt: number): Promise<void> }>) {
  const config = await load()
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await config.pause(i) }
  }
}

export async function computedKey(input: string, kind: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await policy[kind](i) }
  }
}
