/** Each ESLint that the peer range promises, with each form of its configuration, in both kinds of project. */
import assert from 'node:assert/strict'
import { engines, jiti, typescriptEslint, typescripts } from './versions.js'
import { commonJs, configuration, esModule, expectedIn, manifest, plainConfig, requiring, typed } from './sample.js'

/** 9.20 has no `eslint/config`; what is typed here is checked by the types leg. */
const typedConfig = `import agents from 'eslint-plugin-agents'
import type { Linter } from 'eslint'
import tseslint from 'typescript-eslint'

const configs: Linter.Config[] = ${plainConfig.replace('tseslint.parser', 'tseslint.parser as Linter.Parser')}
export default configs
`
/** Strings in \`extends\`, since 9.22. */
const defining = `import { defineConfig } from 'eslint/config'
import agents from 'eslint-plugin-agents'
import tseslint from 'typescript-eslint'

export default defineConfig({
  files: ['**/*.{js,cjs,mjs,ts}'],
  plugins: { agents },
  extends: ['agents/recommended'],
  languageOptions: { parser: tseslint.parser },
})
`

/** @type {readonly { name: string, type: 'module' | 'commonjs', file: string, text: string }[]} */
const forms = [
  { name: 'config.js, ES modules', type: 'module', file: 'eslint.config.js', text: configuration },
  { name: 'config.js, CommonJS', type: 'commonjs', file: 'eslint.config.js', text: requiring },
  { name: 'config.mjs, CommonJS', type: 'commonjs', file: 'eslint.config.mjs', text: configuration },
  { name: 'config.cjs, ES modules', type: 'module', file: 'eslint.config.cjs', text: requiring },
  { name: 'config.ts, ES modules', type: 'module', file: 'eslint.config.ts', text: typedConfig },
  { name: 'config.ts, CommonJS', type: 'commonjs', file: 'eslint.config.ts', text: typedConfig },
  { name: 'defineConfig, extends', type: 'module', file: 'eslint.config.js', text: defining },
]

/** @type {Record<string, string>} the TypeScript that each engine is run with */
const compilers = { [engines.lowest]: typescripts.five, [engines.nine]: typescripts.six, [engines.ten]: typescripts.six }

/**
 * The engine's part in a fix is the same for every configuration: once is enough.
 * @param {import('./workbench.js').Project} project
 * @param {readonly string[]} names
 */
function fixes(project, names) {
  project.eslint(['--fix', ...names])
  for (const path of names) {
    const text = project.read(path)
    assert.match(text, /maxTurns: 10/u)
    // p-limit is an ES module: a file that requires keeps its finding, and runs.
    assert.equal(/limit\(\(\) => generateText\(/u.test(text), !text.includes('require('), path)
  }
}

/** @type {import('./run.js').Leg[]} */
export const legs = Object.values(engines).flatMap((eslint) => forms
  .filter(({ text }) => text !== defining || eslint !== engines.lowest)
  .map(({ name, type, file, text }) => ({
    name: `ESLint ${eslint}, ${name}`,
    check(workbench) {
      const installed = workbench.install({ eslint, ...typescriptEslint, ...jiti, typescript: compilers[eslint] })
      const project = workbench.project(installed, {
        'package.json': manifest(type), [file]: text,
        'a.js': type === 'module' ? esModule : commonJs, 'b.cjs': commonJs, 'c.mjs': esModule, 'd.ts': typed,
      })
      const names = ['a.js', 'b.cjs', 'c.mjs', 'd.ts']
      const { findings, stderr } = project.eslint(['--no-warn-ignored', ...names])
      assert.deepEqual(findings, names.flatMap((path) => expectedIn(path)))
      assert.equal(stderr, '')
      if (name === forms[0].name) fixes(project, names)
      return project.versions(['eslint', 'typescript-eslint', 'typescript', ...(file.endsWith('.ts') ? ['jiti'] : [])])
    },
  })))
