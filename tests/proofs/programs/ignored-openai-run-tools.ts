import OpenAI from 'openai'

const openai = new OpenAI()
const options = { maxSteps: 5, maxRetries: 2 }

export async function main(): Promise<string | null> {
  const runner = openai.chat.completions.runTools({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Where is order 12?' }],
    tools: [
      {
        type: 'function',
        function: {
          name: 'look_up_order',
          description: 'Look up an order by its number',
          parameters: { type: 'object', properties: { order: { type: 'string' } } },
          parse: JSON.parse as (input: string) => { order: string },
          function: ({ order }: { order: string }) => `Order ${order} is shipped.`,
        },
      },
    ],
  }, options)
  return runner.finalContent()
}
