/** What people do to a plugin with their configuration, and with ESLint's options. */
import assert from 'node:assert/strict'
import { configuration, esModule, expectedIn, manifest, typed } from './sample.js'
import { engines, typescriptEslint, typescripts } from './versions.js'

/**
 * @param {import('./workbench.js').Workbench} workbench
 * @param {import('./workbench.js').Files} files
 */
function projectWith(workbench, files) {
  const installed = workbench.install({ eslint: engines.ten, ...typescriptEslint, typescript: typescripts.six })
  return workbench.project(installed, { 'package.json': manifest('module'), 'eslint.config.js': configuration, ...files })
}

/** @param {import('./workbench.js').Project} project */
const ran = (project) => project.versions(['eslint'])

/** @type {import('./run.js').Leg[]} */
export const legs = [
  {
    name: 'another namespace',
    check(workbench) {
      const project = projectWith(workbench, {
        'eslint.config.js': `import agents from 'eslint-plugin-agents'

export default [{
  plugins: { llm: agents },
  rules: { 'llm/no-unbounded-fan-out': 'error', 'llm/no-unbounded-retry': 'error', 'llm/require-turn-limit': ['error', { limit: 4 }] },
}]
`,
        'a.js': `${esModule}\n// eslint-disable-next-line llm/require-turn-limit -- a person stops it\nnew UserProxyAgent('boss').initiateChat(new AssistantAgent('writer'))\n`,
      })
      assert.deepEqual(project.eslint().findings, expectedIn('a.js', 'llm'))
      project.eslint(['--fix', '.'])
      assert.match(project.read('a.js'), /maxTurns: 4/u)
      return ran(project)
    },
  },
  {
    name: 'the strict preset, and a rule turned off for some files',
    check(workbench) {
      const project = projectWith(workbench, {
        'eslint.config.js': `import { defineConfig } from 'eslint/config'
import agents from 'eslint-plugin-agents'

export default defineConfig({ plugins: { agents }, extends: ['agents/strict'] }, { files: ['scripts/**'], rules: { 'agents/no-unbounded-fan-out': 'off' } })
`,
        'scripts/a.js': esModule,
        'b.js': `import { run } from '@openai/agents'\nexport const answer = (agent) => run(agent, 'hi')\n`,
      })
      const [, retry, turns] = expectedIn('scripts/a.js')
      assert.deepEqual(project.eslint().findings, ['b.js:2 agents/require-turn-limit', retry, turns])
      return ran(project)
    },
  },
  {
    name: '--cache, by time and by content',
    check(workbench) {
      for (const strategy of ['metadata', 'content']) {
        const project = projectWith(workbench, { 'a.js': esModule, 'd.ts': typed })
        const args = ['--cache', '--cache-strategy', strategy, '.']
        const expected = [...expectedIn('a.js'), ...expectedIn('d.ts')]
        assert.deepEqual(project.eslint(args).findings, expected)
        assert.ok(JSON.parse(project.read('.eslintcache')).length > 0, 'no cache was written')
        assert.deepEqual(project.eslint(args).findings, expected)
        project.write({ 'a.js': esModule.replace("'Improve it until it is perfect.' }", "'Improve it.', maxTurns: 3 }") })
        assert.deepEqual(project.eslint(args).findings, expected.filter((finding) => finding !== expectedIn('a.js')[2]))
      }
      return ran(projectWith(workbench, {}))
    },
  },
  {
    name: '--concurrency',
    check(workbench) {
      const names = Array.from({ length: 8 }, (_, index) => `${index}.ts`)
      const project = projectWith(workbench, Object.fromEntries(names.map((name) => [name, typed])))
      const { findings } = project.eslint(['--concurrency', '2', '.'])
      assert.deepEqual(findings, names.flatMap((name) => expectedIn(name)))
      return ran(project)
    },
  },
  {
    name: '--fix-type',
    check(workbench) {
      for (const [type, fixes] of /** @type {const} */ ([['layout', false], ['suggestion', false], ['problem', true]])) {
        const project = projectWith(workbench, { 'a.js': esModule })
        project.eslint(['--fix', '--fix-type', type, '.'])
        assert.equal(project.read('a.js').includes('maxTurns: 10'), fixes, type)
      }
      return ran(projectWith(workbench, {}))
    },
  },
  {
    name: 'a suppressions file, written by ESLint, and by the command for ESLint',
    check(workbench) {
      for (const program of ['eslint/bin/eslint.js', 'eslint-plugin-agents/dist/src/cli/main.js']) {
        const project = projectWith(workbench, { 'a.js': esModule })
        project.node(program, ['--suppress-all', '.'])
        assert.deepEqual(project.eslint().findings, [], program)
        project.write({ 'b.js': esModule })
        assert.deepEqual(project.eslint().findings, expectedIn('b.js'), program)
        project.write({ 'a.js': 'export {}\n', 'b.js': 'export {}\n' })
        project.node(program, ['.'], { expected: [2] })
        project.node(program, ['--prune-suppressions', '.'])
        project.node(program, ['.'])
      }
      return ran(projectWith(workbench, {}))
    },
  },
]
