/** Virtual environments with the Python SDKs, made when they are needed and kept beside the packages of npm. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Several, as the generations of AutoGen share names: 0.2 as `classic`, its successor as `ag2`, and its successors as
 * `current`; and as other agents want other versions of what they share. `older` and `oldest` are LangGraph and the like
 * before their defaults moved.
 */
export const environments = ['classic', 'ag2', 'current', 'frameworks', 'others', 'google', 'crewai', 'older', 'oldest'] as const
export type Environment = (typeof environments)[number]

const kept = fileURLToPath(new URL('../node_modules/.cache/python/', import.meta.url))

function requirementsOf(name: Environment): string {
  return fileURLToPath(new URL(`requirements/${name}.txt`, import.meta.url))
}

/** Beginnings are never mended: other requirements are another folder. */
function folderOf(name: Environment): string {
  const state = createHash('sha256').update(readFileSync(requirementsOf(name))).digest('hex').slice(0, 12)
  return join(kept, `${name}-${state}`)
}

export function interpreterOf(name: Environment): string {
  return join(folderOf(name), 'bin', 'python')
}

/** Packages by name, with the version that is installed: `pydantic_core` is `pydantic-core`. */
export function packagesOf(name: Environment): Readonly<Record<string, string>> {
  const lines = readFileSync(requirementsOf(name), 'utf8').split('\n')
  return Object.fromEntries(lines.flatMap((line) => {
    const [, distribution = '', version = ''] = /^([\w.-]+)==(\S+)$/u.exec(line) ?? []
    return distribution === '' ? [] : [[distribution.toLowerCase().replaceAll(/[-_.]+/gu, '-'), version]]
  }))
}

/** @returns what kept it from being made; nothing if it is there. */
export function prepare(name: Environment): string | undefined {
  const folder = folderOf(name)
  const finished = join(folder, 'finished')
  if (existsSync(finished)) return undefined
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
  const failure = run('python3', '-m', 'venv', folder)
    ?? run(interpreterOf(name), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--requirement', requirementsOf(name))
  if (failure !== undefined) return failure
  writeFileSync(finished, '')
  return undefined
}

const MINUTES = 5

function run(program: string, ...args: readonly string[]): string | undefined {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: MINUTES * 60_000, stdio: ['ignore', 'ignore', 'pipe'] })
  if (error) return error.message
  return status === 0 ? undefined : stderr.trim().split('\n').at(-1) ?? `${program} ends with ${status}`
}

/** The version of the interpreter, `3.11.7`. */
export function pythonVersion(): string {
  return spawnSync('python3', ['-c', 'import platform; print(platform.python_version())'], { encoding: 'utf8' }).stdout.trim()
}
