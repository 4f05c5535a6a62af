// Whoever is handed the instance steps its counter: what the class began with says nothing of its value.
import OpenAI from 'openai'

const client = new OpenAI()

class State {
  steps = 0
  messages: OpenAI.ChatCompletionMessageParam[] = []
}

export async function work(state: State) {
  while (state.steps < 20) {
    state.steps += 1
    const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages: state.messages })
    state.messages.push(choices[0].message)
    if (!choices[0].message.tool_calls) break
  }
}

export async function fresh() {
  const state = new State()
  while (state.steps < 20) {
    const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages: state.messages })
    state.messages.push(choices[0].message)
    state.steps++
    if (!choices[0].message.tool_calls) break
  }
}
