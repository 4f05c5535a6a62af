/** What a file's `import`s become when the program runs. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { readJsonObject } from './manifest.js'
import { installedVersion } from './versions.js'

/**
 * Whether TypeScript turns the file's `import`s into `require`s, so that a package that only ES modules can import fails
 * there: by the file's extension, else by the nearest `tsconfig.json` and, where that leaves it to Node, the nearest
 * `package.json`. What cannot be known counts as no: bundlers and Node itself take such a file as an ES module.
 */
export function becomesCommonJs(file: string): boolean {
  const extension = extname(file)
  if (extension === '.cts' || extension === '.cjs') return true
  if (extension !== '.ts' && extension !== '.tsx') return false
  const config = upwards(file, 'tsconfig.json')
  const options = config === undefined ? undefined : compilerOptions(config)
  if (!options) return false
  const module = options.module ?? defaultModule(file, options.target)
  if (/^node/u.test(module)) return !isModulePackage(file)
  return module === 'commonjs' || module === 'umd' || module === 'amd'
}

interface CompilerOptions {
  readonly module?: string | undefined
  readonly target?: string | undefined
}

/** Up to version 5 TypeScript wrote CommonJS unless it was told a newer target; since then it writes ES modules. */
function defaultModule(file: string, target: string | undefined): string {
  const version = installedVersion(file, 'typescript')
  if (version === undefined || Number.parseInt(version, 10) > 5) return 'esnext'
  return target === undefined || target === 'es3' || target === 'es5' ? 'commonjs' : 'es2015'
}

function isModulePackage(file: string): boolean {
  const manifest = upwards(file, 'package.json')
  return manifest !== undefined && readJsonObject(manifest)?.['type'] === 'module'
}

/** Configurations that extend each other further than this are taken to go round in a circle. */
const LONGEST_CHAIN = 10

/** `undefined` where the file cannot be read or leaves the sources to others that it refers to. */
function compilerOptions(path: string, links = LONGEST_CHAIN): CompilerOptions | undefined {
  const config = readConfig(path)
  if (!config || links === 0 || holdsNoSources(config)) return undefined
  const { extends: bases, compilerOptions: own } = config
  const inherited = (Array.isArray(bases) ? bases : [bases]).flatMap((base: unknown) => {
    const found = typeof base === 'string' ? extended(path, base) : undefined
    return (found !== undefined && compilerOptions(found, links - 1)) || []
  })
  const stated = (key: keyof CompilerOptions): string | undefined => {
    const value = isRecord(own) ? own[key] : undefined
    return typeof value === 'string' ? value.toLowerCase() : inherited.map((options) => options[key]).findLast((each) => each !== undefined)
  }
  return { module: stated('module'), target: stated('target') }
}

/** `{ "files": [], "references": [...] }` */
function holdsNoSources({ files, include }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(files) && files.length === 0 && include === undefined
}

/** The configuration that another one extends: beside it, or in a package. */
function extended(from: string, name: string): string | undefined {
  const spellings = [name, `${name}.json`, join(name, 'tsconfig.json')].filter((path) => path.endsWith('.json'))
  const found = spellings.map((path) => (/^\.{0,2}\//u.test(name) ? existing(resolve(dirname(from), path)) : upwards(from, join('node_modules', path))))
  return found.find((path) => path !== undefined)
}

function upwards(file: string, name: string): string | undefined {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const path = existing(join(folder, name))
    if (path !== undefined || dirname(folder) === folder) return path
  }
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined
}

/** JSON as TypeScript takes it: with comments, and commas before what closes. */
function readConfig(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const plain = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '').replaceAll(/("(?:\\.|[^"\\])*")|\/\/.*|\/\*[^]*?\*\//gu, '$1')
    const config: unknown = JSON.parse(plain.replaceAll(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/gu, '$1'))
    return isRecord(config) ? config : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
