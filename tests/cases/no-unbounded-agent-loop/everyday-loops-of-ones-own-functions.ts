import { chat, create } from './puppets.js'
import { generateText } from './markov.js'

export async function play(scene: { messages: { create(line: string): Promise<{ stop: boolean; text: string }> } }) {
  let line = await chat('Hello?')
  while (!line.includes('DONE')) line = await chat(line)
  while (true) {
    const next = await scene.messages.create(line)
    if (next.stop) break
    line = (await generateText({ prompt: next.text })).text
  }
  return create(line)
}
