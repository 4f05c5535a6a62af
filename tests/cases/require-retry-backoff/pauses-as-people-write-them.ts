// Pauses before, after, round and behind the attempts; another key.
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

export async function r21(prompt: string, signal: AbortSignal) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(prompt) } catch { await sleep(1000 * 2 ** i, signal) }
  }
}
export async function r22(prompt: string, signal: AbortSignal) {
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  for (let i = 0; i < 5; i++) {
    try { return await ask(prompt) } catch { await Promise.race([sleep(1000 * 2 ** i), aborted]) }
  }
}
export async function r23(prompt: string, signal: AbortSignal) {
  while (true) {
    try { return await ask(prompt) } catch { await Promise.race([sleep(1000), once(signal, 'abort').then(() => { throw signal.reason })]) }
  }
}
export async function r24(prompt: string) {
  let n = 0
  for await (const _ of setInterval(1000)) {
    if (n++ > 5) return
    try { return await ask(prompt) } catch (e) { logger.warn(e) }
  }
}
export async function r25(prompt: string) {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    try { return await ask(prompt) } catch { await delay(2000) }
  }
}
export async function r26(prompt: string) {
  for (let i = 0; i < 3; i++) {
    try { return await ask(prompt) } catch (e) {
      if (e instanceof OpenAI.RateLimitError) await waitFor(e)
      else throw e
    }
  }
}
async function waitFor(e: { headers?: { get(name: string): string | null } }) {
  const seconds = Number(e.headers?.get('retry-after') ?? 1)
  await delay(seconds * 1000)
}
export async function r27(prompt: string) {
  for (let i = 0; i < 3; i++) {
    await circuit.ready()
    try { return await ask(prompt) } catch (e) { logger.warn(e) }
  }
}
export async function r28(prompt: string) {
  for (let i = 0; i < 3; i++) {
    if (i > 0) await delay(2 ** i * 500)
    try { return await ask(prompt) } catch (e) { logger.warn(e) }
  }
}
export async function r29(prompt: string) {
  let wait = 500
  for (let i = 0; i < 3; i++, wait *= 2) {
    try { return await ask(prompt) } catch (e) { await delay(wait) }
  }
}
export function r30(prompt: string, n = 3): Promise<unknown> {
  return ask(prompt).catch((e) => n > 0 ? delay(1000).then(() => r30(prompt, n - 1)) : Promise.reject(e))
}
export function r31(prompt: string, n = 3): Promise<unknown> {
  return ask(prompt).catch(async (e) => {
    if (n === 0) throw e
    await delay(1000)
    return r31(prompt, n - 1)
  })
}
export function r32(prompt: string, n = 0): Promise<unknown> {
  return new Promise((resolve, reject) => {
    ask(prompt).then(resolve, (e) => {
      if (n > 4) reject(e)
      else setTimeout(() => r32(prompt, n + 1).then(resolve, reject), 1000)
    })
  })
}
export async function r33(prompt: string, attempt = 1): Promise<unknown> {
  try { return await ask(prompt) } catch (e) {
    if (attempt < 4) {
      await delay(attempt * 1000)
      return r33(prompt, attempt + 1)
    }
    throw e
  }
}
export async function r34(prompt: string, opts = { retries: 3 }): Promise<unknown> {
  try { return await ask(prompt) } catch (e) {
    if (opts.retries <= 0) throw e
    await delay(1000)
    return r34(prompt, { ...opts, retries: opts.retries - 1 })
  }
}
export class Caller {
  private failures = 0
  private keys = ['a', 'b', 'c']
  private at = 0
  private get client() { return new OpenAI({ apiKey: this.keys[this.at] }) }
  async r35(input: string) {
    for (let i = 0; i < this.keys.length; i++) {
      try { return await this.client.responses.create({ model: 'gpt-4o', input }) } catch { this.at = (this.at + 1) % this.keys.length }
    }
  }
  private rotate() { this.at++ }
  async r36(input: string) {
    for (let i = 0; i < 3; i++) {
      try { return await this.client.responses.create({ model: 'gpt-4o', input }) } catch { this.rotate() }
    }
  }
  async r37(input: string) {
    while (this.failures < 5) {
      try { return await ask(input) } catch (e) { this.failures++; await this.pause() }
    }
  }
  private pause() { return new Promise((r) => setTimeout(r, 1000 * this.failures)) }
}
export async function r38(messages: OpenAI.ChatCompletionMessageParam[]) {
  for (let i = 0; i < 3; i++) {
    try { return await client.chat.completions.create({ model: 'gpt-4o', messages }) } catch (e: any) {
      if (e.code !== 'context_length_exceeded') throw e
      messages = messages.slice(-10)
    }
  }
}
const trim = (messages: unknown[]) => { messages.splice(0, 2) }
export async function r39(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (messages.length > 2) {
    try { return await client.chat.completions.create({ model: 'gpt-4o', messages }) } catch (e: any) {
      if (e.code !== 'context_length_exceeded') throw e
      trim(messages)
    }
  }
}
export async function r40(messages: OpenAI.ChatCompletionMessageParam[]) {
  let maxTokens = 8000
  while (maxTokens > 500) {
    try { return await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: maxTokens }) } catch { maxTokens = maxTokens / 2 }
  }
}
export async function r41(prompt: string, signal: AbortSignal) {
  while (!signal.aborted) {
    try { return await generateText({ model: openai('gpt-4o'), prompt, abortSignal: signal }) } catch (e) {
      if (!APICallError.isInstance(e) || !e.isRetryable) throw e
      await delay(1000)
    }
  }
}
export async function r42(prompt: string, signal: AbortSignal) {
  while (true) {
    try { return await generateText({ model: openai('gpt-4o'), prompt, abortSignal: signal }) } catch (e: any) {
      if (e.name === 'AbortError') throw e
      await delay(1000)
    }
  }
}
export async function r43() {
  while (true) {
    const job = await queue.take()
    try { await ask(job.prompt); await job.ack() } catch (e) { await job.nack(e) }
  }
}
export async function* r44(prompt: string) {
  for (let i = 0; i < 3; i++) {
    try {
      const s = await client.responses.create({ model: 'gpt-4o', input: prompt, stream: true })
      for await (const e of s) yield e
      return
    } catch { yield { type: 'retry', i }; await delay(1000 * i) }
  }
}
export async function r45(prompt: string) {
  for (let i = 0; i < 3; i++) {
    const r = await ask(prompt).catch(() => null)
    if (r) return r
    await delay(1000)
  }
}
export async function r46(prompt: string) {
  let r
  let tries = 0
  while (!r && tries++ < 4) {
    r = await ask(prompt).catch(() => undefined)
    if (!r) await delay(1000)
  }
}
