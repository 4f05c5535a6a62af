import Anthropic from '@anthropic-ai/sdk'
import { NextResponse } from 'next/server'

const anthropic = new Anthropic()

export async function POST(request: Request) {
  const { messages } = await request.json()
  const encoder = new TextEncoder()
  try {
    const stream = anthropic.messages.stream({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages })
    const body = new ReadableStream({
      async start(controller) {
        try {
          for await (const event of stream) controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`))
        } catch (error) {
          controller.error(error)
        } finally {
          controller.close()
        }
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  } catch (error) {
    return NextResponse.json({ error: String(error) }, { status: 502 })
  }
}
