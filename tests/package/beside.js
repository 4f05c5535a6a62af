/**
 * Among other people's presets: nothing throws, our findings are what they are alone, and fixes applied together come
 * to an end that keeps our limits.
 */
import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { manifest } from './sample.js'
import { companions, engines, react, typescripts } from './versions.js'
import { repository } from './workbench.js'

/**
 * None of them with `files`: each looks at every file that ESLint lints. All that cases of ours import is unknown to
 * the resolvers, which is not what this is about.
 * @param {boolean} withReact eslint-plugin-react has no release for ESLint 10
 */
const everybody = (withReact) => `import js from '@eslint/js'
import agents from 'eslint-plugin-agents'
import { flatConfigs as importX } from 'eslint-plugin-import-x'
import n from 'eslint-plugin-n'
${withReact ? "import react from 'eslint-plugin-react'" : ''}
import reactHooks from 'eslint-plugin-react-hooks'
import unicorn from 'eslint-plugin-unicorn'
import tseslint from 'typescript-eslint'

export default [
  js.configs.all,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  unicorn.configs.all,
  n.configs['flat/recommended-module'],
  importX.recommended,
  ${withReact ? "react.configs.flat.recommended, { settings: { react: { version: '19.0' } } }," : ''}
  reactHooks.configs.flat.recommended,
  ...agents.configs.recommended,
]
`
const alone = `import agents from 'eslint-plugin-agents'
import tseslint from 'typescript-eslint'

export default [
  { files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'], languageOptions: { parser: tseslint.parser } },
  ...agents.configs.recommended,
]
`

/** Something of each of the others, so that a configuration that loads none of them cannot pass. */
const voices = ['no-await-in-loop', '@typescript-eslint/', 'unicorn/', 'n/', 'import-x/']

/**
 * Copies cases of ours and lints them.
 * @param {import('./workbench.js').Workbench} workbench
 * @param {string} installed
 * @param {string} config
 * @param {readonly string[]} folders of tests/cases
 */
function casesIn(workbench, installed, config, folders) {
  const project = workbench.project(installed, { 'package.json': manifest('module'), 'eslint.config.js': config })
  for (const folder of folders) cpSync(join(repository, 'tests/cases', folder), join(project.folder, folder), { recursive: true })
  return project
}

/** @param {import('./workbench.js').Linted} linted */
const ours = ({ findings }) => findings.filter((finding) => finding.includes(' agents/'))

/** A fix of others moves lines. @param {readonly string[]} findings */
const withoutLines = (findings) => findings.map((finding) => finding.replace(/:\d+ /u, ' '))

/**
 * @param {import('./workbench.js').Workbench} workbench
 * @param {{ eslint: string, packages: Record<string, string>, withReact: boolean, folders: readonly string[] }} options
 */
function liveTogether(workbench, { eslint, packages, withReact, folders }) {
  const installed = workbench.install({ eslint, typescript: typescripts.six, ...packages })
  const single = casesIn(workbench, installed, alone, folders)
  const together = casesIn(workbench, installed, everybody(withReact), folders)

  const before = together.eslint(folders)
  assert.deepEqual(ours(before), ours(single.eslint(folders)))
  for (const voice of voices) assert.ok(before.findings.some((finding) => finding.includes(` ${voice}`)), `${voice} is silent`)

  const { stderr } = together.eslint(['--fix', ...folders])
  assert.equal(stderr, '', 'fixes go in circles, or somebody warns')
  const after = together.eslint(folders)
  const stillFixable = [...after.messages].flatMap(([path, messages]) => messages.filter(({ fix }) => fix).map(({ ruleId }) => `${path} ${ruleId}`))
  assert.deepEqual(stillFixable, [])
  assert.deepEqual(withoutLines(ours(after)), withoutLines(ours(single.eslint(['--fix', ...folders]))))
  return together.versions(['eslint', ...Object.keys(packages)])
}

/** @type {import('./run.js').Leg[]} */
export const legs = [
  {
    name: 'beside other presets: ESLint 9',
    check: (workbench) => liveTogether(workbench, {
      eslint: engines.nine, packages: { ...companions, ...react, '@eslint/js': engines.nine }, withReact: true, folders: ['no-unbounded-fan-out', 'require-turn-limit'],
    }),
  },
  {
    name: 'beside other presets: ESLint 10',
    check: (workbench) => liveTogether(workbench, {
      eslint: engines.ten, packages: companions, withReact: false, folders: ['require-retry-backoff'],
    }),
  },
]
