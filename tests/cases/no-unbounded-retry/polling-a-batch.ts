import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export async function waitForBatch(id: string) {
  while (true) {
    try {
      const batch = await client.batches.retrieve(id)
      if (batch.status === 'completed') return batch.output_file_id
      if (batch.status === 'failed') throw new Error('The batch failed')
    } catch (error) {
      console.warn('could not look', error)
    }
    await sleep(30_000)
  }
}

export async function waitForRun(thread_id: string, id: string) {
  let run = await client.beta.threads.runs.retrieve(id, { thread_id })
  while (run.status === 'queued' || run.status === 'in_progress') {
    await sleep(1000)
    run = await client.beta.threads.runs.retrieve(id, { thread_id })
  }
  return run
}
