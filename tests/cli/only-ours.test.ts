import { describe, expect, it } from 'vitest'
import { project, ruleIds } from './project.js'

/** Comments of other plugins and of ESLint's core, used and unused, known and unknown, right and wrong. */
const foreignComments = `/* eslint-env node, mocha */
/* global describe, it: writable */
/* exported helper */
/* eslint unicorn/no-null: "error", import/order: ["error", { "alphabetize": true }] */
/* eslint no-console: "error" */
/* eslint semi: ["error", "always"], no-extra-semi: "error" */
/* eslint no-undef: ["error", { "nonsense": 1 }] */
/* eslint this is not JSON */
/* eslint-disable unicorn/filename-case, no-var */
/* eslint-disable @typescript-eslint/no-explicit-any -- we know */
// eslint-disable-next-line unicorn/no-process-exit
console.log(1); // eslint-disable-line no-console, react-hooks/exhaustive-deps
// eslint-disable-next-line
var unused = undefinedName
/* eslint-enable unicorn/filename-case */
debugger // eslint-disable-line no-debugger
// oxlint-disable-next-line no-var
// biome-ignore lint/style/noVar: because
// prettier-ignore
// @ts-expect-error because
`

describe('only our rules speak', () => {
  it('has nothing to say of a file full of other plugins\' comments', async () => {
    for (const preset of ['recommended', 'strict']) {
      expect(await project({ 'a.js': foreignComments, 'b.ts': foreignComments }).run('--preset', preset)).toEqual({ code: 0, out: '', err: '' })
    }
  })

  it('changes nothing in it but what our fix writes', async () => {
    const before = `${foreignComments}chat(a) // eslint-disable-line unicorn/x\n${foreignComments}`
    const { run, read } = project({ 'a.js': before, 'untouched.js': foreignComments })
    expect((await run('--fix')).code).toBe(0)
    expect(read('a.js')).toBe(before.replace('chat(a)', 'chat(a, { turns: 10 })'))
    expect(read('untouched.js')).toBe(foreignComments)
  })

  it('keeps line endings and byte order marks', async () => {
    const before = `\uFEFFchat(a)\r\n/* eslint-disable unicorn/x */\r\n`
    const { run, read } = project({ 'a.js': before })
    await run('--fix')
    expect(read('a.js')).toBe(before.replace('chat(a)', 'chat(a, { turns: 10 })'))
  })

  it.each([
    ['// eslint-disable-next-line agents/require-turn-limit\nchat(a)\n'],
    ['// eslint-disable-next-line\nchat(a)\n'],
    ['chat(a) // eslint-disable-line agents/require-turn-limit -- it ends\n'],
    ['/* eslint-disable */\nchat(a)\n'],
    ['/* eslint-disable agents/require-turn-limit, unicorn/x */\nchat(a)\n'],
    ['/* eslint agents/require-turn-limit: "off" */\nchat(a)\n'],
  ])('obeys comments about our rules: %j', async (text) => {
    const { run, read } = project({ 'a.ts': text })
    expect(await run('--fix')).toEqual({ code: 0, out: '', err: '' })
    expect(read('a.ts')).toBe(text)
  })

  it('lets a comment turn a rule of ours on, or down', async () => {
    const { messages } = project({
      'on.ts': '/* eslint agents/no-endless-loop: 2 */\nfor (;;) f()\n',
      'down.ts': '/* eslint agents/require-turn-limit: 1 */\nchat(a)\n',
    })
    expect(await messages()).toMatchObject({
      'on.ts': [{ ruleId: 'agents/no-endless-loop', severity: 2 }],
      'down.ts': [{ ruleId: 'agents/require-turn-limit', severity: 1 }],
    })
  })

  it('leaves unused comments about our rules alone', async () => {
    const text = '// eslint-disable-next-line agents/require-turn-limit\nf()\n/* eslint-disable agents/no-such-rule */\n'
    const { run, read } = project({ 'a.ts': text })
    const { out } = await run('--fix')
    expect(out).not.toMatch(/unused/iu)
    expect(read('a.ts')).toBe(text)
  })

  it('does not run the rules of the project', async () => {
    const { messages } = project({
      'eslint.config.js': 'export default [{ rules: { "no-console": "error", "no-undef": "error" } }]\n',
      'a.js': 'console.log(missing)\nchat(a)\n',
      'package.json': '{"type": "module"}',
    })
    const found = await messages()
    expect(ruleIds(found['a.js'])).toEqual(['agents/require-turn-limit'])
    expect(found['eslint.config.js']).toEqual([])
  })
})
