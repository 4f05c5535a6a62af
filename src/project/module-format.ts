/** What a file's `import`s become when the program runs. */
import { extname } from 'node:path'
import { readJsonObject } from './manifest.js'
import { compilerOptions, upwards } from './tsconfig.js'
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
