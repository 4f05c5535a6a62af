// preset: strict
import Anthropic from '@anthropic-ai/sdk'
import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'
import OpenAI from 'openai'
import { setTimeout as sleep } from 'node:timers/promises'

const client = new OpenAI({ timeout: 60_000 })
const anthropic = new Anthropic({ timeout: 60_000 })
const ask = (content: string) => client.chat.completions.create({ model: 'gpt-4o', max_tokens: 500, messages: [{ role: 'user', content }] })

export async function logsAndFallsThrough(question: string) {
  try {
    const completion = await client.chat.completions.create({ model: 'gpt-4o', max_tokens: 500, messages: [{ role: 'user', content: question }] })
    return completion.choices[0]?.message.content
  } catch (error) { // reports: no-swallowed-model-error
    console.error('The model failed', error)
  }
}

export async function emptyBody(question: string) {
  try {
    return await ask(question)
  } catch {} // reports: no-swallowed-model-error
}

export async function givesAnEmptyText(question: string): Promise<string> {
  try {
    const completion = await ask(question)
    return completion.choices[0]?.message.content ?? ''
  } catch (error) { // reports: no-swallowed-model-error
    console.error(error instanceof Error ? error.message : error)
    return ''
  }
}

export async function givesAnEmptyListWhereTheAnswerComesAfter(question: string) {
  let completion
  try {
    completion = await ask(question)
  } catch (error) { // reports: no-swallowed-model-error
    const message = error instanceof Error ? error.message : String(error)
    console.warn(message)
    return []
  }
  return JSON.parse(completion.choices[0]?.message.content ?? '[]')
}

export async function saysNothingAndLeavesNoTrace(question: string) {
  try {
    return await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100, messages: [{ role: 'user', content: question }] })
  } catch { // reports: no-swallowed-model-error
    return null
  }
}

export async function variableThatStaysEmpty(text: string) {
  let summary = ''
  try {
    const result = await generateText({ model: openai('gpt-4o'), maxOutputTokens: 300, prompt: text })
    summary = result.text
  } catch (error) { // reports: no-swallowed-model-error
    console.log(error)
  }
  return summary
}

export async function wordsIntoTheHistory(text: string, history: object[]) {
  let reply = ''
  try {
    reply = (await ask(text)).choices[0].message.content
  } catch (error) { // reports: no-swallowed-model-error
    console.log(error)
  }
  history.push({ role: 'assistant', content: reply })
}

export async function caughtInline(question: string) {
  return ask(question).catch(() => '') // reports: no-swallowed-model-error
}

export async function caughtInlineByTheLog(question: string) {
  return await ask(question).catch((error) => console.error(error)) // reports: no-swallowed-model-error
}

export class Desk {
  async answer(question: string) {
    try {
      return await ask(question)
    } catch (error) { // reports: no-swallowed-model-error
      console.error(error)
    }
  }

  async lastAttemptFallsThrough(question: string) {
    for (let attempt = 0; attempt < 5; attempt++) { // reports: no-stacked-retries
      try {
        return await ask(question)
      } catch { // reports: no-swallowed-model-error
        await sleep(1000 * 2 ** attempt)
      }
    }
  }
}

export async function attemptsThatEndInNothing(question: string) {
  let attempts = 0
  while (attempts < 3) {
    try {
      return await ask(question)
    } catch (error) { // reports: no-swallowed-model-error
      attempts++
      console.warn('Trying again', error)
      await sleep(1000 * attempts)
    }
  }
  console.error('Giving up')
  return ''
}
