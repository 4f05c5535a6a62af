import { generateText, streamText } from 'xsai'
import type { Driver, Places } from '../driver.js'

const lookUp = {
  type: 'function',
  function: { name: 'look_up', description: 'Looks up.', parameters: { type: 'object', properties: { order: { type: 'string' } } } },
  execute: () => 'shipped',
}

const places = (): Places => ({
  args: [{ model: 'm', apiKey: 'not-a-key', baseURL: `${process.env['OPENAI_BASE_URL'] ?? ''}/`, messages: [{ role: 'user', content: 'Hello' }], tools: [lookUp] }],
})

export const xsaiDrivers: readonly Driver[] = [
  {
    library: 'xsai',
    path: 'generateText()',
    places,
    call: ({ args }) => generateText(...(args as [never])),
    requests: (rounds) => rounds + 1,
  },
  {
    library: 'xsai',
    path: 'streamText()',
    places,
    call: async ({ args }) => await streamText(...(args as [never])).messages,
  },
]
