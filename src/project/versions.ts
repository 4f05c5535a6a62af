import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { readJsonObject } from './manifest.js'

const PACKAGE_NAME = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/u

/**
 * The version of a package that a file would get: that of the nearest `node_modules` upwards that has it. `undefined`
 * if it is not installed, its manifest cannot be read, or the name is no package's.
 */
export function installedVersion(file: string, packageName: string): string | undefined {
  if (!PACKAGE_NAME.test(packageName)) return undefined
  for (let directory = dirname(resolve(file)); ; directory = dirname(directory)) {
    const found = basename(directory) === 'node_modules' ? undefined : versionAt(join(directory, 'node_modules', packageName, 'package.json'))
    if (found) return found.version
    if (dirname(directory) === directory) return undefined
  }
}

interface Found {
  readonly state: string
  readonly version: string | undefined
}

const versions = new Map<string, Found>()

function versionAt(path: string): Found | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) return undefined
  const state = `${stats.mtimeMs} ${stats.size}`
  const known = versions.get(path)
  if (known?.state === state) return known
  const version = readJsonObject(path)?.['version']
  const found = { state, version: typeof version === 'string' ? version : undefined }
  versions.set(path, found)
  return found
}
