import { describe, expect, it } from 'vitest'
import { fixInNotebook } from '../../../src/languages/notebook/fixes.js'
import { notebook } from '../../../src/languages/notebook/index.js'
import { programOf } from '../../../src/languages/notebook/program.js'

const cells = [
  { cell_type: 'code', source: ['a = "\u00e9"\n', '\n', 'b = "😀\\t"\r\n', 'c'] },
  { cell_type: 'markdown', source: ['d'] },
  { cell_type: 'code', source: 'e = "\\\\"\nf' },
  { cell_type: 'code', source: ['g\n'] },
  { cell_type: 'code', source: [] },
  { cell_type: 'code', source: ['h', '', '\n', 'i\n', 'j'] },
]
const written: [string, string][] = [
  ['on one line', JSON.stringify({ cells, metadata: {} })],
  ['as Jupyter does', JSON.stringify({ cells, metadata: {} }, null, 1)],
  ['with tabs and CRLF', JSON.stringify({ metadata: {}, cells }, null, '\t').replaceAll('\n', '\r\n')],
  ['with escapes', JSON.stringify({ cells }).replaceAll('é', String.raw`\u00e9`).replaceAll('\u{1F600}', String.raw`\ud83d\uDE00`).replaceAll('e = ', String.raw`\u0065 = `)],
]

const sources = (json: string): string[] => (JSON.parse(json) as { cells: { source: string | string[] }[] }).cells.map(({ source }) => [source].flat().join(''))

describe('a fix at any place of a notebook', () => {
  it.each(written)('written %s changes that place alone', (_how, json) => {
    const program = programOf(json)
    const inserted = 'x "\\\n\té\n'
    let tried = 0
    for (const { start, source, number } of program.cells) {
      for (let from = 0; from <= source.value.length; from += 1) {
        for (const length of [0, 1, 3].filter((each) => from + each <= source.value.length)) {
          const range: [number, number] = [start + from, start + from + length]
          const fix = fixInNotebook({ range, text: inserted }, program, json)
          if (!fix) throw new Error(`no fix at ${from}`)
          const fixed = json.slice(0, fix.range[0]) + fix.text + json.slice(fix.range[1])
          const expected = sources(json)
          expected[number - 1] = source.value.slice(0, from) + inserted + source.value.slice(from + length)
          expect(sources(fixed)).toEqual(expected)
          tried += 1
        }
      }
    }
    expect(tried).toBeGreaterThan(80)
  })

  it.each(written)('written %s that inserts nothing changes nothing', (_how, json) => {
    const program = programOf(json)
    const range: [number, number] = [0, program.text.length]
    const fix = fixInNotebook({ range, text: program.text }, program, json)
    expect(fix?.text).toBe(json.slice(...(fix?.range ?? [0, 0])))
    expect(fix?.text.length).toBeGreaterThan(50)
  })
})

describe('a fix beside a command', () => {
  const json = JSON.stringify({ cells: [{ cell_type: 'code', source: 'a\n!ls \\\n -l\nb' }] })
  const at = (text: string): number => programOf(json).text.indexOf(text)

  it('leaves it as it is', () => {
    for (const offset of [0, 1, 2, at('b'), at('b') + 1]) {
      const fix = fixInNotebook({ range: [offset, offset], text: 'x = 1\n' }, programOf(json), json)
      const { range: [start, end] = [0, 0], text = '' } = fix ?? {}
      const [fixed = ''] = sources(json.slice(0, start) + text + json.slice(end))
      expect(fixed.replace('x = 1\n', '')).toBe('a\n!ls \\\n -l\nb')
    }
  })

  it('is not written where it could be taken for the command', () => {
    const [, line = ''] = programOf(json).text.split('\n')
    expect(fixInNotebook({ range: [2, 2 + line.length], text: `_#${line}` }, programOf(json), json)).toBeUndefined()
    expect(fixInNotebook({ range: [0, 4], text: 'nothing' }, programOf(json), json)).toBeUndefined()
  })
})

describe('what is half of a notebook', () => {
  it('never ends a run', () => {
    for (const [, json] of written) {
      for (let end = 0; end < json.length; end += 1) {
        for (const text of [json.slice(0, end), json.slice(end), json.slice(0, end) + json.slice(end + 1)]) {
          const blocks = notebook.preprocess?.(text, 'a.ipynb') ?? []
          const messages = notebook.postprocess?.(blocks.map(() => [{ ruleId: null, severity: 2, message: 'm', line: 1, column: 1 }]), 'a.ipynb') ?? []
          for (const { line, column } of messages) expect(line > 0 && column > 0).toBe(true)
        }
      }
    }
  })
})
