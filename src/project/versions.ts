import { basename, dirname, join, resolve } from 'node:path'
import { readJsonObject } from './manifest.js'
import { remembered } from './remembered.js'

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
  readonly version: string | undefined
}

/** Of a manifest; without a version where it names none. */
const versionAt = remembered((path): Found => {
  const version = readJsonObject(path)?.['version']
  return { version: typeof version === 'string' ? version : undefined }
})
