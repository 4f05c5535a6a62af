/** A temporary folder to run a script of docs/contributing in. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Ended {
  readonly status: number | null
  /** Standard output and error. */
  readonly said: string
}

/** A folder with these texts, gone when the test is. */
export function folderWith(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'agents-contributing-'))
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }) })
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** `script` is a path inside docs/contributing. */
export function runIn(folder: string, script: string, words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('docs/contributing', script), ...words], { cwd: folder, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}
