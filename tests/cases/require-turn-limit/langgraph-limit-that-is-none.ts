// A limit too large to end anything is reported where something leads back; a graph that only leads on ends by itself.
import { MessagesAnnotation, StateGraph } from '@langchain/langgraph'
import { callModel, route } from './nodes.js'

const far = { recursionLimit: 20_000_000_000 }

export async function chainOfSteps(count: number) {
  const builder = new StateGraph(MessagesAnnotation)
  let before = '__start__'
  for (let i = 0; i < count; i += 1) {
    builder.addNode(`n${i}`, () => ({}))
    builder.addEdge(before as '__start__', `n${i}` as '__end__')
    before = `n${i}`
  }
  return builder.compile().invoke({ messages: [] }, far)
}

const straight = new StateGraph(MessagesAnnotation).addNode('one', callModel).addEdge('__start__', 'one').addEdge('one', '__end__').compile()
export const once = () => straight.invoke({ messages: [] }, { recursionLimit: Infinity })

const round = new StateGraph(MessagesAnnotation).addNode('one', callModel).addEdge('__start__', 'one').addConditionalEdges('one', route).compile()
export const again = () => round.invoke({ messages: [] }, { recursionLimit: Infinity }) // reports: require-turn-limit

const builder = new StateGraph(MessagesAnnotation)
builder.addNode('one', callModel)
builder.addEdge('__start__', 'one')
builder.addConditionalEdges('one', route)
const built = builder.compile()
export const inSteps = () => built.stream({ messages: [] }, far) // reports: require-turn-limit
export const limited = () => built.stream({ messages: [] }, { recursionLimit: 50 })

// What repeats here asks nobody.
const counting = new StateGraph(MessagesAnnotation)
  .addNode('one', (state) => ({ messages: state.messages.slice(1) }))
  .addEdge('__start__', 'one')
  .addConditionalEdges('one', (state) => (state.messages.length === 0 ? '__end__' : 'one'))
  .compile()
export const counted = () => counting.invoke({ messages: [] }, { recursionLimit: Infinity })
