import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()
const request = { model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user' as const, content: 'hi' }] }

export async function whileTriesLeft(retries = 3) {
  while (retries > 0) { // reports: require-retry-backoff
    try {
      return await anthropic.messages.create(request)
    } catch (error) {
      retries--
      if (retries === 0) throw error
    }
  }
  return null
}

export async function doWhile() {
  let attempts = 0
  let message: Anthropic.Message | undefined
  do { // reports: require-retry-backoff
    try {
      message = await anthropic.messages.create(request)
    } catch {
      attempts += 1
    }
  } while (message === undefined && attempts < 4)
  return message
}

export async function endlessButCounted() {
  let attempt = 0
  while (true) { // reports: require-retry-backoff
    try {
      return await anthropic.messages.create(request)
    } catch (error) {
      attempt += 1
      if (attempt >= 5) throw error
    }
  }
}
