/** What git would ignore: every `.gitignore` from the repository's root down, the deepest with the last word. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** File systems on which `Build` and `build` are one folder. */
const foldsCase = process.platform === 'win32' || process.platform === 'darwin'

/**
 * A test for absolute paths below `base`; a folder's path ends with a slash. `base` itself is not asked about: who
 * starts the command inside an ignored folder wants to see it.
 */
export function gitIgnoreBelow(base: string): (path: string) => boolean {
  const root = repositoryRoot(base)
  const patterns = new Map<string, Ignore | undefined>()
  const folders = new Map<string, boolean>([[base, false]])

  function patternsIn(folder: string): Ignore | undefined {
    if (!patterns.has(folder)) patterns.set(folder, readPatterns(join(folder, '.gitignore')))
    return patterns.get(folder)
  }

  function isIgnored(path: string, isFolder: boolean): boolean {
    const parent = dirname(path)
    return isIgnoredFolder(parent) || lastWord(path, isFolder)
  }

  function isIgnoredFolder(folder: string): boolean {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const outside = dirname(folder) === folder || isAbove(folder, base)
    const ignored = !outside && isIgnored(folder, true)
    folders.set(folder, ignored)
    return ignored
  }

  function lastWord(path: string, isFolder: boolean): boolean {
    let ignored = false
    for (const folder of foldersBetween(root, dirname(path))) {
      const verdict = patternsIn(folder)?.test(toPosix(relative(folder, path)) + (isFolder ? '/' : ''))
      if (verdict?.ignored) ignored = true
      if (verdict?.unignored) ignored = false
    }
    return ignored
  }

  return (path) => {
    const isFolder = /[\\/]$/u.test(path)
    const absolute = resolve(path)
    return isFolder ? isIgnoredFolder(absolute) : isIgnored(absolute, false)
  }
}

function repositoryRoot(base: string): string {
  for (let folder = base; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return base
  }
}

/** From the outermost inwards, both ends included. */
function foldersBetween(outer: string, inner: string): string[] {
  const folders = [inner]
  for (let folder = inner; folder !== outer && dirname(folder) !== folder;) {
    folder = dirname(folder)
    folders.unshift(folder)
  }
  return folders
}

function isAbove(folder: string, other: string): boolean {
  return other.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function toPosix(path: string): string {
  return path.split(sep).join('/')
}

function readPatterns(file: string): Ignore | undefined {
  try {
    return ignore({ ignorecase: foldsCase }).add(readFileSync(file, 'utf8'))
  } catch {
    // Absent, or a folder of that name: git reads neither.
    return undefined
  }
}
