/** The process that a case runs in: a provider and what is run against it, so that nothing outlives the case. */
import { pathToFileURL } from 'node:url'
import type { Behaviour } from '../provider/behaviour.js'
import { startProvider, type Provider } from '../provider/provider.js'
import { pointedAt } from './environment.js'
import type { Job, Outcome, ProgramJob, RowJob, Run } from './job.js'
import { castFairDice, speedUp } from './scaled-time.js'

/** A rejection that nobody handles is no reason to lose the recording. */
process.on('unhandledRejection', () => undefined)

/** Nobody is left who would end this process. */
process.on('disconnect', () => process.exit(1))
process.channel?.unref()

/** How long what was stopped by the cap may take to notice, in milliseconds. */
const AFTERMATH = 2_000

const job = JSON.parse(process.argv[2] ?? '') as Job
castFairDice()
const report = job.kind === 'program' ? await runProgram(job) : await runRow(job)
process.send?.(report, () => process.exit(0))

async function runProgram({ path, behaviour, speed }: ProgramJob): Promise<Run> {
  const now = speedUp(speed)
  const provider = await startProvider(behaviour)
  Object.assign(process.env, pointedAt(provider.url))
  const { main } = (await import(pathToFileURL(path).href)) as { main: () => Promise<unknown> }
  const { run } = await recorded(provider, behaviour, now, main)
  return run
}

/** A row is run in one process, trial after trial. After the cap every request fails, so that each ends by itself. */
async function runRow({ driver, trials, cap }: RowJob): Promise<readonly Run[]> {
  const behaviour: Behaviour = { model: 'tool-call', cap }
  const provider = await startProvider(behaviour)
  Object.assign(process.env, pointedAt(provider.url))
  const { runDriver } = await import('../rows/drive.js')
  const runs: Run[] = []
  for (const trial of trials) {
    const { run, finished } = await recorded(provider, behaviour, () => performance.now(), () => runDriver(driver, trial))
    runs.push(run)
    await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, AFTERMATH))])
  }
  return runs
}

interface Recorded {
  readonly run: Run
  /** Settles when the program ends, which may be after the cap has ended the run. */
  readonly finished: Promise<Outcome>
}

async function recorded(provider: Provider, behaviour: Behaviour, now: () => number, main: () => Promise<unknown>): Promise<Recorded> {
  const start = now()
  const capped = new Promise<Outcome>((resolve) => provider.begin(behaviour, { now, onCap: () => resolve({ ended: 'cap' }) }))
  const finished = main().then((value): Outcome => ({ ended: 'value', value: value ?? null }), failure)
  const outcome = await Promise.race([finished, capped])
  return { run: { ...provider.recording(), outcome, time: Math.round(now() - start) }, finished }
}

function failure(error: unknown): Outcome {
  if (!(error instanceof Error)) return { ended: 'error', name: typeof error, message: String(error) }
  return { ended: 'error', name: error.constructor.name, message: error.message }
}
