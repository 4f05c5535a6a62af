import { createInterface } from 'node:readline/promises'

const terminal = createInterface({ input: process.stdin, output: process.stdout })

export async function nextQuestion(): Promise<string> {
  return terminal.question('> ')
}
