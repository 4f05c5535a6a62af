/** Interpreters of Python: the newest of this machine (`PYTHON` names another), and 3.14 as WebAssembly. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

function interpreters() {
  if (process.env.PYTHON) return [process.env.PYTHON]
  const versions = join(homedir(), '.pyenv', 'versions')
  const installed = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin', 'python3')) : []
  return ['python3', ...Array.from({ length: 12 }, (_, i) => `python3.${i + 8}`), ...installed]
}

/** @returns {{ path: string, version: number[], library: string } | undefined} */
export function newestPython() {
  const ask = 'import sys, sysconfig; print(*sys.version_info[:3]); print(sysconfig.get_paths()["stdlib"])'
  const found = interpreters().flatMap((path) => {
    const { status, stdout } = spawnSync(path, ['-c', ask], { encoding: 'utf8' })
    if (status !== 0) return []
    const [numbers, library] = stdout.split('\n')
    return [{ path, version: numbers.split(' ').map(Number), library }]
  })
  return found.sort((a, b) => b.version[0] - a.version[0] || b.version[1] - a.version[1] || b.version[2] - a.version[2])[0]
}

/** What `oracle.py` says of each file, in order: `{ tree }`, `{ error }` or `{ skipped }`. */
export async function* ask(python, paths) {
  const oracle = spawn(python.path, [join(import.meta.dirname, 'oracle.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  oracle.stdin.end(`${paths.join('\n')}\n`)
  let answered = 0
  for await (const line of createInterface({ input: oracle.stdout })) {
    answered++
    yield JSON.parse(line)
  }
  if (answered !== paths.length) throw new Error(`the oracle ended after ${answered} of ${paths.length} files`)
}

/** CPython 3.14, installed the first time: its version, and what `oracle.py` says of the text of a file. */
export async function webAssembly() {
  const folder = join(import.meta.dirname, 'node_modules', 'pyodide')
  if (!existsSync(folder)) {
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { cwd: import.meta.dirname, stdio: 'inherit' })
    if (status !== 0) throw new Error('pyodide cannot be installed')
  }
  const { loadPyodide } = await import('pyodide')
  const python = await loadPyodide({ env: { PYTHONWARNINGS: 'ignore' } })
  const globals = python.toPy({ __name__: 'oracle' })
  python.runPython(readFileSync(join(import.meta.dirname, 'oracle.py'), 'utf8'), { globals })
  const version = python.runPython('".".join(map(str, sys.version_info[:3]))', { globals })
  const answer = python.runPython('lambda data: json.dumps(answer(data.to_bytes()))', { globals })
  return { version, answer: (data) => JSON.parse(answer(new Uint8Array(data))) }
}

/** Files of Python below a folder, in the order of their names. */
export function pythonFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
