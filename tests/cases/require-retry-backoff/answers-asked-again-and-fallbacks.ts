// An answer that cannot be used is asked for again, another model or key is tried: nothing to wait for.
import { setTimeout as delay, setInterval } from 'node:timers/promises'
import { once } from 'node:events'
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { generateObject, generateText, APICallError, NoObjectGeneratedError } from 'ai'
import { openai } from '@ai-sdk/openai'
import { z, ZodError } from 'zod'
import { backoff, isRetryable, logger, pool, ParseError, circuit, queue } from './lib.js'

const client = new OpenAI({ maxRetries: 0 })
const anthropic = new Anthropic()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const sleep = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const t = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => { clearTimeout(t); reject(signal.reason) })
  })
class InvalidAnswer extends Error {}

export async function r01(input: string) {
  for (let a = 0; a < 3; a++) {
    try { return await ask(input) } catch (e) {
      if (!isRetryable(e) || a === 2) throw e
      await backoff(a)
    }
  }
}
export async function r02(input: string) {
  let lastErr
  for (let a = 0; a < 3; a++) {
    try { return await ask(input) } catch (e: any) {
      const status = e?.status ?? 0
      if (status === 429) {
        await new Promise((r) => setTimeout(r, 1000 * 2 ** a))
        lastErr = e
        continue
      }
      throw e
    }
  }
  throw lastErr
}
export async function r03(input: string) {
  let attempt = 0
  while (true) {
    try { return await ask(input) } catch (e) {
      attempt++
      if (attempt >= 5) throw e
      const wait = Math.min(1000 * 2 ** attempt, 30_000) * (0.5 + Math.random())
      logger.warn({ wait })
      await delay(wait)
    }
  }
}
async function withRetry<T>(fn: () => Promise<T>, retries = 3, ms = 500): Promise<T> {
  try { return await fn() } catch (err: any) {
    if (retries > 0 && err.response?.status === 429) {
      await new Promise((r) => setTimeout(r, ms))
      return withRetry(fn, retries - 1, ms * 2)
    }
    throw err
  }
}
export const r04 = (input: string) => withRetry(() => ask(input))
export async function r05(prompt: string) {
  for (let i = 0; i < 3; i++) {
    const { output_text } = await ask(prompt)
    try { return JSON.parse(output_text) } catch { logger.warn('bad json') }
  }
}
export async function r06(prompt: string) {
  for (let i = 0; i < 3; i++) {
    try {
      const { output_text } = await ask(prompt)
      return z.object({ a: z.string() }).parse(JSON.parse(output_text))
    } catch (e) {
      if (e instanceof SyntaxError || e instanceof ZodError) continue
      throw e
    }
  }
}
export async function r07(prompt: string) {
  for (let i = 0; i < 3; i++) {
    try {
      const { output_text } = await ask(prompt)
      if (!output_text.startsWith('{')) throw new InvalidAnswer(output_text)
      return output_text
    } catch (e) {
      if (!(e instanceof InvalidAnswer)) throw e
    }
  }
}
export async function r08(prompt: string) {
  for (let i = 0; i < 3; i++) {
    try {
      return parse((await ask(prompt)).output_text)
    } catch (e) {
      if (!(e instanceof ParseError)) throw e
    }
  }
}
declare function parse(text: string): unknown
export async function r09(prompt: string, schema: z.ZodType) {
  let tries = 0
  for (;;) {
    try {
      return await generateObject({ model: openai('gpt-4o'), schema, prompt })
    } catch (e) {
      if (NoObjectGeneratedError.isInstance(e) && tries++ < 2) continue
      throw e
    }
  }
}
export async function r10(prompt: string, schema: z.ZodType) {
  for (let i = 0; ; i++) {
    try {
      return await generateObject({ model: openai('gpt-4o'), schema, prompt })
    } catch (e: any) {
      if (e.name !== 'AI_NoObjectGeneratedError' || i > 2) throw e
    }
  }
}
const isBadOutput = (e: unknown) => e instanceof SyntaxError || NoObjectGeneratedError.isInstance(e)
export async function r11(prompt: string, schema: z.ZodType) {
  for (let i = 0; i < 3; i++) {
    try {
      return await generateObject({ model: openai('gpt-4o'), schema, prompt })
    } catch (e) {
      if (!isBadOutput(e)) throw e
    }
  }
}
export async function r12(prompt: string) {
  let current = prompt
  for (let i = 0; i < 3; i++) {
    try {
      return JSON.parse((await ask(current)).output_text)
    } catch (e) {
      current = `${prompt}\nYour last answer was not valid: ${String(e)}`
    }
  }
}
export async function r13(messages: OpenAI.ChatCompletionMessageParam[]) {
  for (let i = 0; i < 3; i++) {
    try {
      return await client.chat.completions.create({ model: 'gpt-4o', messages })
    } catch (e) {
      messages.push({ role: 'system', content: 'Answer with JSON only.' })
    }
  }
}
export async function r14(prompt: string) {
  let temperature = 0
  for (let i = 0; i < 3; i++) { // reports: require-retry-backoff
    try { return await generateText({ model: openai('gpt-4o'), prompt, temperature }) } catch { temperature += 0.3 }
  }
}
const MODELS = ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1']
export async function r15(prompt: string) {
  for (const name of MODELS) {
    try { return await generateText({ model: openai(name), prompt }) } catch (e) { logger.warn(e) }
  }
}
export async function r16(prompt: string) {
  for (let i = 0; i < MODELS.length; i++) {
    try { return await generateText({ model: openai(MODELS[i]), prompt }) } catch (e) { logger.warn(e) }
  }
}
export async function r17(prompt: string) {
  let i = 0
  while (i < MODELS.length) {
    const model = openai(MODELS[i++])
    try { return await generateText({ model, prompt }) } catch (e) { logger.warn(e) }
  }
}
export async function r18(prompt: string, models = [...MODELS]): Promise<unknown> {
  const [first, ...rest] = models
  try { return await generateText({ model: openai(first), prompt }) } catch (e) {
    if (rest.length === 0) throw e
    return r18(prompt, rest)
  }
}
export async function r19(prompt: string) {
  for (let i = 0; i < 4; i++) {
    const model = pool.next()
    try { return await generateText({ model, prompt }) } catch (e) { pool.markBad(model) }
  }
}
export async function r20(prompt: string) {
  let useFallback = false
  for (let i = 0; i < 2; i++) {
    try { return await generateText({ model: useFallback ? openai('gpt-4o-mini') : openai('gpt-4o'), prompt }) } catch { useFallback = true }
  }
}
