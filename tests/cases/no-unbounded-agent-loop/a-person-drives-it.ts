import { createInterface } from 'node:readline/promises'
import { input, confirm } from '@inquirer/prompts'
import { generateText, type ModelMessage } from 'ai'
import { model } from './model.js'

const terminal = createInterface({ input: process.stdin, output: process.stdout })

export async function repl() {
  const messages: ModelMessage[] = []
  while (true) {
    const line = await terminal.question('> ')
    if (line === 'exit') break
    messages.push({ role: 'user', content: line })
    const { text } = await generateText({ model, messages })
    messages.push({ role: 'assistant', content: text })
    console.log(text)
  }
}

export async function withoutAnExit() {
  const messages: ModelMessage[] = []
  for (;;) {
    messages.push({ role: 'user', content: await terminal.question('you: ') })
    const { text } = await generateText({ model, messages })
    messages.push({ role: 'assistant', content: text })
    console.log(text)
  }
}

export async function prompts() {
  let draft = await input({ message: 'What shall I write?' })
  while (!(await confirm({ message: 'Is it good?' }))) {
    const wish = await input({ message: 'What is missing?' })
    draft = (await generateText({ model, prompt: `${draft}\n\nChange this: ${wish}` })).text
  }
  return draft
}

export async function lineByLine() {
  const messages: ModelMessage[] = []
  for await (const line of terminal) {
    messages.push({ role: 'user', content: line })
    const { text } = await generateText({ model, messages })
    messages.push({ role: 'assistant', content: text })
  }
}
