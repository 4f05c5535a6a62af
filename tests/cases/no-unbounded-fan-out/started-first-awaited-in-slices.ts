// A promise runs from the moment it is made: the slices come too late.
import { generateText } from 'ai'
import { model } from './model.js'

export async function tooLate(prompts: string[]) {
  const started = prompts.map((prompt) => generateText({ model, prompt }))
  const results = []
  for (let i = 0; i < started.length; i += 5) {
    results.push(...(await Promise.all(started.slice(i, i + 5)))) // reports: no-unbounded-fan-out
  }
  return results
}

export async function inTime(prompts: string[]) {
  const tasks = prompts.map((prompt) => () => generateText({ model, prompt }))
  const results = []
  for (let i = 0; i < tasks.length; i += 5) {
    results.push(...(await Promise.all(tasks.slice(i, i + 5).map((task) => task()))))
  }
  return results
}
