/** Which version of a package of Python a file would get, from what is written beside it: nothing is run or asked. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'smol-toml'
import { normalisedName, poetryRangeOf, rangeOf, versionOf } from './pep440.js'
import { remembered } from './remembered.js'

/** Versions, or ranges of versions as `semver` reads them, by the name of the package. */
type Versions = ReadonlyMap<string, string>

/**
 * The version of the first of these packages that the nearest folder upwards knows one of: what is installed in its
 * virtual environment; else the version in its lock file, else the range that its requirements or `pyproject.toml` allow.
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
    const found = folders.map((folder) => distributionsIn(join(folder, 'site-packages'))).find((versions) => versions && versions.size > 0)
    if (found) return found
  }
  return NONE
}

/** `autogen_agentchat-0.2.40.dist-info` */
const distributionsIn = remembered((sitePackages): Versions => new Map(entriesOf(sitePackages).flatMap((entry) => {
  const [, name = '', version = ''] = /^(.+)-([^-]+)\.dist-info$/u.exec(entry) ?? []
  const read = versionOf(version)
  return read === undefined ? [] : [[normalisedName(name), read]]
})))

function locked(directory: string): Versions {
  return ['uv.lock', 'poetry.lock'].map((name) => packagesLocked(join(directory, name))).find((versions) => versions && versions.size > 0) ?? NONE
}

/** Both tools write `[[package]]` tables with a `name` and a `version`. */
const packagesLocked = remembered((path): Versions => {
  const packages = readToml(path)['package']
  return merged((Array.isArray(packages) ? packages : []).flatMap((entry: unknown) => {
    const { name, version } = table(entry)
    const read = typeof version === 'string' ? versionOf(version) : undefined
    return typeof name === 'string' && read !== undefined ? [[name, read]] : []
  }))
})

function required(directory: string): Versions {
  const files = entriesOf(directory).filter((name) => /^requirements.*\.(?:txt|in)$/u.test(name)).map((name) => requirementsIn(join(directory, name)))
  return merged([...files, projectIn(join(directory, 'pyproject.toml'))].flatMap((versions) => [...versions ?? NONE]))
}

const requirementsIn = remembered((path): Versions => merged(readFileSync(path, 'utf8').split(/\r?\n/u).flatMap((line) => requirement(line.replace(/\s--.*$/u, '')))))

/** What a package of the project needs, needs for an extra, and is developed with: as packaging says it, and as Poetry does. */
const projectIn = remembered((path): Versions => {
  const { project, tool, 'dependency-groups': groups } = readToml(path)
  const { dependencies, 'optional-dependencies': extras } = table(project)
  const { poetry } = table(tool)
  const { dependencies: direct, 'dev-dependencies': old, group } = table(poetry)
  return merged([
    ...[dependencies, ...Object.values(table(extras)), ...Object.values(table(groups))].flatMap((list) => (Array.isArray(list) ? list : []).flatMap((each: unknown) => (typeof each === 'string' ? requirement(each) : []))),
    ...[direct, old, ...Object.values(table(group)).map((each) => table(each)['dependencies'])].flatMap((entries) => Object.entries(table(entries)).flatMap(([name, entry]) => {
      const written = typeof entry === 'string' ? entry : table(entry)['version']
      const range = typeof written === 'string' ? poetryRangeOf(written) : undefined
      return range === undefined ? [] : [[name, range] as const]
    })),
  ])
})

/** `autogen[openai]>=0.2,<0.3 ; python_version < "3.13"  # comment` */
function requirement(line: string): readonly (readonly [name: string, range: string])[] {
  const [, name, specifiers = ''] = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*\(?([^;#)\\]*)/u.exec(line) ?? []
  const range = rangeOf(specifiers)
  return name === undefined || range === undefined ? [] : [[name, range]]
}

type Table = Readonly<Record<string, unknown>>

/** Throws where it is no TOML: what it says is unknown then. */
function readToml(path: string): Table {
  return parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''))
}

/** Empty for what is none. */
function table(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** Where a package is named twice, either may be meant. */
function merged(entries: Iterable<readonly [name: string, range: string]>): Versions {
  const versions = new Map<string, string>()
  for (const [name, range] of entries) {
    const key = normalisedName(name)
    const known = versions.get(key)
    versions.set(key, known === undefined || known === range ? range : `${known} || ${range}`)
  }
  return versions
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
