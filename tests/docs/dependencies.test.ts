/** The page about dependencies names what the manifest names, and what it promises of them holds in the lock file. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const page = readFileSync('docs/decisions/dependencies.md', 'utf8')

/** Packages in the first column of the table below a heading. */
function packagesBelow(heading: string): string[] {
  const section = page.split(/^## /mu).find((text) => text.startsWith(heading)) ?? ''
  const cells = section.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|')[1] ?? '')
  return cells.flatMap((cell) => [...cell.matchAll(/`((?:@[\w-]+\/)?[a-z][\w.-]*)`/gu)].map(([, name = '']) => name)).sort()
}

interface Locked {
  readonly dev?: boolean
  readonly os?: unknown
  readonly cpu?: unknown
  readonly libc?: unknown
  readonly hasInstallScript?: boolean
}

describe('docs/decisions/dependencies.md', () => {
  it('gives a reason for each package that users install, and names no other', () => {
    expect(packagesBelow('What users install')).toEqual(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).sort())
  })

  it('gives a reason for each package that developers install, and names no other', () => {
    expect(packagesBelow('What developers install')).toEqual(Object.keys(manifest.devDependencies).sort())
  })
})

describe('docs/decisions/no-native-modules.md', () => {
  it('holds: nothing that users install is made for one platform or runs a script', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
    const packages = Object.entries(lock.packages)
    const installed = packages.filter(([path, { dev }]) => path !== '' && !dev)
    expect(installed.map(([path]) => path)).toContain('node_modules/semver')
    expect(installed.filter(([, { os, cpu, libc, hasInstallScript }]) => os ?? cpu ?? libc ?? hasInstallScript)).toEqual([])
    // Others do, so the marks are there to be found.
    expect(packages.some(([, { os }]) => os)).toBe(true)
  })
})
