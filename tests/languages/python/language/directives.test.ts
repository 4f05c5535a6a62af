import type { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { fix, lint, ownConfig } from './calls.js'

const found = (text: string, config: Linter.Config[] = ownConfig): string[] => lint(text, config).map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`)
const at = (...lines: number[]): string[] => lines.map((line) => `${line} own/require-turns`)
const unused: Linter.Config[] = [...ownConfig, { linterOptions: { reportUnusedDisableDirectives: 'error' } }]

describe('comments for ESLint', () => {
  it.each([
    ['a whole file', '# eslint-disable\nchat(a)\nchat(b)\n', []],
    ['a rule, in a whole file', '# eslint-disable own/require-turns -- others do\nchat(a)\n', []],
    ['a part', 'chat(a)\n# eslint-disable own/require-turns\nchat(b)\n# eslint-enable own/require-turns\nchat(c)\n', [1, 5]],
    ['the next line', '# eslint-disable-next-line own/require-turns\nchat(a)\nchat(b)\n', [3]],
    ['the next line, inside of a call', 'x(\n    # eslint-disable-next-line own/require-turns\n    chat(a),\n    chat(b),\n)\n', [4]],
    ['the same line', 'chat(a)  # eslint-disable-line own/require-turns -- bounded by the proxy\nchat(b)\n', [2]],
    ['all rules on a line', 'chat(a) #eslint-disable-line\nchat(b)\n', [2]],
    ['after what other tools read', 'chat(a)  # type: ignore  # eslint-disable-line own/require-turns\nchat(b)\n', [2]],
    ['before what other tools read', 'chat(a)  # eslint-disable-line own/require-turns  # noqa: E501\nchat(b)\n', [2]],
    ['with CRLF', '# eslint-disable-next-line own/require-turns\r\nchat(a)\r\nchat(b)\r\n', [3]],
    ['nothing, in a string', 's = "# eslint-disable"\nchat(a)\n', [2]],
    ['nothing, in prose', '# eslint is run by CI: see #12\n# eslint-disabled\nchat(a)\n', [3]],
  ])('disable %s', (_what, text, lines) => {
    expect(found(text)).toEqual(at(...lines))
  })

  it('set rules', () => {
    expect(found('# eslint own/require-turns: off\nchat(a)\n')).toEqual([])
    expect(lint('# eslint own/require-turns: "warn"\nchat(a)\n')).toMatchObject([{ severity: 1, line: 2 }])
    expect(found('# eslint own/no-such-rule: error\n')).toEqual(['1 own/no-such-rule'])
    expect(lint('# eslint own/require-turns: [error\nx\n')).toMatchObject([{ fatal: true, line: 1 }])
  })

  it('do nothing where the configuration forbids them', () => {
    const forbidden = [...ownConfig, { linterOptions: { noInlineConfig: true } }]
    expect(found('chat(a)  # eslint-disable-line\n', forbidden)).toEqual([
      ...at(1), "1 '# eslint-disable-line' has no effect because you have 'noInlineConfig' setting in your config.",
    ])
  })
})

describe('comments that disable nothing', () => {
  it('are reported', () => {
    expect(found('x = 1  # eslint-disable-line own/require-turns\n', unused)).toEqual(["1 Unused eslint-disable directive (no problems were reported from 'own/require-turns')."])
  })

  it('are taken away, and what other tools read is not', () => {
    expect(fix('x = 1  # noqa  # eslint-disable-line own/require-turns\ny = 2\n', unused)).toBe('x = 1  # noqa   \ny = 2\n')
    expect(fix('# eslint-disable-next-line own/require-turns, agents/no-unbounded-retry -- why\nchat(a, b=1)\n', unused)).toBe(' \nchat(a, b=1)\n')
    expect(fix('chat(a, b=1)\nchat(a) # eslint-disable-line own/require-turns, agents/no-unbounded-retry -- why\n', unused)).toBe(
      'chat(a, b=1)\nchat(a) # eslint-disable-line own/require-turns -- why\n',
    )
  })
})
