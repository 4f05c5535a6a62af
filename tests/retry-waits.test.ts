/**
 * How long stacked retries wait in all. The waits of each layer are those that its library was seen to make, with its
 * timers replaced: the longest where chance shortens them.
 */
import { describe, expect, it } from 'vitest'
import { lint } from './linting.js'

const before = `import OpenAI from 'openai'
import Together from 'together-ai'
import { ChatOpenAI } from '@langchain/openai'
import { generateText } from 'ai'
import asyncRetry from 'async-retry'
import { backOff } from 'exponential-backoff'
import { retry as attempt } from '@lifeomic/attempt'
import { retry } from 'es-toolkit'
import pRetry from 'p-retry'
import promiseRetry from 'promise-retry'
import { setTimeout as sleep } from 'node:timers/promises'
const openai = new OpenAI()
const ask = (client = openai) => openai.responses.create({ model: 'gpt-4.1', input: 'a' })
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
`
const pythonBefore = `import asyncio
import time
import backoff
from openai import OpenAI
from tenacity import retry, stop_after_attempt, wait_exponential, wait_fixed, wait_none, wait_random, wait_random_exponential
client = OpenAI()
def ask():
    return client.responses.create(model="gpt-4.1", input="a")
`

/** What is said behind the number of requests. */
function waits(code: string, file: string): string {
  const { message = 'nothing' } = lint(code, { preset: 'strict', filename: `/project/${file}` }).find(({ ruleId }) => ruleId === 'agents/no-stacked-retries') ?? {}
  return /requests(?: and waits up to (.*?)(?:, or longer where the server asks for it)?)?:/u.exec(message)?.[1] ?? (message.includes('requests:') ? 'unknown' : message)
}

describe('in JavaScript', () => {
  it.each([
    // The client of OpenAI: 0.5, 1, 2, 4, 8, 8 … seconds.
    ['no wait but the client’s', 'retry(() => ask(), { retries: 4 })', '7.5 s'],
    ['a client told to try more often', 'retry(() => openai.responses.create({ model: "m", input: "a" }, { maxRetries: 7 }), { retries: 1 })', '1 min 3 s'],
    ['a client that waits longer', 'retry(() => new Together().chat.completions.create({ model: "m", messages: [] }, { maxRetries: 5 }), { retries: 1 })', '50 s'],
    ['the AI SDK', 'retry(() => generateText({ model, prompt: "a", maxRetries: 4 }), { retries: 2 })', '1 min 30 s'],
    ['LangChain, which leaves it to chance', 'new ChatOpenAI({ model: "m", maxRetries: 4 }).withRetry({ stopAfterAttempt: 3 }).invoke("a")', '1 min 36 s'],
    // 1, 2, 4, 8 seconds.
    ['p-retry', 'pRetry(() => ask(), { retries: 4 })', '22.5 s'],
    ['p-retry with its default', 'pRetry(() => ask())', '17 min 19.5 s'],
    ['p-retry up to a ceiling', 'pRetry(() => ask(), { retries: 4, maxTimeout: 3000 })', '16.5 s'],
    ['p-retry from another start', 'pRetry(() => ask(), { retries: 4, minTimeout: 100, factor: 1 })', '7.9 s'],
    ['p-retry by chance', 'pRetry(() => ask(), { retries: 4, randomize: true })', '37.5 s'],
    ['p-retry for so long', 'pRetry(() => ask(), { retries: 4, maxRetryTime: 5000 })', '12.5 s'],
    ['async-retry, which leaves it to chance', 'asyncRetry(() => ask(), { retries: 4 })', '37.5 s'],
    ['promise-retry', 'promiseRetry((again) => ask().catch(again), { retries: 4 })', '22.5 s'],
    ['exponential-backoff', 'backOff(() => ask(), { numOfAttempts: 5 })', '9 s'],
    ['attempt', 'attempt(() => ask(), { maxAttempts: 4 })', '6.6 s'],
    ['attempt with a factor', 'attempt(() => ask(), { maxAttempts: 4, factor: 2 })', '7.4 s'],
    ['a pause from elsewhere', 'pRetry(() => ask(), { retries: 4, minTimeout: config.pause })', 'unknown'],
    ['a chance from elsewhere', 'pRetry(() => ask(), { retries: 4, randomize: config.chance })', 'unknown'],
    ['a pause that a function says', 'attempt(() => ask(), { maxAttempts: 4, calculateDelay: () => 9 })', 'unknown'],
    ['a helper whose pause nobody knows', 'retry(() => ask(), { retries: 4, delay: config.pause })', 'unknown'],
  ])('%s', (_, call, expected) => {
    expect(waits(`${before}export const go = (model, config) => ${call}\n`, 'go.ts')).toBe(expected)
  })

  const loop = (pause: string): string => `${before}export async function go(config) {\n  for (let attempt = 0; attempt < 5; attempt++) {\n    try {\n      return await ask()\n    } catch (error) {\n      if (attempt === 4) throw error\n      ${pause}\n    }\n  }\n}\n`
  it.each([
    ['the same each time', 'await pause(2000)', '15.5 s'],
    ['by a timer of Node.js', 'await sleep(2000)', '15.5 s'],
    ['longer each time', 'await pause(1000 * 2 ** attempt)', '22.5 s'],
    ['longer by a step', 'await pause(500 * (attempt + 1))', '12.5 s'],
    ['twice a turn', 'await pause(1000)\n      await sleep(500)', '13.5 s'],
    ['never', '', '7.5 s'],
    ['by chance', 'await pause(1000 * Math.random())', 'unknown'],
    ['as long as somebody else says', 'await pause(config.pause)', 'unknown'],
    ['in a helper from elsewhere', 'await config.wait()', 'unknown'],
  ])('a loop that pauses %s', (_, pause, expected) => {
    expect(waits(loop(pause), 'go.ts')).toBe(expected)
  })

  it('a layer inside waits on each attempt of those round it', () => {
    // 3 s, three times (3 s and three times 1.5 s).
    expect(waits(loop('await pause(1000 * 2 ** attempt)').replace('attempt < 5', 'attempt < 3').replace('go(config)', 'asked(config)') + 'export const go = () => pRetry(() => asked(), { retries: 2 })\n', 'go.ts')).toBe('25.5 s')
  })
})

describe('in Python', () => {
  it.each([
    ['tenacity without a wait', '@retry(stop=stop_after_attempt(6))', '9 s'],
    ['a fixed one', '@retry(stop=stop_after_attempt(6), wait=wait_fixed(2))', '19 s'],
    ['one that grows', '@retry(stop=stop_after_attempt(6), wait=wait_exponential())', '40 s'],
    ['one between two numbers', '@retry(stop=stop_after_attempt(6), wait=wait_exponential(multiplier=2, max=10, min=3))', '44 s'],
    ['one that grows by chance', '@retry(stop=stop_after_attempt(6), wait=wait_random_exponential(min=1, max=6))', '28 s'],
    ['one of chance alone', '@retry(stop=stop_after_attempt(6), wait=wait_random(1, 2))', '19 s'],
    ['none', '@retry(stop=stop_after_attempt(6), wait=wait_none())', '9 s'],
    ['backoff', '@backoff.on_exception(backoff.expo, Exception, max_tries=6)', '40 s'],
    ['backoff up to a ceiling', '@backoff.on_exception(backoff.expo, Exception, max_tries=6, factor=2, max_value=10)', '43 s'],
    ['backoff for so long', '@backoff.on_exception(backoff.expo, Exception, max_tries=6, max_time=20)', '29 s'],
    ['backoff in another way', '@backoff.on_exception(backoff.fibo, Exception, max_tries=6)', 'unknown'],
    ['two waits together', '@retry(stop=stop_after_attempt(6), wait=wait_fixed(3) + wait_random(0, 2))', 'unknown'],
    ['a wait from elsewhere', '@retry(stop=stop_after_attempt(6), wait=WAIT)', 'unknown'],
  ])('%s', (_, decorator, expected) => {
    expect(waits(`${pythonBefore}from project import WAIT\n${decorator}\ndef go():\n    return ask()\n`, 'go.py')).toBe(expected)
  })

  it.each([
    ['the same each time', 'time.sleep(2)', '15.5 s'],
    ['longer each time', 'time.sleep(2 ** attempt)', '22.5 s'],
    ['by chance', 'time.sleep(random.random())', 'unknown'],
  ])('a loop that pauses %s', (_, pause, expected) => {
    expect(waits(`${pythonBefore}import random\ndef go():\n    for attempt in range(5):\n        try:\n            return ask()\n        except Exception:\n            if attempt == 4:\n                raise\n            ${pause}\n`, 'go.py')).toBe(expected)
  })
})
