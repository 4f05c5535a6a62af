/**
 * What CONTRIBUTING promises to a newcomer: `npm run new` in a copy of the repository, its files filled in, and
 * everything that speaks about them green, with no other file touched.
 */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Copy } from './copy.js'
import { filledIn } from './newcomer-rule.js'
import { run } from './workbench.js'

const rows = `calls: {
    'Demo().ask()': {
      kind: 'model-call',
      evidence: 'read',
      example: {
        javascript: \`
          import { Demo } from 'demo-sdk'
          console.log(await new Demo().ask('Hello'))\`,
      },
    },
    'work()': {
      kind: 'agent-run',
      limit: { at: 'arg 1', option: 'maxSteps', never: ['Infinity', 'huge'] },
      absent: { ends: 'model', report: 'recommended' },
      unit: 'steps',
      atLimit: 'throws',
      evidence: 'read',
      example: {
        javascript: \`
          import { work } from 'demo-sdk'
          await work('Tidy up.')\`,
      },
    },
  },`

const long = "import { Agent, run } from '@openai/agents'\nawait run(new Agent({ name: 'clerk' }), 'Hello', { maxTurns: 500 })\n"
const endless = "import { work } from 'demo-sdk'\nawait work('Tidy up.')\n"

/** @type {import('./run.js').Leg[]} */
export const legs = [
  {
    name: 'a newcomer’s library: two rows, everything green, nothing else touched by hand',
    check(workbench) {
      const copy = new Copy(workbench.folder('newcomer'))
      copy.npm('run', 'new', 'sdk', 'demo-sdk')
      copy.edit('src/catalog/demo-sdk.ts', (text) => text.replace('calls: {},', rows))
      copy.npm('run', 'docs:generate')
      const green = copy.isGreen('tests/catalog', 'tests/docs', 'tests/house.test.ts')
      assert.deepEqual(copy.touched(), [' M docs/sdks.md', ' M src/catalog/index.ts', '?? src/catalog/demo-sdk.ts'])

      writeFileSync(join(copy.folder, 'endless.mjs'), endless)
      const { stdout } = run(process.execPath, ['dist/src/cli/main.js', '--fix-dry-run', 'endless.mjs'], { cwd: copy.folder, expected: [0] })
      assert.match(stdout, /\+await work\('Tidy up\.', \{ maxSteps: 10 \}\)/u)
      return green
    },
  },
  {
    name: 'a newcomer’s rule: its page, itself and its test filled in, everything green, nothing else touched',
    check(workbench) {
      const copy = new Copy(workbench.folder('newcomer'))
      copy.npm('run', 'new', 'rule', 'no-long-runs')
      for (const [path, fill] of Object.entries(filledIn)) copy.edit(path, fill)
      copy.npm('run', 'docs:generate')
      const green = copy.isGreen('tests/rules/no-long-runs.test.ts', 'tests/rules/messages.test.ts', 'tests/docs', 'tests/house.test.ts')
      // The list of rules in the README is one of the things that are generated.
      assert.deepEqual(copy.touched(), [' M README.md', ' M rules/index.ts', ...Object.keys(filledIn).map((path) => `?? ${path}`)])

      writeFileSync(join(copy.folder, 'long.mjs'), long)
      const { stdout } = run(process.execPath, ['dist/src/cli/main.js', 'long.mjs'], { cwd: copy.folder, expected: [1] })
      assert.match(stdout, /`run` may go on for 500 turns: at most 100 are meant to\. Lower `maxTurns` +agents\/no-long-runs/u)
      return green
    },
  },
]
