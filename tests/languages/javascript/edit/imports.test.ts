import { describe, expect, it } from 'vitest'
import type { Edit, ImportName } from '../../../../src/languages/frontend.js'
import { added, edited, type Find, type Parsing } from './printing.js'

const STEPS: ImportName = { module: 'ai', name: 'stepCountIs', as: 'stepCountIs' }
const TOOLS: ImportName = { module: 'ai', name: 'hasToolCall', as: 'hasToolCall' }
const P_LIMIT: ImportName = { module: 'p-limit', name: 'default', as: 'pLimit', esmOnly: true }

function using(...imports: ImportName[]): (find: Find) => Edit {
  const code = imports.map((name) => name.as).join(' + ')
  return (find) => ({ k: 'set-option', call: find('run()'), argument: 0, path: [], value: { code, imports }, mode: 'insert' })
}

interface Case {
  readonly name: string
  readonly before: string
  readonly after?: string
  readonly imports?: readonly ImportName[]
  readonly adds?: readonly string[]
  readonly parsing?: Parsing
}

function test(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ before, after, imports = [STEPS], adds = [], parsing }) => {
    expect(edited(before, using(...imports), parsing)).toBe(after)
    expect(added(before, using(...imports), parsing)).toEqual(after === undefined ? undefined : adds)
  })
}

describe('import declarations', () => {
  test([
    { name: 'braces', before: "import { a } from 'ai'\nrun()", after: "import { a, stepCountIs } from 'ai'\nrun(stepCountIs)" },
    { name: 'two names at once', imports: [STEPS, TOOLS], before: "import { a } from 'ai'\nrun()", after: "import { a, stepCountIs, hasToolCall } from 'ai'\nrun(stepCountIs + hasToolCall)" },
    { name: 'one of two is there', imports: [STEPS, TOOLS], before: "import { hasToolCall } from 'ai'\nrun()", after: "import { hasToolCall, stepCountIs } from 'ai'\nrun(stepCountIs + hasToolCall)" },
    { name: 'braces over lines', before: "import {\n\ta, // first\n\tb,\n} from 'ai'\nrun()", after: "import {\n\ta, // first\n\tb,\n\tstepCountIs,\n} from 'ai'\nrun(stepCountIs)" },
    { name: 'empty braces', before: "import {} from 'ai'\nrun()", after: "import { stepCountIs } from 'ai'\nrun(stepCountIs)" },
    { name: 'a default', before: "import a from 'ai'\nrun()", after: "import a, { stepCountIs } from 'ai'\nrun(stepCountIs)" },
    { name: 'a default and braces', before: "import a, { type B } from 'ai'\nrun()", after: "import a, { type B, stepCountIs } from 'ai'\nrun(stepCountIs)" },
    { name: 'only for its effects', before: "import 'ai'\nrun()", after: "import { stepCountIs } from 'ai'\nrun(stepCountIs)" },
    { name: 'a name for types only', before: "import { type stepCountIs } from 'ai'\nrun()", after: "import { type stepCountIs, stepCountIs as stepCountIs2 } from 'ai'\nrun(stepCountIs2)" },
    { name: 'an import of types', before: "import type { A } from 'ai'\nrun()", after: "import type { A } from 'ai'\nimport { stepCountIs } from 'ai'\nrun(stepCountIs)", adds: ['ai'] },
    { name: 'a namespace', before: "import * as sdk from 'ai'\nrun()", after: "import * as sdk from 'ai'\nrun(sdk.stepCountIs)" },
    { name: 'a default beside a namespace', imports: [{ ...STEPS, name: 'default', as: 'ai' }], before: "import d, * as sdk from 'ai'\nrun()", after: "import d, * as sdk from 'ai'\nrun(d)" },
    { name: 'a name in quotes', before: "import { 'stepCountIs' as steps } from 'ai'\nrun()", after: "import { 'stepCountIs' as steps } from 'ai'\nrun(steps)" },
    { name: 'a default beside braces', imports: [P_LIMIT], before: "import { limitFunction } from 'p-limit'\nrun()", after: "import pLimit, { limitFunction } from 'p-limit'\nrun(pLimit)" },
    { name: 'a default in braces', imports: [P_LIMIT], before: "import { default as limiter } from 'p-limit'\nrun()", after: "import { default as limiter } from 'p-limit'\nrun(limiter)" },
    { name: 'a default by another name', imports: [P_LIMIT], before: "import throttle from 'p-limit'\nrun()", after: "import throttle from 'p-limit'\nrun(throttle)" },
    { name: 'after the last import, with its comment', imports: [P_LIMIT], before: 'import a from "a"; // note\nimport b from "b"; // note\n\nrun();\n', after: 'import a from "a"; // note\nimport b from "b"; // note\nimport pLimit from "p-limit";\n\nrun(pLimit);\n', adds: ['p-limit'] },
    { name: 'after an import with something behind', imports: [P_LIMIT], before: "import a from 'a'; run()", after: "import a from 'a'; import pLimit from 'p-limit'; run(pLimit)", adds: ['p-limit'] },
    { name: 'carriage returns', imports: [P_LIMIT], before: "import a from 'a'\r\nrun()\r\n", after: "import a from 'a'\r\nimport pLimit from 'p-limit'\r\nrun(pLimit)\r\n", adds: ['p-limit'] },
    { name: 'no import yet', imports: [P_LIMIT], before: "export const x = run()\n", after: "import pLimit from 'p-limit'\nexport const x = run(pLimit)\n", adds: ['p-limit'] },
    { name: 'behind directives', imports: [P_LIMIT], before: "'use client'\nexport const x = run()", after: "'use client'\nimport pLimit from 'p-limit'\nexport const x = run(pLimit)", adds: ['p-limit'] },
    { name: 'below a hashbang and a licence', imports: [P_LIMIT], before: '#!/usr/bin/env node\n/* Licence */\n\n// Says hello\nexport const x = run()', after: "#!/usr/bin/env node\n/* Licence */\n\nimport pLimit from 'p-limit'\n// Says hello\nexport const x = run(pLimit)", adds: ['p-limit'] },
    { name: 'below a directive for the compiler', imports: [P_LIMIT], before: '// @ts-check\nexport const x = run()', after: "// @ts-check\nimport pLimit from 'p-limit'\nexport const x = run(pLimit)", adds: ['p-limit'] },
    { name: 'above a directive for the next line', imports: [P_LIMIT], before: '// @ts-expect-error\nexport const x = run()', after: "import pLimit from 'p-limit'\n// @ts-expect-error\nexport const x = run(pLimit)", adds: ['p-limit'] },
    { name: 'the name is taken at the top', imports: [P_LIMIT], before: "import a from 'a'\nfunction pLimit() {}\nrun()", after: "import a from 'a'\nimport pLimit2 from 'p-limit'\nfunction pLimit() {}\nrun(pLimit2)", adds: ['p-limit'] },
    { name: 'the name is taken where it is used', imports: [P_LIMIT], before: "import a from 'a'\nfunction f(pLimit) { run() }", after: "import a from 'a'\nimport pLimit2 from 'p-limit'\nfunction f(pLimit) { run(pLimit2) }", adds: ['p-limit'] },
    { name: 'the name is taken by a global', imports: [P_LIMIT], before: "import a from 'a'\npLimit()\nrun()", after: "import a from 'a'\nimport pLimit2 from 'p-limit'\npLimit()\nrun(pLimit2)", adds: ['p-limit'] },
    { name: 'the name is taken elsewhere, where it does not matter', imports: [P_LIMIT], before: "import a from 'a'\nfunction f(pLimit) { pLimit() }\nrun()", after: "import a from 'a'\nimport pLimit from 'p-limit'\nfunction f(pLimit) { pLimit() }\nrun(pLimit)", adds: ['p-limit'] },
    { name: 'a part of a scoped package', imports: [{ module: '@acme/kit/limit', name: 'limit', as: 'limit' }], before: "import a from 'a'\nrun()", after: "import a from 'a'\nimport { limit } from '@acme/kit/limit'\nrun(limit)", adds: ['@acme/kit'] },
    { name: 'a part of Node', imports: [{ module: 'node:timers/promises', name: 'setTimeout', as: 'sleep' }], before: "import a from 'a'\nrun()", after: "import a from 'a'\nimport { setTimeout as sleep } from 'node:timers/promises'\nrun(sleep)" },
    { name: 'espree', before: "import { a } from 'ai'\nrun()", after: "import { a, stepCountIs } from 'ai'\nrun(stepCountIs)", parsing: { parser: 'espree' } },
  ])
})

describe('require', () => {
  test([
    { name: 'destructured', before: "const { a } = require('ai')\nrun()", after: "const { a, stepCountIs } = require('ai')\nrun(stepCountIs)" },
    { name: 'destructured by another name', before: "const { stepCountIs: steps } = require('ai')\nrun()", after: "const { stepCountIs: steps } = require('ai')\nrun(steps)" },
    { name: 'the whole module', before: "const ai = require('ai')\nrun()", after: "const ai = require('ai')\nrun(ai.stepCountIs)" },
    { name: 'with a rest', before: "const { a, ...more } = require('ai')\nrun()", after: "const { a, ...more } = require('ai')\nconst { stepCountIs } = require('ai')\nrun(stepCountIs)" },
    { name: 'a new line', before: "'use strict'\nconst a = require('a')\n\nrun()", after: "'use strict'\nconst a = require('a')\nconst { stepCountIs } = require('ai')\n\nrun(stepCountIs)", adds: ['ai'] },
    { name: 'the name is taken', before: "const a = require('a')\nconst stepCountIs = 1\nrun()", after: "const a = require('a')\nconst { stepCountIs: stepCountIs2 } = require('ai')\nconst stepCountIs = 1\nrun(stepCountIs2)", adds: ['ai'] },
    { name: 'by the kind of file alone', before: 'run()', parsing: { parser: 'espree', sourceType: 'commonjs' }, after: "const { stepCountIs } = require('ai')\nrun(stepCountIs)", adds: ['ai'] },
    { name: 'what cannot be required', imports: [P_LIMIT], before: "const a = require('a')\nrun()" },
    { name: 'what cannot be required, in a file of exports', imports: [P_LIMIT], before: 'run()\nmodule.exports = {}' },
    { name: 'what cannot be required, in TypeScript', imports: [P_LIMIT], before: "import a = require('a')\nrun()" },
    { name: 'a default export', imports: [{ ...P_LIMIT, esmOnly: false }], before: "const a = require('a')\nrun()" },
    { name: 'a default export that is required', imports: [P_LIMIT], before: "const limit = require('p-limit').default\nrun()", after: "const limit = require('p-limit').default\nrun(limit)" },
    { name: 'a name in TypeScript', before: "import a = require('a')\nrun()", after: "import a = require('a')\nimport { stepCountIs } from 'ai'\nrun(stepCountIs)", adds: ['ai'] },
    { name: 'beside an import it is only a function', imports: [P_LIMIT], before: "import a from 'a'\nconst b = require('b')\nrun()", after: "import a from 'a'\nimport pLimit from 'p-limit'\nconst b = require('b')\nrun(pLimit)", adds: ['p-limit'] },
  ])
})
