/**
 * The code on the pages, README included (the pages of the rules have a test of their own). The words after the
 * language say what a block claims:
 *
 * - `ts bad RULE…`: the recommended preset reports it, and these rules alone do
 * - `ts strict RULE…`: the same of the strict preset; the recommended one reports nothing
 * - `py bad RULE…`, `py strict RULE…`, `py good`: the same of Python
 * - `ts fixed`: what `--fix` makes of the block before; nothing is left to report
 * - `ts suggested`: what the one suggestion for the block before makes of it; nothing is left to report
 * - `ts good`: nothing is reported
 * - `js settings`: settings that hold for the blocks up to the next heading
 * - `js wrong`: settings that are refused, with what the `txt` block after it says
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { settingsOf } from '../../src/settings.js'
import { fencesOf, missingCaptions, type Fence } from './fences.js'
import type { Preset } from './preset.js'

const pages = ['README.md', ...['docs/guide', 'docs/recipes'].flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))]

/** The folder decides which packages a fix may import: this one has p-limit. */
const filename = 'docs/examples/page.ts'

const known = /^(?:(?:ts|py) (?:(?:bad|strict)(?: [\w-]+)+|good)|ts (?:fixed|suggested)|js (?:settings|wrong)|js|json|py|yaml|sh|txt)$/u

const presetOf = ({ info }: Fence): Preset => (/^\w+ strict\b/u.test(info) ? 'strict' : 'recommended')

/** The object that a block of settings holds, written as a property: `settings: { … }`. */
function settingsIn({ code }: Fence): NonNullable<Linter.Config['settings']> {
  const { settings } = new Function(`return {${code}}`)() as { settings: NonNullable<Linter.Config['settings']> }
  return settings
}

describe.each(pages)('%s', (path) => {
  const page = readFileSync(path, 'utf8')
  const fences = fencesOf(page)
  const startsWith = (start: string) => fences.filter(({ info }) => info === start || info.startsWith(`${start} `))
  const inEither = (mark: string) => [...startsWith(`ts ${mark}`), ...startsWith(`py ${mark}`)]
  const before = (fence: Fence) => fences[fences.indexOf(fence) - 1]
  const headings = page.split('\n').flatMap((text, index) => (/^#+ /u.test(text) ? [index + 1] : []))
  const sectionOf = ({ line }: Fence) => headings.filter((heading) => heading < line).length

  function configFor(fence: Fence, preset: Preset): Linter.Config[] {
    const holds = startsWith('js settings').findLast((each) => each.line < fence.line && sectionOf(each) === sectionOf(fence))
    return [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs[preset], ...plugin.configs[`python/${preset}`], { settings: holds ? settingsIn(holds) : {} }]
  }
  const linter = () => new Linter({ cwd: process.cwd() })
  const verify = (fence: Fence, preset = presetOf(fence)) => linter().verify(fence.code, configFor(fence, preset), { filename: fence.info.startsWith('py') ? filename.replace(/ts$/u, 'py') : filename })
  const reported = (fence: Fence, preset?: Preset) => [...new Set(verify(fence, preset).map(({ ruleId, message }) => ruleId ?? message))].sort()
  const named = ({ info }: Fence) => info.split(' ').slice(2).map((rule) => `agents/${rule}`).sort()

  it('marks its blocks with words that are known', () => {
    expect(fences.map(({ info }) => info).filter((info) => !known.test(info))).toEqual([])
  })

  it('says above each block what it shows', () => {
    expect(missingCaptions(page)).toEqual([])
  })

  it.each(inEither('bad'))('line $line: $info', (fence) => {
    expect(reported(fence)).toEqual(named(fence))
  })

  it.each(inEither('strict'))('line $line: $info, and nothing in recommended', (fence) => {
    expect(reported(fence)).toEqual(named(fence))
    expect(reported(fence, 'recommended')).toEqual([])
  })

  it.each(inEither('good'))('line $line: nothing is reported', (fence) => {
    expect(reported(fence)).toEqual([])
  })

  it.each(startsWith('ts fixed'))('line $line: what --fix writes', (fence) => {
    const broken = before(fence) ?? fence
    const { output, messages } = linter().verifyAndFix(broken.code, configFor(broken, presetOf(broken)), { filename })
    expect(output).toBe(fence.code)
    // What a fix answers is gone; what is only ever suggested stays.
    const fixable = new Set(Object.entries(plugin.rules).flatMap(([name, { meta }]) => (meta?.fixable ? [`agents/${name}`] : [])))
    expect(messages.filter(({ ruleId, fatal }) => fatal || ruleId === null || fixable.has(ruleId))).toEqual([])
  })

  it.each(startsWith('ts suggested'))('line $line: what the suggestion writes', (fence) => {
    const broken = before(fence) ?? fence
    const [suggestion, ...others] = verify(broken).flatMap(({ suggestions = [] }) => suggestions)
    expect(others).toEqual([])
    const { range: [start, end], text } = suggestion?.fix ?? { range: [0, 0], text: '' }
    expect(`${broken.code.slice(0, start)}${text}${broken.code.slice(end)}`).toBe(fence.code)
    expect(reported(fence)).toEqual([])
  })

  it.each(startsWith('js settings'))('line $line: settings that are taken', (fence) => {
    expect(() => settingsOf(settingsIn(fence)['agents'])).not.toThrow()
  })

  it.each(startsWith('js wrong'))('line $line: settings that are refused', (fence) => {
    const told = fences[fences.indexOf(fence) + 1]
    expect(told?.info).toBe('txt')
    expect(() => settingsOf(settingsIn(fence)['agents'])).toThrow(new Error(told?.code.trimEnd()))
  })
})
