import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o', input })).output_text
const isFinal = (text: string) => text.trim().endsWith('FINAL') || /\bDONE\b/.test(text)

export async function includes(draft: string) {
  let text = draft
  while (!text.includes('DONE')) { // reports: no-unbounded-agent-loop
    text = await ask(`Improve this, say DONE when it is perfect: ${text}`)
  }
  return text
}

export async function helper(draft: string) {
  let text = draft
  for (;;) { // reports: no-unbounded-agent-loop
    text = await ask(`Improve: ${text}`)
    if (isFinal(text)) break
  }
  return text
}

export async function parsed(goal: string) {
  let state = goal
  while (true) { // reports: no-unbounded-agent-loop
    const answer = await ask(`Next step for: ${state}`)
    const { action, next } = JSON.parse(answer)
    if (action === 'finish') return next
    state = `${state}\n${next}`
  }
}

export async function matched(goal: string) {
  let notes = ''
  while (true) { // reports: no-unbounded-agent-loop
    const answer = await ask(`Goal: ${goal}\nNotes: ${notes}`)
    const final = answer.match(/Final answer: (.*)/)
    if (final) return final[1]
    notes += answer
  }
}

export async function atMostFive(draft: string) {
  let text = draft
  let rounds = 0
  while (!text.includes('DONE') && rounds < 5) {
    text = await ask(`Improve this, say DONE when it is perfect: ${text}`)
    rounds += 1
  }
  return text
}
