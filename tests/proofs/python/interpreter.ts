/** A Python process that runs one program, or one row, as often as it is asked to, each time against a fresh provider. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { pointedAt, strippedEnvironment } from '../process/environment.js'
import type { Outcome, Run, Trial } from '../process/job.js'
import { NOTHING_SEEN } from '../process/job.js'
import type { Behaviour } from '../provider/behaviour.js'
import { startProvider, type Provider } from '../provider/provider.js'
import { interpreterOf, type Environment } from './environments.js'

const harness = fileURLToPath(new URL('harness.py', import.meta.url))

/** What is run: `main()` of a program at a speed, or a function that calls the API of a row. */
export type Subject = { readonly program: string; readonly speed: number } | { readonly rows: string; readonly function: string }

/** Runs a program once. After `limit` milliseconds it is killed. */
export async function runPython(environment: Environment, subject: Extract<Subject, { program: string }>, behaviour: Behaviour, limit = 180_000): Promise<Run> {
  const [run] = await runTrials(environment, subject, [{ name: 'program' }], behaviour, { speed: subject.speed, limit, endAtCap: true })
  return run as Run
}

export interface Terms {
  /** How many times faster than real time the provider's clock is. */
  readonly speed: number
  /** Milliseconds for all trials together. */
  readonly limit: number
  /** The cap kills the process. Otherwise the trial has to end by itself, as every request fails from then on. */
  readonly endAtCap: boolean
}

/** Runs the same subject with one trial after another. */
export async function runTrials(environment: Environment, subject: Subject, trials: readonly Trial[], behaviour: Behaviour, { speed, limit, endAtCap }: Terms): Promise<readonly Run[]> {
  const start = performance.now()
  const now = (): number => (performance.now() - start) * speed
  const { delay = 0 } = behaviour
  const hurried = { ...behaviour, delay: delay / speed }
  const provider = await startProvider(hurried)
  const interpreter = new Interpreter(environment, subject, provider.url)
  const alarm = setTimeout(() => interpreter.kill(), limit)
  try {
    await interpreter.ready()
    const runs: Run[] = []
    for (const trial of trials) runs.push(await recorded(provider, interpreter, trial, hurried, now, endAtCap))
    return runs
  } finally {
    clearTimeout(alarm)
    await interpreter.end()
    await provider.close()
  }
}

async function recorded(provider: Provider, interpreter: Interpreter, trial: Trial, behaviour: Behaviour, now: () => number, endAtCap: boolean): Promise<Run> {
  const start = now()
  const capped = new Promise<Outcome>((resolve) => provider.begin(behaviour, { now, onCap: () => resolve({ ended: 'cap' }) }))
  const finished = interpreter.ask(trial)
  const outcome = await Promise.race([finished, capped])
  const run: Run = { ...(outcome.ended === 'killed' ? NOTHING_SEEN : provider.recording()), outcome, time: Math.round(now() - start) }
  if (outcome.ended === 'cap') {
    if (endAtCap) interpreter.kill()
    else await finished
  }
  return run
}

class Interpreter {
  private readonly home = mkdtempSync(join(tmpdir(), 'agents-proof-'))
  private readonly process: ChildProcess
  private readonly answers: AsyncIterator<string>
  private readonly lines: Interface
  private readonly closed: Promise<void>
  private said = ''
  private killed = false

  constructor(environment: Environment, subject: Subject, url: string) {
    const args = 'program' in subject ? ['program', subject.program, String(subject.speed)] : ['row', subject.rows, subject.function]
    // Without -I the folder of the harness would be searched for modules, too.
    this.process = spawn(interpreterOf(environment), ['-I', '-B', '-W', 'ignore', harness, ...args], {
      cwd: this.home,
      env: { ...strippedEnvironment(this.home), ...pointedAt(url) },
      stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    })
    this.process.stderr?.on('data', (chunk: Buffer) => (this.said = (this.said + chunk.toString('utf8')).slice(-4_000)))
    this.process.stdin?.on('error', () => undefined)
    this.lines = createInterface({ input: this.process.stdio[3] as Readable })
    this.answers = this.lines[Symbol.asyncIterator]()
    this.closed = new Promise((resolve) => {
      this.process.on('close', () => resolve())
      this.process.on('error', () => resolve())
    })
  }

  /** @throws {Error} with what it wrote on its standard error, if it ends instead. */
  async ready(): Promise<void> {
    await this.answer()
  }

  /** @throws {Error} with what it wrote on its standard error, if it ends without an answer. */
  async ask(trial: Trial): Promise<Outcome> {
    this.process.stdin?.write(`${JSON.stringify(trial)}\n`)
    return ((await this.answer()) as Outcome | undefined) ?? { ended: 'killed' }
  }

  kill(): void {
    this.killed = true
    this.process.kill('SIGKILL')
  }

  async end(): Promise<void> {
    this.process.stdin?.end()
    this.process.kill('SIGKILL')
    await this.closed
    rmSync(this.home, { recursive: true, force: true, maxRetries: 3 })
  }

  private async answer(): Promise<unknown> {
    const { value, done } = await this.answers.next()
    if (!done) return JSON.parse(value) as unknown
    if (this.killed) return undefined
    await this.closed
    throw new Error(`A case ended without a report.\n${this.said}`)
  }
}
