import { generateText } from 'ai'
import { model } from './model.js'

export async function variable(prompts: string[]) {
  const pending = prompts.map((prompt) => generateText({ model, prompt }))
  console.log(`asking ${pending.length}`)
  const results = await Promise.all(pending) // reports: no-unbounded-fan-out
  return results.map((result) => result.text)
}

export async function pushed(prompts: string[]) {
  const pending: Promise<unknown>[] = []
  for (const prompt of prompts) {
    pending.push(generateText({ model, prompt }))
  }
  return Promise.all(pending) // reports: no-unbounded-fan-out
}

export async function pushedByForEach(prompts: string[]) {
  const pending: Promise<unknown>[] = []
  prompts.forEach((prompt) => {
    pending.push(generateText({ model, prompt }))
  })
  return Promise.allSettled(pending) // reports: no-unbounded-fan-out
}

export async function assignedByIndex(prompts: string[]) {
  const pending: Promise<string>[] = []
  for (let i = 0; i < prompts.length; i++) {
    const task = async () => (await generateText({ model, prompt: prompts[i] })).text
    pending.push(task())
  }
  await Promise.all(pending) // reports: no-unbounded-fan-out
}
