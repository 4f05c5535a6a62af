import { RuleTester } from 'eslint'
import { afterAll, describe, it } from 'vitest'
import plugin from '../../../../src/index.js'
import { own } from './calls.js'

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only })

const tester = new RuleTester({ plugins: { agents: plugin }, language: 'agents/python', languageOptions: { traversal: 'full' } })

tester.run('a rule for Python', own.rules['require-turns'], {
  valid: ['chat(a, b=1)', 'def chat(a): ...'],
  invalid: [
    {
      name: 'a call',
      code: 'def f():\n    return chat(a)\n',
      output: 'def f():\n    return chat(a, max_turns=10)\n',
      errors: [{ messageId: 'open', line: 2, column: 12, endLine: 2, endColumn: 19, suggestions: [{ messageId: 'write', output: 'def f():\n    return chat(a, max_turns=10)\n' }] }],
    },
  ],
})
