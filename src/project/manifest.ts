import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { remembered } from './remembered.js'

/** A `package.json`, as far as it says what its package may import. */
export interface Manifest {
  readonly path: string
  /** All packages that it declares, whatever the kind of dependency, with the range of versions that it asks for. */
  readonly dependencies: ReadonlyMap<string, string>
  /** False if it could not be read or is no JSON object: then nothing is known of it, and it declares nothing. */
  readonly readable: boolean
}

/**
 * The manifest of the package that a file belongs to: the nearest `package.json` upwards that has a name or
 * dependencies. One that has neither (`{ "type": "module" }` beside built files) says how files are read and is no
 * package, so the search goes on above it.
 *
 * The root of a workspace does not count for its packages: strict package managers do not let a package import what
 * only the root declares, and where they do, it is gone once the package is published.
 */
export function nearestManifest(file: string): Manifest | undefined {
  for (let directory = dirname(resolve(file)); ; directory = dirname(directory)) {
    const read = manifestIn(directory)
    if (read?.isPackage) return read.manifest
    if (dirname(directory) === directory) return undefined
  }
}

/** Whether a manifest round a file, the nearest or one further up, declares a package that passes a test. */
export function declaresAny(file: string, test: (packageName: string) => boolean): boolean {
  for (let from = file; ; ) {
    const manifest = nearestManifest(from)
    if (!manifest) return false
    if (!manifest.readable || [...manifest.dependencies.keys()].some(test)) return true
    from = dirname(manifest.path)
    if (dirname(from) === from) return false
  }
}

export function declares(manifest: Manifest | undefined, packageName: string): boolean {
  return manifest?.dependencies.has(packageName) ?? false
}

/** The range of versions of a package that the nearest manifest asks for, as it is written there. */
export function declaredRange(file: string, packageName: string): string | undefined {
  return nearestManifest(file)?.dependencies.get(packageName)
}

interface Read {
  readonly manifest: Manifest
  readonly isPackage: boolean
}

function manifestIn(directory: string): Read | undefined {
  return manifestAt(join(directory, 'package.json'))
}

const KINDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const

const manifestAt = remembered((path): Read => {
  const content = readJsonObject(path)
  if (!content) return { manifest: { path, dependencies: new Map(), readable: false }, isPackage: true }
  // Of several kinds the first counts, as it does where packages are installed.
  const dependencies = [...KINDS].reverse().flatMap((kind) => {
    const declared = content[kind]
    return isObject(declared) ? Object.entries(declared).map(([name, range]) => [name, String(range)] as const) : []
  })
  const isPackage = content['name'] !== undefined || KINDS.some((kind) => content[kind] !== undefined)
  return { manifest: { path, dependencies: new Map(dependencies), readable: true }, isPackage }
})

/** `undefined` where there is no such file, or no JSON object in it. */
export const readJsonObject = remembered((path): Readonly<Record<string, unknown>> | undefined => {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''))
  return isObject(content) ? content : undefined
})

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
