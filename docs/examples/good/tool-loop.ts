/** Answers a question with a search tool: at most ten model calls, then an error. */
import OpenAI from 'openai'

const openai = new OpenAI()

const tools: OpenAI.Chat.Completions.ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'search',
      description: 'Search the handbook',
      parameters: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] },
    },
  },
]

export async function answer(question: string, search: (query: string) => Promise<string>): Promise<string> {
  const messages: OpenAI.Chat.Completions.ChatCompletionMessageParam[] = [{ role: 'user', content: question }]
  for (let step = 0; step < 10; step += 1) {
    const completion = await openai.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const reply = completion.choices[0]?.message
    if (!reply?.tool_calls?.length) return reply?.content ?? ''
    messages.push(reply)
    for (const call of reply.tool_calls) {
      if (call.type !== 'function') continue
      const { query } = JSON.parse(call.function.arguments) as { query: string }
      messages.push({ role: 'tool', tool_call_id: call.id, content: await search(query) })
    }
  }
  throw new Error('No answer after 10 model calls')
}
