/** The links of all pages: to files that exist, to headings that exist, and from the README to every page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)).filter((path) => !path.includes('node_modules'))
const isPage = (path: string): boolean => path.endsWith('.md')
const pages = [...readdirSync('.'), ...['docs', 'tests'].flatMap(below)].filter(isPage)

const proseOf = (path: string): string => readFileSync(path, 'utf8').replaceAll(/^```.*?^```$/gmsu, '')

/** The anchors that GitHub gives to headings. */
function anchorsOf(path: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, text = ''] of proseOf(path).matchAll(/^#+ (.+)$/gmu)) {
    const plain = text.toLowerCase().replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')
    let anchor = plain
    for (let count = 1; anchors.has(anchor); count++) anchor = `${plain}-${String(count)}`
    anchors.add(anchor)
  }
  return anchors
}

/** Links inside the repository, as paths from its root, with the anchor if there is one. */
function linksOf(path: string): { to: string; anchor: string | undefined }[] {
  const targets = [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target)
  return targets.filter((target) => !/^[a-z]+:/u.test(target)).map((target) => {
    const [file = '', anchor] = target.split('#')
    return { to: file === '' ? path : normalize(join(dirname(path), file)), anchor }
  })
}

describe('links', () => {
  it.each(pages)('of %s lead to files and headings', (path) => {
    const broken = linksOf(path).filter(({ to, anchor }) => !existsSync(to) || (anchor !== undefined && !(isPage(to) && anchorsOf(to).has(anchor))))
    expect(broken).toEqual([])
  })

  it('lead from the README to every page of docs', () => {
    const reached = new Set(['README.md'])
    for (const path of reached) for (const { to } of linksOf(path).filter(({ to }) => isPage(to) && existsSync(to))) reached.add(to)
    expect(pages.filter((path) => path.startsWith('docs') && !reached.has(path))).toEqual([])
  })

  it('are read as GitHub reads them', () => {
    expect([...anchorsOf('docs/rules/require-turn-limit.md')]).toContain('what-this-fix-changes')
    expect(linksOf('docs/recipes/the-bill.md')).toContainEqual({ to: normalize('docs/rules/no-unbounded-retry.md'), anchor: undefined })
  })
})
