import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const request = { model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user' as const, content: 'hi' }] }

export async function patiently(): Promise<Anthropic.Message> {
  try {
    return await anthropic.messages.create(request)
  } catch {
    await sleep(1000)
    return patiently() // reports: no-unbounded-retry
  }
}

export async function attemptNeverTested(attempt = 0): Promise<Anthropic.Message> {
  try {
    return await anthropic.messages.create(request)
  } catch (error) {
    console.warn('attempt', attempt, error)
    await sleep(2 ** attempt * 1000)
    return attemptNeverTested(attempt + 1) // reports: no-unbounded-retry
  }
}

export async function attemptNeverStepped(attempt = 0): Promise<Anthropic.Message> {
  try {
    return await anthropic.messages.create(request)
  } catch (error) {
    if (attempt > 5) throw error
    await sleep(1000)
    return attemptNeverStepped(attempt) // reports: no-unbounded-retry
  }
}

export async function counted(attempt = 0): Promise<Anthropic.Message> {
  try {
    return await anthropic.messages.create(request)
  } catch (error) {
    if (attempt > 5) throw error
    await sleep(1000)
    return counted(attempt + 1)
  }
}

export function promiseStyle(): Promise<Anthropic.Message> {
  return anthropic.messages.create(request).catch(async () => {
    await sleep(1000)
    return promiseStyle() // reports: no-unbounded-retry
  })
}
