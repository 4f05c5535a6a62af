/** Where an import of Python leads, as long as that is a file of the project itself. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { briefly } from './memo.js'

/** What marks the folder that a project's absolute imports start from, or the one above its `src`. */
const MARKS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile', 'uv.lock', 'poetry.lock', '.git']
/** Folders of installed packages. */
const INSTALLED = new Set(['site-packages', 'dist-packages', 'node_modules', '.venv', 'venv', '__pypackages__'])

/** The file of a module, by its name with leading dots: `.llm`, `..clients.openai`, `app.llm`, `.`. */
export function resolvePython(from: string, specifier: string): string | undefined {
  const [, dots = '', name = ''] = /^(\.*)(.*)$/su.exec(specifier) ?? []
  if (dots === '' && name === '') return undefined
  if (dots !== '') return moduleIn(ancestor(dirname(from), dots.length - 1), name)
  for (const root of rootsOf(dirname(from))) {
    const found = moduleIn(root, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** The file of a module by its name beside the one that an import leads to: `llm` of `from app import llm`. */
export function resolveSubmodule(from: string, specifier: string, name: string): string | undefined {
  return resolvePython(from, specifier === '' || specifier.endsWith('.') ? specifier + name : `${specifier}.${name}`)
}

/** The file of a module in a package, which is the folder of its `__init__.py`. */
export function resolveInside(path: string, name: string): string | undefined {
  return isPackage(path) ? moduleIn(dirname(path), name) : undefined
}

function isPackage(path: string): boolean {
  return basename(path) === '__init__.py'
}

function ancestor(folder: string, levels: number): string {
  let at = folder
  for (let n = 0; n < levels; n++) at = dirname(at)
  return at
}

function moduleIn(root: string, name: string): string | undefined {
  return moduleAt(name === '' ? root : join(root, ...name.split('.')))
}

const moduleAt = briefly((path: string): string | undefined => {
  for (const spelling of [join(path, '__init__.py'), `${path}.py`]) {
    try {
      if (!statSync(spelling).isFile()) continue
      const real = realpathSync(spelling)
      return real.split(sep).some((folder) => INSTALLED.has(folder)) ? undefined : real
    } catch {
      // Not there, or a link that leads round in a circle.
    }
  }
  return undefined
})

/**
 * The folders that an absolute import may start from: that of the file, as for a program that is run; the one above its
 * outermost package; the project's, and the `src` in it.
 */
const rootsOf = briefly((folder: string): readonly string[] => {
  const roots = [folder]
  let outside = folder
  while (existsSync(join(outside, '__init__.py')) && dirname(outside) !== outside) outside = dirname(outside)
  roots.push(outside)
  for (let at = folder; ; at = dirname(at)) {
    if (MARKS.some((mark) => existsSync(join(at, mark)))) {
      roots.push(at, join(at, 'src'))
      break
    }
    if (dirname(at) === at) break
  }
  return [...new Set(roots)]
})
