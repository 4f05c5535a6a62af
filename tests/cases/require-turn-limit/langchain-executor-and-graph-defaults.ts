// Fifteen iterations and twenty-five steps by default: nobody runs for ever here.
import { AgentExecutor, createToolCallingAgent } from 'langchain/agents'
import { MessagesAnnotation, StateGraph } from '@langchain/langgraph'
import { ChatOpenAI } from '@langchain/openai'
import { prompt, tools } from './setup.js'

const model = new ChatOpenAI({ model: 'gpt-4o-mini' })

export async function classic(input: string) {
  const agent = createToolCallingAgent({ llm: model, tools, prompt })
  const executor = new AgentExecutor({ agent, tools })
  return executor.invoke({ input })
}

const callModel = async (state: typeof MessagesAnnotation.State) => ({ messages: [await model.invoke(state.messages)] })

const graph = new StateGraph(MessagesAnnotation)
  .addNode('model', callModel)
  .addEdge('__start__', 'model')
  .addConditionalEdges('model', (state) => (state.messages.at(-1)?.text === 'done' ? '__end__' : 'model'))
  .compile()

export const answer = (messages: []) => graph.invoke({ messages })
