import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import OpenAI from 'openai'
import { z } from 'zod'

const client = new OpenAI()
const server = new McpServer({ name: 'writer', version: '1.0.0' })

server.tool('rewrite', { text: z.string(), times: z.number().int().max(3) }, async ({ text, times }) => {
  let current = text
  for (let i = 0; i < times; i++) {
    const reply = await client.responses.create({ model: 'gpt-4o-mini', input: `Rewrite: ${current}` })
    current = reply.output_text
  }
  return { content: [{ type: 'text', text: current }] }
})

await server.connect(new StdioServerTransport())
