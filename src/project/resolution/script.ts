/** Where an import of JavaScript or TypeScript leads, as long as that is a file of the project itself. */
import { lstatSync, realpathSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, extname, isAbsolute, join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolveModulePath } from 'exsolve'
import { readJsonObject } from '../manifest.js'
import { namingOptions, upwards, type CompilerOptions } from '../tsconfig.js'
import { briefly } from './memo.js'

/** In the order in which bundlers try them. */
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']
/** What TypeScript means where the built file is named. */
const SOURCES: ReadonlyMap<string, readonly string[]> = new Map([
  ['.js', ['.ts', '.tsx', '.jsx']],
  ['.jsx', ['.tsx']],
  ['.mjs', ['.mts']],
  ['.cjs', ['.cts']],
])
/** Sources before what is built of them; types only where nothing else is there. */
const CONDITIONS = [['source', 'development', 'node', 'import', 'module', 'require', 'default'], ['types', 'import', 'default']]

/** The file that an import leads to; `undefined` where that is none, a declaration, or one of an installed package. */
export function resolveScript(from: string, specifier: string): string | undefined {
  if (specifier === '' || isBuiltin(specifier) || /[?!\0]|^\w+:/u.test(specifier)) return undefined
  const found = specifier.startsWith('.') || isAbsolute(specifier)
    ? fileAt(resolve(dirname(from), specifier))
    : specifier.startsWith('#') ? throughManifest(from, specifier) ?? named(from, specifier) : named(from, specifier)
  return found !== undefined && isSource(found) ? found : undefined
}

function isSource(path: string): boolean {
  return EXTENSIONS.includes(extname(path)) && !/\.d\.[cm]?ts$/u.test(path) && !path.split(sep).includes('node_modules')
}

/** A path as an import spells it: with or without its extension, or that of a folder. */
const fileAt = briefly((path: string): string | undefined => {
  const exact = atPath(path)
  if (exact !== undefined) return exact
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  const sources = (SOURCES.get(extension) ?? []).map((each) => atPath(stem + each))
  return sources.find((each) => each !== undefined)
    ?? resolveModulePath(path, { extensions: EXTENSIONS, suffixes: ['', '/index'], try: true, cache: false })
})

/** Only a file, by its real path: links that lead round in a circle lead nowhere. */
function atPath(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? realpathSync(path) : undefined
  } catch {
    return undefined
  }
}

/** A name that is mapped to a folder, or that of a package in the project. */
function named(from: string, specifier: string): string | undefined {
  const mapped = mappedPaths(dirname(from), specifier).map(fileAt).find((path) => path !== undefined)
  if (mapped !== undefined) return mapped
  return leadsIntoProject(from, packageOf(specifier)) ? throughManifest(from, specifier) : undefined
}

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Whether a package stands in the project: linked into `node_modules` from there, or the one that the file is in. */
export function leadsIntoProject(from: string, name: string): boolean {
  const installed = installedAt(join(dirname(from), '\0', name))
  if (installed !== undefined) return !installed.split(sep).includes('node_modules')
  return ownName(dirname(from)) === name
}

const ownName = briefly((folder: string): unknown => {
  const manifest = upwards(join(folder, '\0'), 'package.json')
  return manifest && readJsonObject(manifest)?.['name']
})

/** The real path of a package, in the nearest `node_modules`; asked as `folder/\0/name`. */
const installedAt = briefly((key: string): string | undefined => {
  const [start = '', name = ''] = key.split(`${sep}\0${sep}`)
  for (let folder = start; ; folder = dirname(folder)) {
    const path = basename(folder) === 'node_modules' ? undefined : realPath(join(folder, 'node_modules', name))
    if (path !== undefined) return path
    if (dirname(folder) === folder) return undefined
  }
})

function realPath(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path
  } catch {
    return undefined
  }
}

/** What `exports` and `imports` of a manifest say. */
function throughManifest(from: string, specifier: string): string | undefined {
  for (const conditions of CONDITIONS) {
    const path = resolveModulePath(specifier, {
      from: pathToFileURL(from), conditions, extensions: EXTENSIONS, suffixes: ['', '/index'], try: true, cache: false,
    })
    if (path !== undefined && isSource(path)) return path
  }
  return undefined
}

const naming = briefly((folder: string): CompilerOptions | undefined => {
  const file = join(folder, '\0')
  const config = upwards(file, 'tsconfig.json') ?? upwards(file, 'jsconfig.json')
  return config === undefined ? undefined : namingOptions(config)
})

/** The paths that a name may stand for, by the longest pattern that it matches and by the folder that names start from. */
function mappedPaths(folder: string, specifier: string): readonly string[] {
  const { paths, baseUrl } = naming(folder) ?? {}
  let longest = -1
  let mapped: readonly string[] = []
  for (const [pattern, targets] of paths ?? []) {
    const star = pattern.indexOf('*')
    if (star < 0 && pattern === specifier) return targets
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)]
    const matches = star >= 0 && specifier.length >= pattern.length - 1 && specifier.startsWith(before) && specifier.endsWith(after)
    if (!matches || star <= longest) continue
    longest = star
    const middle = specifier.slice(star, specifier.length - after.length)
    mapped = targets.map((target) => target.replace('*', () => middle))
  }
  return longest < 0 && baseUrl !== undefined ? [join(baseUrl, specifier)] : mapped
}
