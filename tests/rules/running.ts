/** A fixed program, run for real: real modules in a process of their own, with stand-ins for the SDK that count. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { onTestFinished } from 'vitest'

/** What the stand-in for the model saw; `error` is what the program threw in the end. */
export interface Seen {
  readonly done: number
  readonly failed: number
  readonly most: number
  readonly error?: string
}

/** Longer than any of these programs needs; what waits for ever is killed and fails. */
const LONGEST = 10_000

/** Answers after a moment, with tools to call for ever, or fails each time. */
const OPENAI = `
const seen = (globalThis.seen = { done: 0, failed: 0, most: 0 })
let running = 0
async function create(request) {
  seen.most = Math.max(seen.most, ++running)
  await new Promise((resolve) => setTimeout(resolve, 2))
  running--
  if (globalThis.fails) {
    seen.failed++
    throw new Error('429')
  }
  seen.done++
  return { output_text: 'text', choices: [{ message: { content: 'text', tool_calls: [{ id: '1' }] } }] }
}
export default class OpenAI {
  responses = { create }
  chat = { completions: { create } }
}
`

/** A folder with a manifest that declares the packages, and the packages. */
export function folderWith(dependencies: Readonly<Record<string, string>>, type: 'module' | 'commonjs' = 'module'): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'agents-fixes-')))
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }) })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'fixed', type, dependencies }))
  return folder
}

/** Runs `call` of a program, where `program` is what the module exports; all times of waiting are real. */
export function runProgram(program: string, call: string, { fails = false } = {}): Seen {
  const folder = folderWith({ 'openai': '*', 'p-limit': '*' })
  const packages = join(folder, 'node_modules')
  mkdirSync(join(packages, 'openai'), { recursive: true })
  writeFileSync(join(packages, 'openai', 'package.json'), '{ "name": "openai", "type": "module", "exports": "./index.js" }')
  writeFileSync(join(packages, 'openai', 'index.js'), OPENAI)
  symlinkSync(dirname(createRequire(import.meta.url).resolve('p-limit')), join(packages, 'p-limit'))
  const { outputText } = ts.transpileModule(program, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } })
  writeFileSync(join(folder, 'program.js'), outputText)
  const main = `
    globalThis.fails = ${String(fails)}
    const program = await import('./program.js')
    const error = await Promise.resolve(${call}).then(() => undefined, (error) => error.message)
    process.on('exit', () => process.stdout.write(JSON.stringify({ ...globalThis.seen, error })))`
  writeFileSync(join(folder, 'main.js'), main)
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8', timeout: LONGEST })
  if (status !== 0) throw new Error(`the program did not end well: ${String(signal ?? status)}\n${stderr}`)
  return JSON.parse(stdout) as Seen
}
