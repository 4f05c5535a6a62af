// As above, without a helper: parts are kept in variables while the stream runs.
import OpenAI from 'openai'

const openai = new OpenAI()

export async function converse(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (true) { // reports: no-unbounded-agent-loop
    const stream = await openai.chat.completions.create({ model: 'gpt-4o', messages, stream: true })
    let text = ''
    let called = false
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? ''
      if (chunk.choices[0]?.delta.tool_calls) called = true
    }
    messages.push({ role: 'assistant', content: text })
    if (!called) return text
  }
}
