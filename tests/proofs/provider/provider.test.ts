import { afterEach, describe, expect, it } from 'vitest'
import { busiest, type Behaviour } from './behaviour.js'
import { startProvider, type Hooks, type Provider } from './provider.js'

let provider: Provider | undefined
afterEach(async () => {
  await provider?.close()
  provider = undefined
})

async function start(behaviour: Partial<Behaviour>, hooks?: Hooks): Promise<Provider> {
  provider = await startProvider({ model: 'text', cap: 100, ...behaviour }, hooks)
  return provider
}

const post = (path: string, body: object): Promise<Response> => fetch(`${provider?.url ?? ''}${path}`, { method: 'POST', body: JSON.stringify(body) })

const schema = { type: 'object', properties: { order: { type: 'string' }, count: { type: 'integer' } } }
const chat = {
  model: 'm',
  messages: [{ role: 'user', content: 'Hello' }],
  tools: [{ type: 'function', function: { name: 'look_up', parameters: schema } }],
}

/** What a protocol looks like on the wire: a request that says “Hello” with one tool, and where its answer holds words or a call. */
const protocols = [
  ['/v1/chat/completions', chat, 'choices'],
  ['/v1/responses', { model: 'm', input: 'Hello', tools: [{ type: 'function', name: 'look_up', parameters: schema }] }, 'output'],
  ['/v1/messages', { model: 'm', messages: chat.messages, tools: [{ name: 'look_up', input_schema: schema }] }, 'content'],
  [
    '/v1beta/models/m:generateContent',
    { contents: [{ parts: [{ text: 'Hello' }] }], tools: [{ functionDeclarations: [{ name: 'look_up', parameters: schema }] }] },
    'candidates',
  ],
] as const

describe('answers', () => {
  it.each(protocols)('%s: words that repeat what was said', async (path, body, key) => {
    await start({})
    const answer = (await (await post(path, body)).json()) as Record<string, unknown>
    expect(JSON.stringify(answer[key])).toContain('Noted: Hello')
    expect(JSON.stringify(answer[key])).not.toContain('look_up')
  })

  it.each(protocols)('%s: a call of the tool with an input that fits its schema', async (path, body, key) => {
    await start({ model: 'tool-call' })
    const answer = (await (await post(path, body)).json()) as Record<string, unknown>
    const said = JSON.stringify(answer[key]).replaceAll('\\"', '"')
    expect(said).toContain('"look_up"')
    expect(said).toContain('{"order":"x","count":1}')
  })

  it.each(protocols.slice(0, 3))('%s: a stream of events', async (path, body) => {
    await start({})
    const response = await post(path, { ...body, stream: true })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const events = (await response.text()).split('\n\n').filter(Boolean)
    expect(events.length).toBeGreaterThan(2)
    expect(events.join('')).toContain('Noted: Hello')
  })

  it('streams Gemini by its path', async () => {
    await start({})
    const response = await post('/v1beta/models/m:streamGenerateContent', { contents: [{ parts: [{ text: 'Hello' }] }] })
    expect(await response.text()).toMatch(/^data: .*Noted: Hello/u)
  })

  it('embeds each text, as numbers or as base64', async () => {
    await start({})
    const vectors = async (format?: string): Promise<unknown[]> => {
      const { data } = (await (await post('/v1/embeddings', { input: ['one', 'three'], encoding_format: format })).json()) as { data: { embedding: unknown }[] }
      return data.map(({ embedding }) => embedding)
    }
    expect(await vectors()).toEqual([[3, 1], [5, 1]])
    const [first] = await vectors('base64')
    expect([...new Float32Array(new Uint8Array(Buffer.from(String(first), 'base64')).buffer)]).toEqual([3, 1])
  })

  it('says no more than it is told to say in the end', async () => {
    await start({ doneAfter: 0, doneWith: 'TERMINATE' })
    expect(await (await post('/v1/chat/completions', chat)).text()).toContain('"content":"TERMINATE"')
  })

  it('says that it is done after so many answers, and remembers the tool of a request that leaves it out', async () => {
    await start({ model: 'tool-call', doneAfter: 2 })
    const said: string[] = []
    for (const body of [chat, { ...chat, tools: undefined }, chat]) said.push(await (await post('/v1/chat/completions', body)).text())
    expect(said.map((text) => (text.includes('look_up') ? 'call' : text.includes('DONE: Hello') ? 'done' : text))).toEqual(['call', 'call', 'done'])
  })
})

describe('refusals', () => {
  const statuses = async (count: number): Promise<number[]> => {
    const seen: number[] = []
    for (let request = 0; request < count; request += 1) seen.push((await post('/v1/chat/completions', chat)).status)
    return seen
  }

  it('empties a bucket that fills with time', async () => {
    let time = 0
    await start({ rate: { perMinute: 60, burst: 2 } }, { now: () => time })
    expect(await statuses(3)).toEqual([200, 200, 429])
    time = 1_000
    expect(await statuses(2)).toEqual([200, 429])
    expect(provider?.recording().refused).toBe(2)
  })

  it('refuses for a while after the first request, and says when to come back', async () => {
    let time = 5_000
    await start({ refuses: { status: 503, until: 100 }, retryAfter: 2 }, { now: () => time })
    const response = await post('/v1/chat/completions', chat)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
    time = 5_100
    expect(await statuses(1)).toEqual([200])
  })

  it('ends a case at its cap, once', async () => {
    let ended = 0
    await start({ cap: 3 }, { onCap: () => (ended += 1) })
    expect(await statuses(4)).toEqual([200, 200, 400, 400])
    expect(ended).toBe(1)
    expect(provider?.recording()).toMatchObject({ requests: 4, capped: true, refused: 0 })
  })
})

describe('recordings', () => {
  it('count the most in flight, and keep apart what is no model', async () => {
    await start({ delay: 30 })
    await Promise.all([1, 2, 3].map(() => post('/v1/chat/completions', chat)))
    await fetch(`${provider?.url ?? ''}/v1/models`)
    expect(provider?.recording()).toMatchObject({ requests: 3, mostInFlight: 3, capped: false, strays: ['GET /v1/models'] })
  })

  it('begin anew at the same address', async () => {
    const { url, begin, recording } = await start({})
    await post('/v1/chat/completions', chat)
    begin({ model: 'text', refuses: { status: 429 }, cap: 5 })
    expect(recording().requests).toBe(0)
    expect((await fetch(`${url}/v1/chat/completions`, { method: 'POST', body: JSON.stringify(chat) })).status).toBe(429)
  })

  it('know the busiest span', () => {
    expect(busiest([0, 10, 990, 1_000, 1_500], 1_000)).toBe(3)
    expect(busiest([], 1_000)).toBe(0)
  })
})
