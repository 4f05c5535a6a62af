import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declares, nearestManifest } from '../../src/project/manifest.js'
import { installedVersion } from '../../src/project/versions.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'manifest-'))
  write('package.json', { name: 'root', dependencies: { openai: '7.0.0' } })
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(path: string, content: unknown): string {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

function at(path: string): string {
  return join(root, path)
}

describe('nearestManifest', () => {
  it('is found upwards, through folders that do not exist', () => {
    expect(nearestManifest(at('src/deep/file.ts'))?.path).toBe(at('package.json'))
  })

  it('knows every kind of dependency', () => {
    write('package.json', {
      dependencies: { a: '1' },
      devDependencies: { b: '1' },
      peerDependencies: { c: '1' },
      optionalDependencies: { '@d/e': '1' },
      bundledDependencies: ['f'],
    })
    const manifest = nearestManifest(at('file.ts'))
    expect(['a', 'b', 'c', '@d/e', 'f', 'toString'].filter((name) => declares(manifest, name))).toEqual(['a', 'b', 'c', '@d/e'])
  })

  it('is that of the package, not of the workspace above it', () => {
    write('packages/app/package.json', { name: 'app' })
    const manifest = nearestManifest(at('packages/app/file.ts'))
    expect(manifest?.path).toBe(at('packages/app/package.json'))
    expect(declares(manifest, 'openai')).toBe(false)
  })

  it('is not one that only says how files are read', () => {
    write('dist/package.json', { type: 'module' })
    expect(declares(nearestManifest(at('dist/file.js')), 'openai')).toBe(true)
  })

  it('has no name but dependencies', () => {
    write('app/package.json', { dependencies: {} })
    expect(nearestManifest(at('app/file.js'))?.path).toBe(at('app/package.json'))
  })

  it.each([['no JSON', '{'], ['a list', '[]'], ['nothing', '']])('declares nothing if it holds %s', (_, content) => {
    write('app/package.json', content)
    const manifest = nearestManifest(at('app/file.ts'))
    expect(manifest?.readable).toBe(false)
    expect(declares(manifest, 'openai')).toBe(false)
  })

  it('ignores fields of another shape', () => {
    write('app/package.json', { name: 'app', dependencies: ['openai'], devDependencies: null })
    const manifest = nearestManifest(at('app/file.ts'))
    expect(manifest?.readable).toBe(true)
    expect(manifest?.dependencies.size).toBe(0)
  })

  it('reads past a byte order mark', () => {
    write('app/package.json', '\uFEFF{"dependencies":{"ai":"7"}}')
    expect(declares(nearestManifest(at('app/file.ts')), 'ai')).toBe(true)
  })

  it('is read again when it has changed, and only then', () => {
    const before = nearestManifest(at('file.ts'))
    expect(nearestManifest(at('other.ts'))).toBe(before)
    const file = write('package.json', { name: 'root', dependencies: { openai: '7.0.0', ai: '7.0.0' } })
    utimesSync(file, new Date(), new Date(Date.now() + 5000))
    expect(declares(nearestManifest(at('file.ts')), 'ai')).toBe(true)
  })

  it('is missing where nothing declares anything', () => {
    rmSync(at('package.json'))
    expect(declares(nearestManifest(at('file.ts')), 'openai')).toBe(false)
  })
})

describe('installedVersion', () => {
  it('is that of the nearest package', () => {
    write('node_modules/ai/package.json', { version: '5.0.0' })
    write('packages/app/node_modules/ai/package.json', { version: '7.0.1' })
    expect(installedVersion(at('packages/app/src/file.ts'), 'ai')).toBe('7.0.1')
    expect(installedVersion(at('packages/file.ts'), 'ai')).toBe('5.0.0')
  })

  it('knows packages with a scope', () => {
    write('node_modules/@openai/agents/package.json', { version: '0.20.0' })
    expect(installedVersion(at('file.ts'), '@openai/agents')).toBe('0.20.0')
  })

  it('is read again after an update', () => {
    write('node_modules/ai/package.json', { version: '5.0.0' })
    expect(installedVersion(at('file.ts'), 'ai')).toBe('5.0.0')
    const file = write('node_modules/ai/package.json', { version: '7.0.0' })
    utimesSync(file, new Date(), new Date(Date.now() + 5000))
    expect(installedVersion(at('file.ts'), 'ai')).toBe('7.0.0')
  })

  it.each(['../ai', './ai', '/ai', 'ai/lib', '', '@openai', '..'])('is unknown for %j, which names no package', (name) => {
    write('node_modules/ai/package.json', { version: '5.0.0' })
    write('node_modules/ai/lib/package.json', { version: '5.0.0' })
    expect(installedVersion(at('file.ts'), name)).toBeUndefined()
  })

  it.each([['no JSON', '{'], ['no version', '{}'], ['a number', '{"version":5}']])('is unknown if the manifest holds %s', (_, content) => {
    write('node_modules/ai/package.json', content)
    expect(installedVersion(at('file.ts'), 'ai')).toBeUndefined()
  })
})
