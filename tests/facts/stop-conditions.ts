import { generateText, hasToolCall, stepCountIs } from 'ai'
import { model, tools } from './model.js'
export async function answer(prompt: string) {
  await generateText({ model, prompt })
  await generateText({ model, tools, prompt })
  await generateText({ model, tools, prompt, stopWhen: stepCountIs(5) })
  await generateText({ model, tools, prompt, stopWhen: [hasToolCall('done'), stepCountIs(5)] })
  await generateText({ model, tools, prompt, stopWhen: hasToolCall('done') })
  await generateText({ model, tools, prompt, stopWhen: stepCountIs(0) })
  await generateText({ model, tools, prompt, stopWhen: [] })
}
