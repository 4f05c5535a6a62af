/** A provider that is a few lines long: on the loopback address, in the process of who uses it, telling what it saw. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { messages } from './anthropic.js'
import type { Behaviour, Recording } from './behaviour.js'
import { gemini } from './gemini.js'
import { chat, embeddings, responses } from './openai.js'
import { record, type Asked, type Json, type Protocol, type StreamEvent, type Tool, type Turn } from './protocol.js'
import { inputFor } from './tool-input.js'

const PROTOCOLS: readonly Protocol[] = [chat, responses, embeddings, messages, gemini]

export interface Provider {
  /** `http://127.0.0.1:PORT`; each protocol is found below it by the end of the path. */
  readonly url: string
  /** Forgets what it saw and behaves in another way, at the same address: some SDKs remember it. */
  readonly begin: (behaviour: Behaviour, hooks?: Hooks) => void
  readonly recording: () => Recording
  readonly close: () => Promise<void>
}

export interface Hooks {
  /** Called once, when the request that ends the case has arrived. */
  readonly onCap?: () => void
  /** Milliseconds by the provider's clock. */
  readonly now?: () => number
}

/** Starts a provider on a free port. */
export async function startProvider(behaviour: Behaviour, hooks: Hooks = {}): Promise<Provider> {
  let desk = new Desk(behaviour, hooks)
  const server = createServer((request, response) => {
    desk.serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    begin: (next, hooks = {}) => (desk = new Desk(next, hooks)),
    recording: () => desk.recording(),
    close: () => close(server),
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

class Desk {
  private readonly behaviour: Behaviour
  private readonly onCap: () => void
  private readonly now: () => number
  private readonly start: number
  private readonly arrivals: number[] = []
  private readonly strays: string[] = []
  /** Later turns may leave the tools out, where the provider keeps them. */
  private lastTool: Tool | undefined
  private answered = 0
  private refused = 0
  private inFlight = 0
  private mostInFlight = 0
  private tokens: number
  private filledAt = 0

  constructor(behaviour: Behaviour, { onCap = () => undefined, now = () => performance.now() }: Hooks) {
    this.behaviour = behaviour
    this.onCap = onCap
    this.now = now
    this.start = now()
    this.tokens = behaviour.rate?.burst ?? 0
  }

  recording(): Recording {
    const { arrivals, refused, mostInFlight, strays } = this
    return { requests: arrivals.length, refused, mostInFlight, arrivals: arrivals.map(Math.round), capped: arrivals.length >= this.behaviour.cap, strays }
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const protocol = request.method === 'POST' ? PROTOCOLS.find(({ path }) => path.test(pathname)) : undefined
    if (!protocol) {
      this.strays.push(`${request.method} ${pathname}`)
      sendJson(response, 404, { error: { message: 'There is no such thing here.' } })
      return
    }
    this.arrivals.push(this.now() - this.start)
    this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight)
    response.on('close', () => this.inFlight--)
    const number = this.arrivals.length
    const body = record(JSON.parse(await textOf(request)))
    if (number >= this.behaviour.cap) {
      sendJson(response, 400, protocol.refusal(400))
      if (number === this.behaviour.cap) this.onCap()
      return
    }
    const status = this.refusal()
    if (status !== undefined) {
      this.refused += 1
      const { retryAfter } = this.behaviour
      sendJson(response, status, protocol.refusal(status), retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })
      return
    }
    const { delay = 0 } = this.behaviour
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    const asked = protocol.asked(body, pathname)
    const turn = this.turn(asked)
    if (asked.stream) sendEvents(response, protocol.events(turn, body))
    else sendJson(response, 200, protocol.answer(turn, body))
  }

  private refusal(): number | undefined {
    const { refuses, rate } = this.behaviour
    const elapsed = this.now() - this.start
    if (refuses && elapsed - (this.arrivals[0] ?? 0) < (refuses.until ?? Infinity)) return refuses.status
    if (!rate) return undefined
    this.tokens = Math.min(rate.burst, this.tokens + ((elapsed - this.filledAt) * rate.perMinute) / 60_000)
    this.filledAt = elapsed
    if (this.tokens < 1) return 429
    this.tokens -= 1
    return undefined
  }

  private turn({ tools, said }: Asked): Turn {
    const { model, doneAfter = Infinity, doneWith } = this.behaviour
    const number = ++this.answered
    const done = number > doneAfter
    this.lastTool = tools[0] ?? this.lastTool
    const turn = { id: `turn_${number}`, text: done && doneWith !== undefined ? doneWith : `${done ? 'DONE' : 'Noted'}: ${said.slice(0, 80)}` }
    if (model === 'text' || done || !this.lastTool) return turn
    return { ...turn, call: { id: `call_${number}`, name: this.lastTool.name, input: inputFor(this.lastTool.schema) } }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function sendJson(response: ServerResponse, status: number, body: Json, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

function sendEvents(response: ServerResponse, events: readonly StreamEvent[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const { name, data } of events) {
    if (name !== undefined) response.write(`event: ${name}\n`)
    response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`)
  }
  response.end()
}
