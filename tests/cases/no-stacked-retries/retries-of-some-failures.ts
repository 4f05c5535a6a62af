// preset: strict
// A helper that tries only some failures again makes a stack where they are among those that the client tries again.
import Anthropic from '@anthropic-ai/sdk'
import { APICallError, generateText, RetryError } from 'ai'
import { backOff } from 'exponential-backoff'
import asyncRetry from 'async-retry'
import promiseRetry from 'promise-retry'
import OpenAI, { BadRequestError, RateLimitError } from 'openai'
import pRetry from 'p-retry'
import { model } from './model.js'
import { isBusy } from './busy.js'

const openai = new OpenAI()
const ask = (input: string) => openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 })
const generate = (prompt: string) => generateText({ model, prompt, maxOutputTokens: 99 })

export const answersThatDoNotParse = (input: string) =>
  pRetry(async () => JSON.parse((await ask(input)).output_text), { retries: 9, shouldRetry: ({ error }) => error instanceof SyntaxError })
export const requestsThatAreWrong = (input: string) => pRetry(() => ask(input), { retries: 9, shouldRetry: ({ error }) => error instanceof BadRequestError })
export const errorsOfAnotherClient = (input: string) => pRetry(() => ask(input), { retries: 9, shouldRetry: ({ error }) => error instanceof Anthropic.RateLimitError })
export const aStatusThatItNeverTriesAgain = (input: string) => backOff(() => ask(input), { retry: (error) => error.status === 400 })
export const allButThese = (input: string) => pRetry(() => ask(input), { retries: 9, shouldRetry: ({ error }) => !(error instanceof OpenAI.APIError) })
export const asAnotherFileSays = (input: string) => pRetry(() => ask(input), { retries: 9, shouldRetry: ({ error }) => isBusy(error) })
export const byAnotherProperty = (input: string) => backOff(() => ask(input), { retry: (error) => error.type === 'busy' })
export const never = (input: string) => backOff(() => ask(input), { retry: () => false })
export const whatTheHelperInsideDoesNotTryAgain = (prompt: string) => backOff(() => generate(prompt), { retry: (error) => APICallError.isInstance(error) })

export const all = (input: string) => pRetry(() => ask(input), { retries: 9 }) // reports: no-stacked-retries
export const always = (input: string) => backOff(() => ask(input), { retry: () => true }) // reports: no-stacked-retries
export const everyError = (input: string) => backOff(() => ask(input), { retry: (error) => error instanceof Error }) // reports: no-stacked-retries
export const rateLimits = (input: string) => pRetry(() => ask(input), { retries: 9, shouldRetry: ({ error }) => error instanceof RateLimitError }) // reports: no-stacked-retries
export const lostConnections = (input: string) => pRetry(() => ask(input), { retries: 9, shouldRetry: ({ error }) => error instanceof OpenAI.APIConnectionError }) // reports: no-stacked-retries
export const byStatus = (input: string) => backOff(() => ask(input), { retry: (error) => error?.status === 429 }) // reports: no-stacked-retries
export const byStatuses = (input: string) => backOff(() => ask(input), { retry: (error) => [429, 503].includes(error.status) }) // reports: no-stacked-retries
export const fromOneOn = (input: string) => pRetry(() => ask(input), { retries: 9, shouldRetry: (context) => (context.error.status ?? 0) >= 500 }) // reports: no-stacked-retries
export const allButSome = (input: string) => pRetry(() => ask(input), { retries: 9, shouldRetry: ({ error }) => !(error instanceof BadRequestError) }) // reports: no-stacked-retries
export const whatWasTriedInside = (prompt: string) => backOff(() => generate(prompt), { retry: (error) => RetryError.isInstance(error) }) // reports: no-stacked-retries

const passes = (error: unknown) => error instanceof OpenAI.APIError && (error.status === 429 || error.status === 503)
export const asAFunctionSays = (input: string) => backOff(() => ask(input), { retry: passes }) // reports: no-stacked-retries

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function loopOverOthers(input: string) {
  for (let attempt = 0; attempt < 9; attempt++) {
    try {
      return await ask(input)
    } catch (error) {
      if (!(error instanceof BadRequestError)) throw error
      await pause(1000)
    }
  }
}

export async function loopThatGoesOnAfterOthers(input: string) {
  for (let attempt = 0; attempt < 9; attempt++) {
    try {
      return await ask(input)
    } catch (error) {
      if ((error as { status: number }).status === 400) {
        await pause(1000)
        continue
      }
      throw error
    }
  }
}

export async function loopOverTheSame(input: string) {
  for (let attempt = 0; attempt < 9; attempt++) { // reports: no-stacked-retries
    try {
      return await ask(input)
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error
      await pause(1000)
    }
  }
}

export async function loopThatLeavesAfterOthers(input: string) {
  for (let attempt = 0; attempt < 9; attempt++) { // reports: no-stacked-retries
    try {
      return await ask(input)
    } catch (error) {
      if (error instanceof BadRequestError) throw error
      await pause(1000)
    }
  }
}

export async function loopUntilTheLast(input: string) {
  for (let attempt = 0; attempt < 9; attempt++) { // reports: no-stacked-retries
    try {
      return await ask(input)
    } catch (error) {
      if (attempt === 8 || error instanceof SyntaxError) throw error
      await pause(1000)
    }
  }
}

export const saysItself = (input: string) =>
  promiseRetry((again) =>
    ask(input).catch((error) => {
      if (error instanceof BadRequestError) again(error)
      throw error
    }),
  )
export const stopsItself = (input: string) =>
  asyncRetry(async (stop) => {
    try {
      return await ask(input)
    } catch (error) {
      if (isBusy(error)) return stop(error as Error)
      throw error
    }
  })
export const ofAll = (input: string) => promiseRetry((again) => ask(input).catch(again)) // reports: no-stacked-retries
export const neverStops = (input: string) => asyncRetry(() => ask(input)) // reports: no-stacked-retries
