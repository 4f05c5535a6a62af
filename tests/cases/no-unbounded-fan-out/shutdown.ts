// What is still running is waited for once; it was started by requests, not by a loop.
import { createServer } from 'node:http'
import OpenAI from 'openai'

const client = new OpenAI()
const running = new Set<Promise<unknown>>()

const server = createServer((request, response) => {
  const task = client.responses
    .create({ model: 'gpt-4o-mini', input: request.url ?? '' })
    .then((reply) => response.end(reply.output_text))
  running.add(task)
  void task.finally(() => running.delete(task))
})

process.on('SIGTERM', async () => {
  server.close()
  await Promise.allSettled([...running])
  process.exit(0)
})

server.listen(3000)
