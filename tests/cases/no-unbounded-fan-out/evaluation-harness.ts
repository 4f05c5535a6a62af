import { generateObject, generateText } from 'ai'
import pMap from 'p-map'
import { model, judge, verdict } from './models.js'

const CONCURRENCY = 8

interface Example { input: string; expected: string }

export async function evaluate(examples: Example[]) {
  const scored = await pMap(
    examples,
    async ({ input, expected }) => {
      const { text } = await generateText({ model, prompt: input })
      const { object } = await generateObject({ model: judge, schema: verdict, prompt: `${expected}\n---\n${text}` })
      return object.score
    },
    { concurrency: CONCURRENCY },
  )
  return scored.reduce((sum, score) => sum + score, 0) / scored.length
}

export async function evaluateAtOnce(examples: Example[]) {
  const outputs = await Promise.all( // reports: no-unbounded-fan-out
    examples.map(async ({ input, expected }) => {
      const { text } = await generateText({ model, prompt: input })
      return { text, expected }
    }),
  )
  return outputs.filter(({ text, expected }) => text.trim() === expected).length
}
