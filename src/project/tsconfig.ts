/** What `tsconfig.json` says of a file: what its modules become, and which names stand for which folders. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { remembered } from './remembered.js'

export interface CompilerOptions {
  /** In lower case. */
  readonly module?: string | undefined
  /** In lower case. */
  readonly target?: string | undefined
  /** The folder that names without a dot are looked up in. */
  readonly baseUrl?: string | undefined
  readonly paths?: PathMap | undefined
}

/** Patterns of names, with at most one `*`, and the paths that they stand for. */
export type PathMap = ReadonlyMap<string, readonly string[]>

/** Configurations that extend each other further than this are taken to go round in a circle. */
const LONGEST_CHAIN = 10

/** `undefined` where the file cannot be read or leaves the sources to others that it refers to. */
export function compilerOptions(path: string, links = LONGEST_CHAIN): CompilerOptions | undefined {
  const config = readConfig(path)
  return config && links > 0 && !holdsNoSources(config) ? optionsIn(config, path, links) : undefined
}

/** The options that say where names lead: of the file itself, or of the first it refers to that has any. */
export function namingOptions(path: string): CompilerOptions | undefined {
  const config = readConfig(path)
  if (!config) return undefined
  const own = optionsIn(config, path, LONGEST_CHAIN)
  if (own.paths || !Array.isArray(config['references'])) return own
  const referred = config['references'].flatMap((reference: unknown) => {
    const to = isRecord(reference) && typeof reference['path'] === 'string' ? resolve(dirname(path), reference['path']) : undefined
    const file = to === undefined || to.endsWith('.json') ? to : join(to, 'tsconfig.json')
    return (file !== undefined && compilerOptions(file)) || []
  })
  return referred.find(({ paths }) => paths) ?? own
}

function optionsIn({ extends: bases, compilerOptions: written }: Config, path: string, links: number): CompilerOptions {
  const own = isRecord(written) ? written : {}
  const inherited = (Array.isArray(bases) ? bases : [bases]).flatMap((base: unknown) => {
    const found = typeof base === 'string' ? extended(path, base) : undefined
    return (found !== undefined && compilerOptions(found, links - 1)) || []
  })
  const word = (key: 'module' | 'target'): string | undefined => {
    const value = own[key]
    return typeof value === 'string' ? value.toLowerCase() : inherited.map((options) => options[key]).findLast((each) => each !== undefined)
  }
  const baseUrl = typeof own['baseUrl'] === 'string' ? resolve(dirname(path), own['baseUrl']) : inherited.findLast((options) => options.baseUrl)?.baseUrl
  const paths = isRecord(own['paths']) ? pathsIn(own['paths'], baseUrl ?? dirname(path)) : inherited.findLast((options) => options.paths)?.paths
  return { module: word('module'), target: word('target'), baseUrl, paths }
}

function pathsIn(written: Config, folder: string): PathMap {
  return new Map(Object.entries(written).map(([pattern, to]) => {
    const spellings = Array.isArray(to) ? to.filter((each) => typeof each === 'string') : []
    return [pattern, spellings.map((each) => resolve(folder, each))]
  }))
}

type Config = Readonly<Record<string, unknown>>

/** `{ "files": [], "references": [...] }` */
function holdsNoSources({ files, include }: Config): boolean {
  return Array.isArray(files) && files.length === 0 && include === undefined
}

/** The configuration that another one extends: beside it, or in a package. */
function extended(from: string, name: string): string | undefined {
  const spellings = [name, `${name}.json`, join(name, 'tsconfig.json')].filter((path) => path.endsWith('.json'))
  const found = spellings.map((path) => (/^\.{0,2}\//u.test(name) ? existing(resolve(dirname(from), path)) : upwards(from, join('node_modules', path))))
  return found.find((path) => path !== undefined)
}

/** The nearest file of a name in the folders round another. */
export function upwards(file: string, name: string): string | undefined {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const path = existing(join(folder, name))
    if (path !== undefined || dirname(folder) === folder) return path
  }
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined
}

/** JSON as TypeScript takes it: with comments, and commas before what closes. */
const readConfig = remembered((path): Config | undefined => {
  const plain = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '').replaceAll(/("(?:\\.|[^"\\])*")|\/\/.*|\/\*[^]*?\*\//gu, '$1')
  const config: unknown = JSON.parse(plain.replaceAll(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/gu, '$1'))
  return isRecord(config) ? config : undefined
})

function isRecord(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
