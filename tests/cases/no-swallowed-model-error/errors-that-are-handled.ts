// preset: strict
import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'
import OpenAI from 'openai'
import { setTimeout as sleep } from 'node:timers/promises'
import { reportError, TooMany } from './monitoring'

const client = new OpenAI({ timeout: 60_000 })
const ask = (content: string, model = 'gpt-4o') => client.chat.completions.create({ model, max_tokens: 500, messages: [{ role: 'user', content }] })

export async function throwsOn(question: string) {
  try {
    return await ask(question)
  } catch (error) {
    console.error(error)
    throw new Error('No answer', { cause: error })
  }
}

export async function tellsSomebody(question: string) {
  try {
    return await ask(question)
  } catch (error) {
    reportError(error)
    return ''
  }
}

export async function givesARecordOfTheFailure(question: string) {
  try {
    return { ok: true, answer: await ask(question) }
  } catch (error) {
    console.error(error)
    return { ok: false, error: String(error) }
  }
}

export async function answersTheUser(question: string) {
  try {
    return (await ask(question)).choices[0].message.content
  } catch (error) {
    console.error(error)
    return 'Sorry, I cannot answer right now.'
  }
}

export async function fallsBackToAnotherModel(question: string) {
  try {
    return await ask(question)
  } catch (error) {
    console.warn('Asking the smaller model', error)
    return ask(question, 'gpt-4o-mini')
  }
}

export async function fallsBackAfterwards(question: string) {
  try {
    return await ask(question)
  } catch (error) {
    console.warn(error)
  }
  return lookUp(question)
}

export async function saysNothingAndTellsTheLog(question: string) {
  try {
    return await ask(question)
  } catch (error) {
    console.error(error)
    return null
  }
}

export async function wrongClassIsThrownOn(question: string) {
  try {
    return await ask(question)
  } catch (error) {
    if (!(error instanceof TooMany)) throw error
    return ''
  }
}

export async function abortIsNoFailure(question: string, signal: AbortSignal) {
  try {
    return await client.chat.completions.create({ model: 'gpt-4o', max_tokens: 500, messages: [{ role: 'user', content: question }] }, { signal })
  } catch (error) {
    if (signal.aborted) return 'stopped'
    throw error
  }
}

async function maybe(question: string) {
  try {
    return await ask(question)
  } catch (error) {
    console.error(error)
  }
}

export async function asksWhetherThereIsOne(question: string) {
  const answer = await maybe(question)
  if (!answer) return 'no answer'
  return answer
}

async function perItem(question: string) {
  try {
    return await ask(question)
  } catch (error) {
    console.error(error)
    return null
  }
}

export const all = async (questions: string[]) => {
  const answers = []
  for (const question of questions) answers.push(await perItem(question))
  return answers.filter(Boolean)
}

export async function variableThatIsAskedAbout(text: string) {
  let summary = ''
  try {
    summary = (await generateText({ model: openai('gpt-4o'), maxOutputTokens: 300, prompt: text })).text
  } catch (error) {
    console.log(error)
  }
  return summary || text.slice(0, 200)
}

export async function variableWithAFallback(text: string) {
  let title = 'Untitled'
  try {
    title = (await generateText({ model: openai('gpt-4o'), maxOutputTokens: 20, prompt: text })).text
  } catch (error) {
    console.log(error)
  }
  return title
}

export async function partOfAStreamIsAnAnswer(question: string) {
  let text = ''
  try {
    const stream = await client.chat.completions.create({ model: 'gpt-4o', max_tokens: 500, stream: true, messages: [{ role: 'user', content: question }] })
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
  } catch (error) {
    console.error(error)
  }
  return text
}

export async function lastErrorIsThrown(question: string) {
  let last: unknown
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await ask(question)
    } catch (error) {
      last = error
      await sleep(1000 * 2 ** attempt)
    }
  }
  throw last
}

export async function attemptsEndInAnError(question: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await ask(question)
    } catch (error) {
      console.warn(error)
      await sleep(1000 * 2 ** attempt)
    }
  }
  throw new Error('No answer')
}

export async function firstModelThatAnswers(question: string) {
  for (const model of ['gpt-4o', 'gpt-4o-mini']) {
    try {
      return await ask(question, model)
    } catch (error) {
      console.warn(model, error)
    }
  }
}

export async function nobodyWaitsForAnAnswer(question: string) {
  try {
    const { choices } = await ask(question)
    console.log(choices[0].message.content)
  } catch (error) {
    console.error(error)
  }
}

export async function allSettledIsLookedAt(questions: [string, string]) {
  const results = await Promise.allSettled([ask(questions[0]), ask(questions[1])])
  return results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason))
}

export async function cleansUp(question: string) {
  try {
    return await ask(question)
  } finally {
    console.log('done')
  }
}

export async function otherWorkFails(path: string) {
  try {
    return await readNotes(path)
  } catch {
    return ''
  }
}

ask('Hello').then((answer) => console.log(answer)).catch(console.error)
