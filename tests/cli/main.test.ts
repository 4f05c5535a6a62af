/** The built command with the plugin itself, as a process of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { project } from './project.js'

const command = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function eslintAgents(cwd: string, ...argv: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], { cwd, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const comments = '/* eslint unicorn/no-null: "error" */\n// eslint-disable-next-line no-console, import/order\nconsole.log(1)\n'
const chat = `${comments}import { AssistantAgent, GroupChat } from './autogen.js'
const writer = new AssistantAgent('writer')
const critic = new AssistantAgent('critic')
export const panel = new GroupChat({ agents: [writer, critic], messages: [] })
`
const flood = `import OpenAI from 'openai'
const client = new OpenAI()
export const replies = await Promise.all(process.argv.map((content) => client.responses.create({ model: 'gpt-5', input: content })))
`

describe('eslint-agents', () => {
  beforeAll(() => {
    expect(existsSync(command), 'the command is built: npm run build').toBe(true)
  })

  it('starts without a configuration, under its own version', () => {
    expect(readFileSync(command, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(eslintAgents(project({}).root, '--version')).toEqual({ code: 0, out: `v${version}\n`, err: '' })
  })

  it('finds, previews, fixes, and is content', () => {
    const { root, read } = project({ 'src/chat.ts': chat, 'src/flood.ts': flood, 'package.json': '{"dependencies": {"openai": "7", "p-limit": "7"}}' })
    const found = eslintAgents(root)
    expect({ code: found.code, err: found.err }).toEqual({ code: 1, err: '' })
    expect(found.out).toContain('agents/require-round-limit')
    expect(found.out).toContain('agents/no-unbounded-fan-out')
    expect(found.out).toContain('2 problems (2 errors, 0 warnings)')

    const preview = eslintAgents(root, '--fix-dry-run')
    expect(preview.code).toBe(0)
    expect(preview.out).toContain("\n+import pLimit from 'p-limit'\n")
    expect(read('src/chat.ts')).toBe(chat)

    const fixed = eslintAgents(root, '--fix')
    expect(fixed.code).toBe(0)
    expect(fixed.out).toMatch(/^2 changes made:\n {2}src\/chat\.ts:7 {2}agents\/require-round-limit: at the limit it .*\n.*maxRound: 10.*\n {2}src\/flood\.ts:\d+ {2}agents\/no-unbounded-fan-out\n/u)
    expect(read('src/chat.ts')).toBe(chat.replace('messages: [] }', 'messages: [], maxRound: 10 }'))
    expect(eslintAgents(root)).toEqual({ code: 0, out: '', err: '' })
  })

  it('does not repeat what ESLint has to say of the project', () => {
    const { root } = project({ 'a.ts': 'f()\n', '.eslintignore': 'x\n' })
    expect(eslintAgents(root)).toEqual({ code: 0, out: '', err: '' })
  })

  it('reads settings.agents of the project', () => {
    const { root } = project({ 'a.ts': chat, 'package.json': '{"type":"module"}', 'eslint.config.js': 'export default [{ settings: { agents: { fix: "suggest" } } }]\n' })
    const { code, out } = eslintAgents(root, '--fix', '--format', 'json')
    expect(code).toBe(1)
    const [result] = JSON.parse(out) as { messages: { ruleId: string; suggestions?: unknown[] }[] }[]
    expect(result?.messages).toHaveLength(1)
    expect(result?.messages[0]?.suggestions).toHaveLength(1)
  })

  it('prints what the analysis saw', () => {
    const { root } = project({ 'flood.ts': flood })
    const { code, out } = eslintAgents(root, 'facts', 'flood.ts')
    expect(code).toBe(0)
    expect(out).toMatch(/fan-out .* L3/u)
  })

  it('answers a wrong path with one sentence', () => {
    expect(eslintAgents(project({}).root, 'scr')).toEqual({ code: 2, out: '', err: 'eslint-agents: There is no file or folder scr.\n' })
  })

  it('ends quietly when its reader has seen enough', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`file-${index}.ts`, chat]))
    const child = spawn(process.execPath, [command], { cwd: project(files).root, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })
})
