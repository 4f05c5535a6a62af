import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

const tools: Anthropic.Tool[] = [{ name: 'look_up', input_schema: { type: 'object', properties: { order: { type: 'string' } } } }]

export async function main(): Promise<number> {
  const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'Where is order 12?' }]
  let response: Anthropic.Message
  do {
    response = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages, tools })
    messages.push({ role: 'assistant', content: response.content })
    for (const block of response.content) {
      if (block.type === 'tool_use') messages.push({ role: 'user', content: [{ type: 'tool_result', tool_use_id: block.id, content: 'shipped' }] })
    }
  } while (response.stop_reason === 'tool_use')
  return messages.length
}
