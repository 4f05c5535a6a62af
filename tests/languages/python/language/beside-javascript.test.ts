import { Linter, type Rule } from 'eslint'
import { builtinRules } from 'eslint/use-at-your-own-risk'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../../../src/index.js'
import { lint, ownConfig, places } from './calls.js'

const text = '# TODO: more\nimport os\nchat(a)\nwhile True:\n\tx = [y for y in z] # FIXME\n\n\n\n'

/** Every rule that ESLint has, and every one of typescript-eslint, those with types included; none of them with `files`. */
const everybody: Linter.Config[] = [
  { rules: Object.fromEntries([...builtinRules.keys()].map((name) => [name, 'error'])) },
  ...(tseslint.configs.all as Linter.Config[]),
  { languageOptions: { parserOptions: { projectService: true } } },
]

describe('beside presets for JavaScript that have no files', () => {
  it('finds what it finds alone', () => {
    expect(places(lint(text, ownConfig))).toEqual(['3:1-3:8 own/require-turns'])
    for (const config of [[...everybody, ...ownConfig], [...ownConfig, ...everybody]]) expect(places(lint(text, config))).toEqual(places(lint(text, ownConfig)))
  })

  it('makes every rule', () => {
    expect(builtinRules.size).toBeGreaterThan(250)
    const made: string[] = []
    const counting: [string, Rule.RuleModule][] = [...builtinRules].map(([name, rule]) => [name, {
      ...rule,
      create(context) {
        const listeners = rule.create(context)
        made.push(name)
        return listeners
      },
    }])
    const rules = Object.fromEntries(counting.map(([name]) => [`core/${name}`, 'error' as const]))
    lint(text, [{ plugins: { core: { rules: Object.fromEntries(counting) } }, rules }, ...plugin.configs['python/recommended']])
    expect(made).toHaveLength(builtinRules.size)
  })
})

describe('a project that adds our preset for JavaScript', () => {
  it('lints no file in Python', () => {
    const linter = new Linter()
    const [message, ...others] = linter.verify('chat(a)\n', [...plugin.configs.recommended], { filename: 'agent.py' })
    expect(others).toEqual([])
    expect(message?.message).toMatch(/^No matching configuration found for agent\.py/u)
    expect(plugin.configs.recommended.every(({ files, ignores }) => files === undefined && ignores === undefined)).toBe(true)
  })
})
