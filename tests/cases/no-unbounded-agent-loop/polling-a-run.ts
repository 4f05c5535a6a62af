import OpenAI from 'openai'
import { submit } from './tools.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function threadRun(thread_id: string, assistant_id: string) {
  let run = await client.beta.threads.runs.create(thread_id, { assistant_id })
  while (run.status === 'in_progress' || run.status === 'queued') {
    await sleep(1000)
    run = await client.beta.threads.runs.retrieve(run.id, { thread_id })
  }
  return run
}

export async function threadRunWithTools(thread_id: string, id: string) {
  let run = await client.beta.threads.runs.retrieve(id, { thread_id })
  while (run.status !== 'completed') {
    await sleep(500)
    if (run.status === 'requires_action') await submit(run)
    if (run.status === 'failed' || run.status === 'expired') throw new Error(run.status)
    run = await client.beta.threads.runs.retrieve(id, { thread_id })
  }
}

export async function backgroundResponse(input: string) {
  let response = await client.responses.create({ model: 'o3', input, background: true })
  while (response.status === 'queued' || response.status === 'in_progress') {
    await sleep(2000)
    response = await client.responses.retrieve(response.id)
  }
  return response.output_text
}

export async function allPages() {
  let page = await client.files.list()
  const names: string[] = []
  while (true) {
    names.push(...page.data.map((file) => file.filename))
    if (!page.hasNextPage()) return names
    page = await page.getNextPage()
  }
}
