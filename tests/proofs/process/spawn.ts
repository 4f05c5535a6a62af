import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strippedEnvironment } from './environment.js'
import { NOTHING_SEEN, type ProgramJob, type RowJob, type Run } from './job.js'

const child = fileURLToPath(new URL('child.ts', import.meta.url))
const sources = new URL('../typescript-sources.js', import.meta.url).href

export async function runProgram(job: ProgramJob, limit = 120_000): Promise<Run> {
  return (await runChild(job, limit)) as Run | undefined ?? { ...NOTHING_SEEN, outcome: { ended: 'killed' }, time: limit }
}

export async function runRow(job: RowJob, limit = 120_000): Promise<readonly Run[]> {
  return (await runChild(job, limit)) as readonly Run[] | undefined
    ?? job.trials.map(() => ({ ...NOTHING_SEEN, outcome: { ended: 'killed' }, time: limit }))
}

/**
 * @returns what the child reports, `undefined` if it was still running after `limit` milliseconds.
 * @throws {Error} with what it wrote on its standard error, if it ended without a report.
 */
async function runChild(job: ProgramJob | RowJob, limit: number): Promise<unknown> {
  const home = mkdtempSync(join(tmpdir(), 'agents-proof-'))
  try {
    return await new Promise((resolve, reject) => {
      const running = fork(child, [JSON.stringify(job)], {
        env: strippedEnvironment(home),
        execArgv: ['--import', sources, '--disable-warning=ExperimentalWarning', '--max-old-space-size=1024'],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // A group of its own: what an SDK starts goes when the case goes.
        detached: true,
      })
      let said = ''
      let report: unknown
      let killed = false
      const alarm = setTimeout(() => {
        killed = true
        endGroup(running)
      }, limit)
      running.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-4_000)))
      running.on('message', (message) => (report = message))
      running.on('error', reject)
      running.on('exit', () => endGroup(running))
      running.on('close', () => {
        clearTimeout(alarm)
        if (report !== undefined || killed) resolve(report)
        else reject(new Error(`A case ended without a report.\n${said}`))
      })
    })
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 10 })
  }
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody of it is left.
  }
}
