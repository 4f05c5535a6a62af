// A state that is replaced as a whole: one of its fields counts, whatever the others take from the model.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text

interface State {
  text: string
  turn: number
  done: boolean
}
const step = (state: State, text: string): State => ({ text, turn: state.turn + 1, done: text.includes('DONE') })

export async function reduced(text: string) {
  let state: State = { text, turn: 0, done: false }
  while (!state.done && state.turn < 8) state = step(state, await ask(state.text))
  return state
}

export async function spread(text: string) {
  let state: State = { text, turn: 0, done: false }
  while (!state.done) {
    const answer = await ask(state.text)
    state = { ...state, text: answer, turn: state.turn + 1, done: answer.includes('DONE') || state.turn >= 8 }
  }
  return state
}

type Action = { type: 'reply'; text: string } | { type: 'stop' }
const reduce = (state: State, action: Action): State =>
  action.type === 'reply' ? { text: action.text, turn: state.turn + 1, done: state.turn + 1 >= 6 || action.text.includes('DONE') } : { ...state, done: true }

export async function dispatched(text: string) {
  let state: State = { text, turn: 0, done: false }
  while (!state.done) {
    const answer = await ask(state.text)
    state = reduce(state, { type: 'reply', text: answer })
  }
  return state
}

export async function onlyTheModel(text: string) {
  let state: State = { text, turn: 0, done: false }
  while (!state.done) state = step(state, await ask(state.text)) // reports: no-unbounded-agent-loop
  return state
}
