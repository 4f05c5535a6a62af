// Each task waits for the one before it that has the same key.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

const locks = new Map<string, Promise<unknown>>()
function locked<T>(key: string, task: () => Promise<T>): Promise<T> {
  const before = locks.get(key) ?? Promise.resolve()
  const next = before.then(task, task)
  locks.set(key, next)
  return next
}

export const all = (texts: string[]) => Promise.all(texts.map((text) => locked('tenant', () => ask(text))))

const tails: Record<string, Promise<unknown>> = {}
function inOrder<T>(key: string, task: () => Promise<T>): Promise<T> {
  const next = (tails[key] ?? Promise.resolve()).then(task)
  tails[key] = next.catch(() => undefined)
  return next
}

export const allInOrder = (texts: string[]) => Promise.all(texts.map((text) => inOrder('tenant', () => ask(text))))

class Desk {
  private readonly queues = new Map<string, Promise<unknown>>()

  take<T>(key: string, task: () => Promise<T>): Promise<T> {
    const next = (this.queues.get(key) ?? Promise.resolve()).then(task)
    this.queues.set(key, next.catch(() => undefined))
    return next
  }

  all(texts: string[]) {
    return Promise.all(texts.map((text) => this.take('tenant', () => ask(text))))
  }
}

export const desk = new Desk()

// What is kept here is what all wait for, not what they do after it.
const loaded = new Map<string, Promise<string>>()
function withContext(key: string, task: (context: string) => Promise<unknown>): Promise<unknown> {
  const context = loaded.get(key) ?? fetch(key).then((response) => response.text())
  loaded.set(key, context)
  return context.then(task)
}

export const allWithContext = (texts: string[]) => Promise.all(texts.map((text) => withContext('/context', () => ask(text)))) // reports: no-unbounded-fan-out
