// What a test run says is not what the model says: unknown, so silent.
import OpenAI from 'openai'
import { applyPatch, runTests } from './workspace.js'

const client = new OpenAI()

export async function fix(task: string) {
  let report = task
  while (true) {
    const reply = await client.responses.create({ model: 'gpt-4o', input: `Write a patch.\n${report}` })
    await applyPatch(reply.output_text)
    const result = await runTests()
    if (result.passed) return reply.output_text
    report = result.output
  }
}

export async function untilItCompiles(task: string, compile: (code: string) => Promise<{ errors: string[] }>) {
  let code = ''
  let errors = [task]
  while (errors.length > 0) {
    code = (await client.responses.create({ model: 'gpt-4o', input: errors.join('\n') })).output_text
    errors = (await compile(code)).errors
  }
  return code
}
