import { GoogleGenAI } from '@google/genai'
import type { Driver, Places } from '../driver.js'
import { drain } from './drain.js'

/** A tool that the client calls by itself; a mere declaration would end the run. */
const lookUp = {
  tool: () => Promise.resolve({ functionDeclarations: [{ name: 'look_up', parametersJsonSchema: { type: 'object', properties: { order: { type: 'string' } } } }] }),
  callTool: () => Promise.resolve([{ functionResponse: { name: 'look_up', response: { state: 'shipped' } } }]),
}

const generating = (): Places => ({ args: [{ model: 'm', contents: 'Hello', config: { tools: [lookUp] } }] })
const chatting = (): Places => ({ receiver: [{ model: 'm', config: { tools: [lookUp] } }], args: [{ message: 'Hello' }] })

const models = (): GoogleGenAI['models'] => new GoogleGenAI({}).models
const chat = ({ receiver }: Places): ReturnType<GoogleGenAI['chats']['create']> => new GoogleGenAI({}).chats.create(...(receiver as [never]))

export const googleDrivers: readonly Driver[] = [
  {
    library: '@google/genai',
    path: 'GoogleGenAI().models.generateContent()',
    places: generating,
    call: ({ args }) => models().generateContent(...(args as [never])),
  },
  {
    library: '@google/genai',
    path: 'GoogleGenAI().models.generateContentStream()',
    places: generating,
    call: ({ args }) => drain(models().generateContentStream(...(args as [never]))),
    requests: (rounds) => rounds + 1,
  },
  {
    library: '@google/genai',
    path: 'GoogleGenAI().chats.create().sendMessage()',
    places: chatting,
    call: (places) => chat(places).sendMessage(...(places.args as [never])),
  },
  {
    library: '@google/genai',
    path: 'GoogleGenAI().chats.create().sendMessageStream()',
    places: chatting,
    call: (places) => drain(chat(places).sendMessageStream(...(places.args as [never]))),
    requests: (rounds) => rounds + 1,
  },
]
