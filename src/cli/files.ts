/** Which files a run is about: ESLint's own globbing, without a word from any configuration. */
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import { foldersOfPackages, notebookFiles, pythonFiles } from '../languages/python/files.js'
import { CommandError, firstLine } from './command.js'
import { gitIgnoreBelow } from './gitignore.js'

/** JavaScript and TypeScript, by extension. */
const extensions = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'] as const

export const javascriptFiles: readonly string[] = [`**/*.{${extensions.join(',')}}`]
/** All languages that we read. */
export const sourceFiles: readonly string[] = [...javascriptFiles, ...pythonFiles, ...notebookFiles]

export function isJavaScript(path: string): boolean {
  return extensions.some((extension) => path.endsWith(`.${extension}`))
}

/** Paths, and the folder they are all below, which ESLint has to run in to see them. */
export interface Scope {
  readonly base: string
  readonly patterns: readonly string[]
  /** The patterns as they were typed. */
  readonly paths: readonly string[]
}

export interface Listing {
  /** In order of their names, so that a report does not depend on the disk. */
  readonly files: readonly string[]
  /** Absolute paths among what was asked for that are not looked at, and ESLint's word why. */
  readonly ignored: readonly ESLint.LintResult[]
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
}

export function scopeOf(paths: readonly string[], cwd: string): Scope {
  const base = paths.reduce((common, path) => commonFolder(common, fixedPart(resolve(cwd, path))), cwd)
  if (base === cwd) return { base, patterns: paths, paths }
  return { base, patterns: paths.map((path) => toPosix(relative(base, resolve(cwd, path))) || '.'), paths }
}

/** What is never looked at unless `--no-ignore` says so: build output, installed packages, and what git ignores. */
export function ignoredFiles(base: string): Linter.Config {
  // ESLint's type knows patterns only; its config array has taken functions since the flat config exists.
  const gitIgnored = gitIgnoreBelow(base) as unknown as string
  return { ignores: ['**/dist/', ...foldersOfPackages, gitIgnored] }
}

/** @throws {CommandError} where a path leads to no file that could be linted. */
export async function listFiles(scope: Scope, options: { readonly ignore: boolean; readonly warnIgnored: boolean }): Promise<Listing> {
  const unreadable = new Map<string, string>()
  for (;;) {
    const skipped: Linter.Config[] = unreadable.size > 0 ? [{ ignores: [...unreadable.keys()].map((path) => escapeGlob(toPosix(relative(scope.base, path)))) }] : []
    const finder = new ESLint({
      cwd: scope.base,
      overrideConfigFile: true,
      overrideConfig: [ignoredFiles(scope.base), ...skipped, { files: [...sourceFiles], processor: withoutParsing }],
      ignore: options.ignore,
      warnIgnored: options.warnIgnored,
    })
    try {
      const results = await finder.lintFiles([...scope.patterns])
      return {
        files: results.filter(({ messages }) => messages.length === 0).map(({ filePath }) => filePath).sort(),
        ignored: results.filter(({ filePath, messages }) => messages.length > 0 && !unreadable.has(filePath)),
        unreadable: [...unreadable].map(([path, reason]) => ({ path, reason })),
      }
    } catch (error) {
      const path = unreadablePath(error)
      if (path === undefined || unreadable.has(path)) throw new CommandError(sentence(error, scope))
      unreadable.set(path, firstLine(error))
    }
  }
}

/** Finds no code in any file, so that ESLint lists files at the price of reading them. */
const withoutParsing: Linter.Processor = {
  meta: { name: 'eslint-agents/list', version: '1' },
  preprocess: () => [],
  postprocess: () => [],
}

/** One file that cannot be read must not end the run: it is left out and reported, the others are listed. */
function unreadablePath(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined
  const isFileError = error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'ENOENT' || error.code === 'EISDIR'
  return isFileError && typeof error.path === 'string' && isAbsolute(error.path) ? error.path : undefined
}

/** Says paths as they were typed. */
function sentence(error: unknown, { base, patterns, paths }: Scope): string {
  const pattern = unmatchedPattern(error)
  if (pattern === undefined) return `The files could not be listed: ${firstLine(error)}`
  const typed = paths[patterns.indexOf(pattern)] ?? pattern
  if (fixedPart(pattern) === pattern && !existsSync(resolve(base, pattern))) return `There is no file or folder ${typed}.`
  return `There is no file to lint in ${typed}: none ends in .${[...extensions, 'py', 'ipynb'].join(' .')}, or all are ignored.`
}

/** The path or glob that led to nothing, which ESLint's error carries beside its message. */
function unmatchedPattern(error: unknown): string | undefined {
  const isUnmatched = error instanceof Error && 'messageTemplate' in error && 'messageData' in error
    && (error.messageTemplate === 'file-not-found' || error.messageTemplate === 'all-matched-files-ignored')
  if (!isUnmatched) return undefined
  const data = error.messageData
  return typeof data === 'object' && data !== null && 'pattern' in data ? String(data.pattern) : undefined
}

/** The folders of a path before its first glob character. */
function fixedPart(path: string): string {
  if (existsSync(path)) return path
  const segments = path.split(sep)
  const firstGlob = segments.findIndex((segment) => /[*?{}[\]!()]/u.test(segment))
  return firstGlob === -1 ? path : segments.slice(0, firstGlob).join(sep) || sep
}

function commonFolder(one: string, other: string): string {
  let folder = one
  while (!isWithin(other, folder) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(join('..', sep)))
}

function escapeGlob(path: string): string {
  return path.replace(/[*?{}[\]!()\\]/gu, '\\$&')
}

function toPosix(path: string): string {
  return path.split(sep).join('/')
}
