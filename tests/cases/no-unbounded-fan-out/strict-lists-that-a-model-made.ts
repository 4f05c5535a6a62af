// preset: strict
// How long a plan is, the model says: strict asks for a bound, wherever the list is handed to.
import { openai } from '@ai-sdk/openai'
import { generateObject, generateText } from 'ai'
import pLimit from 'p-limit'
import { plan } from './plan.js'

const model = openai('gpt-4o')
const write = (file: string) => generateText({ model, prompt: file }) // reports: require-output-limit

export async function inline(goal: string) {
  const { object } = await generateObject({ model, schema: plan, prompt: goal }) // reports: require-output-limit
  return Promise.all(object.files.map(write)) // reports: no-unbounded-fan-out
}

export class Writer {
  async run(goal: string) {
    const { object } = await generateObject({ model, schema: plan, prompt: goal }) // reports: require-output-limit
    return this.written(object)
  }

  async written(planned: { files: string[] }) {
    return Promise.all(planned.files.map(write)) // reports: no-unbounded-fan-out
  }
}

export async function some(goal: string) {
  const { object } = await generateObject({ model, schema: plan, prompt: goal }) // reports: require-output-limit
  return Promise.all(object.files.slice(0, 3).map(write))
}

const limit = pLimit(3)
export async function limited(goal: string) {
  const { object } = await generateObject({ model, schema: plan, prompt: goal }) // reports: require-output-limit
  return Promise.all(object.files.map((file: string) => limit(() => write(file))))
}
