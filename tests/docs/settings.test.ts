/** The reference of the settings names every key that they take, as the messages about wrong keys list them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/catalog/shape.js'
import { settingsOf } from '../../src/settings.js'

const page = readFileSync('docs/guide/settings.md', 'utf8')
const examples = [...page.matchAll(/^```(?:js settings|json)\n(.*?)^```/gmsu)].map(([, code = '']) => code).join('')
const strange = 'neverAKey'

/** The keys that are known where `settings` hold a strange one. */
function keysBeside(settings: unknown): string[] {
  try {
    settingsOf(settings)
  } catch (error) {
    const [, list = ''] = new RegExp(`unknown key '${strange}'; known are (.*)`, 'u').exec((error as Error).message) ?? []
    return [...list.matchAll(/'([^']+)'/gu)].map(([, key = '']) => key)
  }
  return []
}

/** The line of the table of kinds. */
function lineAbout(kind: string): string {
  const line = page.split('\n').find((each) => each.split('|')[1]?.includes(`\`'${kind}'\``))
  if (line === undefined) throw new Error(`No line of the table says what '${kind}' is.`)
  return line
}

const inSdk = (sdk: object): unknown => ({ sdks: { acme: { packages: ['acme'], ...sdk } } })

describe('docs/guide/settings.md', () => {
  it('shows every key of the settings and of a library in an example', () => {
    const keys = [...keysBeside({ [strange]: 1 }), ...keysBeside(inSdk({ [strange]: 1 }))]
    expect(keys).toEqual(expect.arrayContaining(['fix', 'sdks', 'packages', 'recipes']))
    expect(keys.filter((key) => !new RegExp(`(?:\\b${key}|"${key.replace('$', '\\$')}"):`, 'u').test(examples))).toEqual([])
  })

  it.each(kinds)('lists the kind %s, and every key of its rows in the line about it', (kind) => {
    const line = lineAbout(kind)
    const everywhere = new Set(['kind', 'versions', 'evidence', 'example', 'ignored'])
    const keys = keysBeside(inSdk({ calls: { 'f()': { kind, [strange]: 1 } } }))
    expect(keys).toContain('kind')
    const named = [...line.split('|').slice(3).join('').matchAll(/`(\w+)`/gu)].map(([, key = '']) => key)
    expect(keys.filter((key) => !everywhere.has(key) && !named.includes(key))).toEqual([])
  })

  it.each(kinds)('says what a row of the kind %s must say', (kind) => {
    let told = ''
    try {
      settingsOf(inSdk({ calls: { 'f()': { kind } } }))
    } catch (error) {
      told = (error as Error).message
    }
    const line = lineAbout(kind)
    const required = [...(line.split('|')[3] ?? '').matchAll(/`(\w+)`/gu)].map(([, key = '']) => key)
    expect(required.sort()).toEqual([...told.matchAll(/: '(\w+)' is missing/gu)].map(([, key = '']) => key).sort())
  })
})
