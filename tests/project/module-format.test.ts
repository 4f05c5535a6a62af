import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { becomesCommonJs } from '../../src/project/module-format.js'

/** `text` of files by their path. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'module-format-'))
  onTestFinished(() => { rmSync(root, { recursive: true, force: true }) })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const becomes = (files: Readonly<Record<string, string>>, file = 'src/a.ts'): boolean => becomesCommonJs(join(folderOf({ 'package.json': '{}', ...files }), file))

const options = (compilerOptions: object, more: object = {}): string => JSON.stringify({ ...more, compilerOptions })
const typescript = (version: string): Record<string, string> => ({ 'node_modules/typescript/package.json': JSON.stringify({ version }) })

describe('a file becomes CommonJS', () => {
  it.each<[string, Record<string, string>, string?]>([
    ['by its extension', {}, 'src/a.cts'],
    ['by its extension, whatever the project says', { 'package.json': '{"type":"module"}', 'tsconfig.json': options({ module: 'esnext' }) }, 'src/a.cts'],
    ['by module: commonjs', { 'tsconfig.json': options({ module: 'CommonJS' }) }],
    ['by module: commonjs, in a component', { 'tsconfig.json': options({ module: 'commonjs' }) }, 'src/a.tsx'],
    ['by module: nodenext, in a package that does not say `module`', { 'tsconfig.json': options({ module: 'NodeNext' }) }],
    ['by module: node16, in a folder that says `commonjs`', { 'package.json': '{"type":"module"}', 'src/package.json': '{"type":"commonjs"}', 'tsconfig.json': options({ module: 'node16' }) }],
    ['by a configuration that is extended', { 'tsconfig.json': options({ strict: true }, { extends: './base' }), 'base.json': options({ module: 'commonjs' }) }],
    ['by a configuration of a package', { 'tsconfig.json': options({}, { extends: '@acme/config' }), 'node_modules/@acme/config/tsconfig.json': options({ module: 'commonjs' }) }],
    ['by a file of a package', { 'tsconfig.json': options({}, { extends: '@acme/config/node.json' }), 'node_modules/@acme/config/node.json': options({ module: 'commonjs' }) }],
    ['by the last of several', { 'tsconfig.json': options({}, { extends: ['./one.json', './two.json'] }), 'one.json': options({ module: 'esnext' }), 'two.json': options({ module: 'commonjs' }) }],
    ['by a configuration that refers to others as well', { 'tsconfig.json': options({ module: 'commonjs' }, { references: [{ path: '../other' }] }) }],
    ['by the nearest configuration', { 'tsconfig.json': options({ module: 'esnext' }), 'src/tsconfig.json': options({ module: 'commonjs' }) }],
    ['with comments and commas', { 'tsconfig.json': '\uFEFF{ // "a"\n  "compilerOptions": { /* b */ "module": "commonjs", "baseUrl": "//x/*", },\n}' }],
    ['by the default of TypeScript 5', { 'tsconfig.json': options({}), ...typescript('5.9.3') }],
    ['by the default of TypeScript 5 for an old target', { 'tsconfig.json': options({ target: 'ES5' }), ...typescript('5.9.3') }],
  ])('%s', (_, files, file) => {
    expect(becomes(files, file)).toBe(true)
  })
})

describe('a file does not become CommonJS, or nobody can tell', () => {
  it.each<[string, Record<string, string>, string?]>([
    ['no configuration', {}],
    ['.mts', { 'tsconfig.json': options({ module: 'commonjs' }) }, 'src/a.mts'],
    ['JavaScript', { 'tsconfig.json': options({ module: 'commonjs' }) }, 'src/a.js'],
    ['module: nodenext, in a package of modules', { 'package.json': '{"type":"module"}', 'tsconfig.json': options({ module: 'nodenext' }) }],
    ['module: esnext, in any package', { 'tsconfig.json': options({ module: 'esnext' }) }],
    ['module: preserve', { 'tsconfig.json': options({ module: 'preserve' }) }],
    ['its own module over the extended one', { 'tsconfig.json': options({ module: 'esnext' }, { extends: './base.json' }), 'base.json': options({ module: 'commonjs' }) }],
    ['the default of TypeScript 5 for a new target', { 'tsconfig.json': options({ target: 'ES2022' }), ...typescript('5.9.3') }],
    ['the default of TypeScript 6', { 'tsconfig.json': options({}), ...typescript('6.0.3') }],
    ['no TypeScript', { 'tsconfig.json': options({}) }],
    ['references', { 'tsconfig.json': JSON.stringify({ files: [], references: [{ path: './tsconfig.app.json' }] }), ...typescript('5.9.3') }],
    ['a circle', { 'tsconfig.json': options({}, { extends: './other.json' }), 'other.json': options({}, { extends: './tsconfig.json' }) }],
    ['a configuration that is none', { 'tsconfig.json': 'module: commonjs' }],
    ['a base that is not there', { 'tsconfig.json': options({}, { extends: './gone.json' }) }],
  ])('%s', (_, files, file) => {
    expect(becomes(files, file)).toBe(false)
  })
})
