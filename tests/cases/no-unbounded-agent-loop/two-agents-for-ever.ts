import { generateText } from 'ai'
import { model } from './model.js'

const speak = async (system: string, prompt: string) => (await generateText({ model, system, prompt })).text

export async function nobodyEndsIt(topic: string) {
  let line = topic
  while (true) { // reports: no-unbounded-agent-loop
    line = await speak('You are a pessimist.', line)
    console.log(line)
    line = await speak('You are an optimist.', line)
    console.log(line)
  }
}

export async function theModelEndsIt(topic: string) {
  let line = topic
  while (true) { // reports: no-unbounded-agent-loop
    line = await speak('You are the writer.', line)
    const review = await speak('You are the critic. Say APPROVED if it is good.', line)
    if (review.includes('APPROVED')) return line
    line = `${line}\n\n${review}`
  }
}

export async function sixLines(topic: string) {
  let line = topic
  for (const voice of ['pessimist', 'optimist', 'realist', 'pessimist', 'optimist', 'realist']) {
    line = await speak(`You are the ${voice}.`, line)
  }
  return line
}
