/** A folder for one test, and the command run in it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ESLint } from 'eslint'
import { onTestFinished } from 'vitest'
import type { Host } from '../../src/cli/command.js'
import { run } from '../../src/cli/run.js'
import { standIn } from './stand-in.js'

export interface Project {
  readonly root: string
  path(file: string): string
  write(file: string, text: string): void
  read(file: string): string
  has(file: string): boolean
  run(...argv: string[]): Promise<Answer>
  /** Its messages by file, from the JSON report. */
  messages(...argv: string[]): Promise<Record<string, ESLint.LintResult['messages']>>
}

export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

export function project(files: Readonly<Record<string, string>>, host: Partial<Host> = {}): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'agents-cli-')))
  onTestFinished(() => { rmSync(root, { recursive: true, force: true }) })

  const path = (file: string): string => join(root, file)
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(path(file)), { recursive: true })
    writeFileSync(path(file), text)
  }
  const runHere = async (...argv: string[]): Promise<Answer> => {
    let out = ''
    let err = ''
    const code = await run(argv, {
      stdout: { write: (text) => { out += text } },
      stderr: { write: (text) => { err += text } },
      cwd: root,
      plugin: standIn,
      listFacts: ({ path: file, sourceCode }) => `facts of ${file.slice(root.length + 1)}: ${sourceCode.ast.body.length} statements`,
      explainLine: ({ path: file }, line) => `line ${String(line)} of ${file.slice(root.length + 1)}\n`,
      filesTooDeep: () => new Set(),
      ...host,
    })
    return { code, out, err }
  }

  for (const [file, text] of Object.entries(files)) write(file, text)
  return {
    root,
    path,
    write,
    read: (file) => readFileSync(path(file), 'utf8'),
    has: (file) => existsSync(path(file)),
    run: runHere,
    async messages(...argv) {
      const { out } = await runHere('--format', 'json', ...argv)
      const results = JSON.parse(out) as ESLint.LintResult[]
      return Object.fromEntries(results.map(({ filePath, messages }) => [filePath.slice(root.length + 1), messages]))
    },
  }
}

/** Does a file have exactly our finding? */
export function ruleIds(messages: readonly ESLint.LintResult['messages'][number][] | undefined): (string | null)[] | undefined {
  return messages?.map(({ ruleId }) => ruleId)
}
