/** Which version of a package of Python a file would get, from what is written beside it: nothing is run or asked. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { normalisedName, rangeOf, versionOf } from './pep440.js'

/** Versions, or ranges of versions as `semver` reads them, by the name of the package. */
type Versions = ReadonlyMap<string, string>

/**
 * The version of the first of these packages that the nearest folder upwards knows one of: what is installed in its
 * virtual environment; else the version in its lock file, else the range that its requirements allow.
 *
 * @returns as `semver` reads it: a version, or a range; `undefined` where nothing is written of any.
 */
export function pythonVersion(file: string, distributions: readonly string[]): string | undefined {
  const names = distributions.map(normalisedName)
  for (let directory = dirname(resolve(file)); ; directory = dirname(directory)) {
    for (const source of [installed, locked, required]) {
      const versions = source(directory)
      const name = names.find((each) => versions.has(each))
      if (name !== undefined) return versions.get(name)
    }
    if (dirname(directory) === directory) return undefined
  }
}

const NONE: Versions = new Map()

function installed(directory: string): Versions {
  for (const name of ['.venv', 'venv']) {
    const environment = join(directory, name)
    const folders = [...entriesOf(join(environment, 'lib')).map((python) => join(environment, 'lib', python)), join(environment, 'Lib')]
    const found = folders.map((folder) => remembered(join(folder, 'site-packages'), distributionsIn)).find((versions) => versions.size > 0)
    if (found) return found
  }
  return NONE
}

/** `autogen_agentchat-0.2.40.dist-info` */
function distributionsIn(sitePackages: string): Versions {
  return new Map(entriesOf(sitePackages).flatMap((entry) => {
    const [, name = '', version = ''] = /^(.+)-([^-]+)\.dist-info$/u.exec(entry) ?? []
    const read = versionOf(version)
    return read === undefined ? [] : [[normalisedName(name), read]]
  }))
}

function locked(directory: string): Versions {
  return ['uv.lock', 'poetry.lock'].map((name) => remembered(join(directory, name), packagesLocked)).find((versions) => versions.size > 0) ?? NONE
}

/** Tools write these files, always in the same way: `[[package]]`, then `name = "…"` and `version = "…"`. */
function packagesLocked(path: string): Versions {
  const versions = new Map<string, string>()
  for (const entry of readFileSync(path, 'utf8').split(/^\[\[package\]\]\s*$/mu).slice(1)) {
    const [, name] = /^name = "([^"]+)"\s*$/mu.exec(entry) ?? []
    const [, version = ''] = /^version = "([^"]+)"\s*$/mu.exec(entry) ?? []
    const read = versionOf(version)
    if (name !== undefined && read !== undefined) add(versions, name, read)
  }
  return versions
}

function required(directory: string): Versions {
  const versions = new Map<string, string>()
  for (const entry of entriesOf(directory).filter((name) => /^requirements.*\.(?:txt|in)$/u.test(name))) {
    for (const [name, range] of remembered(join(directory, entry), requirementsIn)) add(versions, name, range)
  }
  return versions
}

/** `autogen[openai]>=0.2,<0.3 ; python_version < "3.13"  # comment` */
function requirementsIn(path: string): Versions {
  const versions = new Map<string, string>()
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/u)) {
    const [, name, specifiers = ''] = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*\(?([^;#)\\]*)/u.exec(line) ?? []
    const range = rangeOf(specifiers.replace(/\s--.*$/u, ''))
    if (name !== undefined && range !== undefined) add(versions, name, range)
  }
  return versions
}

/** Where a package is named twice, either may be meant. */
function add(versions: Map<string, string>, name: string, range: string): void {
  const key = normalisedName(name)
  const known = versions.get(key)
  versions.set(key, known === undefined || known === range ? range : `${known} || ${range}`)
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const memory = new Map<string, { readonly state: string; readonly versions: Versions }>()

/** Reads again only what has changed; what is not there, or cannot be read, says nothing. */
function remembered(path: string, read: (path: string) => Versions): Versions {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return NONE
  const state = `${stats.mtimeMs} ${stats.size}`
  const known = memory.get(path)
  if (known?.state === state) return known.versions
  const versions = attempt(() => read(path))
  memory.set(path, { state, versions })
  return versions
}

function attempt(read: () => Versions): Versions {
  try {
    return read()
  } catch {
    return NONE
  }
}
