import { genkit, z, type Genkit } from 'genkit'
import type { Driver, Places } from '../driver.js'

/** Its models come in plugins; this one is as thin as one can be, and asks the provider once for each answer. */
function made(): { readonly ai: Genkit; readonly tools: readonly unknown[] } {
  const ai = genkit({})
  ai.defineModel({ name: 'fake', supports: { tools: true, multiturn: true } }, async ({ tools = [] }) => {
    const [tool] = tools
    const response = await fetch(`${process.env['OPENAI_BASE_URL'] ?? ''}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'm', messages: [] }) })
    if (!response.ok) throw new Error(`Refused with ${response.status}.`)
    return { message: { role: 'model', content: [{ toolRequest: { name: tool?.name ?? '', input: { order: 'x' } } }] }, finishReason: 'stop' }
  })
  const lookUp = ai.defineTool({ name: 'lookUp', description: 'Looks up.', inputSchema: z.object({ order: z.string() }) }, () => Promise.resolve('shipped'))
  return { ai, tools: [lookUp] }
}

const places = (): Places => ({ args: [{ model: 'fake', prompt: 'Hello' }] })
const withTools = (args: unknown[], tools: readonly unknown[]): never => ({ ...(args[0] as object), tools }) as never
/** The last answer comes after the last round. */
const requests = (rounds: number): number => rounds + 1

export const genkitDrivers: readonly Driver[] = [
  {
    library: 'genkit',
    path: 'genkit().generate()',
    places,
    requests,
    call: ({ args }) => {
      const { ai, tools } = made()
      return ai.generate(withTools(args, tools))
    },
  },
  {
    library: 'genkit',
    path: 'genkit().generateStream()',
    places,
    requests,
    call: ({ args }) => {
      const { ai, tools } = made()
      return ai.generateStream(withTools(args, tools)).response
    },
  },
  {
    library: 'genkit',
    path: 'genkit().definePrompt()()',
    places: () => ({ receiver: [{ name: 'greet', model: 'fake', prompt: 'Hello' }], args: [] }),
    requests,
    call: ({ receiver = [] }) => {
      const { ai, tools } = made()
      return ai.definePrompt(withTools(receiver, tools))()
    },
  },
  {
    library: 'genkit',
    path: 'genkit().definePrompt().stream()',
    places: () => ({ receiver: [{ name: 'greet', model: 'fake', prompt: 'Hello' }], args: [] }),
    requests,
    call: ({ receiver = [] }) => {
      const { ai, tools } = made()
      return ai.definePrompt(withTools(receiver, tools)).stream().response
    },
  },
]
