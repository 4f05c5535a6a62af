// A model of the project's own whose name says that it stands for one calls no provider; any other may be real.
import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { generateText } from 'ai'
import { createMockModel, FakeToolCallingChatModel, mockModel } from './fakes.js'
import { ChatHouse, model, mockingbird } from './models.js'
import { tools } from './tools.js'

const far = { recursionLimit: 20_000_000_000 }

class StubModel extends BaseChatModel {}
const stub = createReactAgent({ llm: new StubModel({}), tools })
const fake = createReactAgent({ llm: new FakeToolCallingChatModel({}), tools })
const house = createReactAgent({ llm: new ChatHouse({}), tools })

export const answeredByAStub = () => stub.invoke({ messages: [] }, far)
export const answeredByAFake = () => fake.invoke({ messages: [] }, far)
export const answered = () => house.invoke({ messages: [] }, far) // reports: require-turn-limit

export const mocked = () => generateText({ model: mockModel, tools, prompt: 'Hello', stopWhen: [] })
export const mockedByACall = () => generateText({ model: createMockModel('answer'), tools, prompt: 'Hello', stopWhen: [] })
export const real = () => generateText({ model, tools, prompt: 'Hello', stopWhen: [] }) // reports: require-turn-limit
export const aName = () => generateText({ model: mockingbird, tools, prompt: 'Hello', stopWhen: [] }) // reports: require-turn-limit
