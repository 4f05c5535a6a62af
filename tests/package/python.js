/** Python and notebooks in ESLint: each engine of the peer range, its cache, its threads, its fixes, and other people's presets. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { manifest } from './sample.js'
import { companions, engines, react, typescriptEslint, typescripts } from './versions.js'
import { Project, run } from './workbench.js'

/**
 * A rule of the project's own reports `chat(…)` with one argument. It looks at the module alone, as ours do: other
 * people's rules that listen to every node then see none.
 */
const ownRule = `const callsIn = (statements) => statements.flatMap((each) => each.type === 'If' ? callsIn(each.body) : each.value?.type === 'Call' ? [each.value] : [])
const requireTurns = {
  meta: { type: 'problem', fixable: 'code', schema: [], languages: ['agents/python'] },
  create: (context) => ({
    Module({ body }) {
      for (const node of callsIn(body)) {
        const [first, second] = [...node.args, ...node.keywords]
        if (first && !second) context.report({ node, message: 'no limit', fix: (fixer) => fixer.insertTextAfter(first, ', max_turns=10') })
      }
    },
  }),
}
const own = { files: ['**/*.py'], plugins: { own: { rules: { 'require-turns': requireTurns } } }, rules: { 'own/require-turns': 'error' } }
`
const alone = `import agents from 'eslint-plugin-agents'
${ownRule}
export default [...agents.configs.recommended, ...agents.configs['python/strict'], own, { files: ['**/*.py'], languageOptions: { traversal: 'full' } }]
`
const defining = `import { defineConfig } from 'eslint/config'
import agents from 'eslint-plugin-agents'
${ownRule}
export default defineConfig(
  { files: ['src/**'], plugins: { agents }, extends: ['agents/python/recommended'] },
  own,
)
`
/** @param {boolean} withReact it has no release for ESLint 10 */
const crowded = (withReact) => `import js from '@eslint/js'
import agents from 'eslint-plugin-agents'
import { flatConfigs as importX } from 'eslint-plugin-import-x'
import n from 'eslint-plugin-n'
${withReact ? "import react from 'eslint-plugin-react'" : ''}
import reactHooks from 'eslint-plugin-react-hooks'
import unicorn from 'eslint-plugin-unicorn'
import tseslint from 'typescript-eslint'
${ownRule}
export default [
  js.configs.all,
  ...tseslint.configs.all,
  { languageOptions: { parserOptions: { projectService: true } } },
  unicorn.configs.all,
  n.configs['flat/recommended-module'],
  importX.recommended,
  ${withReact ? "react.configs.flat.all, { settings: { react: { version: '19.0' } } }," : ''}
  reactHooks.configs.flat.recommended,
  ...agents.configs.recommended,
  ...agents.configs['python/recommended'],
  own,
]
`

const notebook = JSON.stringify({ cells: [{ cell_type: 'code', source: ['%time\n', 'chat("c")\n'] }], metadata: {} }, null, 1)
const program = '# TODO: more\nimport os\r\nif os:\r\n\tchat("é😀")\r\nchat(b)  # eslint-disable-line own/require-turns\r\n'
const texts = {
  'package.json': manifest('module'), 'src/a.py': program, 'src/b.ipynb': notebook, '.venv/lib/c.py': 'chat(a)\n', 'src/site-packages/d.py': 'chat(a)\n',
}
const expected = ['src/a.py:4 own/require-turns', 'src/b.ipynb:7 own/require-turns']
const fixed = { 'src/a.py': program.replace('😀"', '😀", max_turns=10'), 'src/b.ipynb': notebook.replace(String.raw`c\"`, String.raw`c\", max_turns=10`) }

/** @param {import('./workbench.js').Project} project */
function fixes(project) {
  project.eslint(['--fix'])
  for (const [path, text] of Object.entries(fixed)) assert.equal(project.read(path), text)
  assert.deepEqual(project.eslint().findings, [])
}

/** @param {string} eslint */
function installing(eslint) {
  return { eslint, ...typescriptEslint, typescript: typescripts.six }
}

/** @type {import('./run.js').Leg[]} */
export const legs = [
  ...Object.values(engines).map((eslint) => ({
    name: `Python: ESLint ${eslint}`,
    check(/** @type {import('./workbench.js').Workbench} */ workbench) {
      const project = workbench.project(workbench.install(installing(eslint)), { ...texts, 'eslint.config.js': alone })
      const cached = ['--cache', '--cache-location', 'cache.json']
      assert.deepEqual(project.eslint().findings, expected)
      for (const run of ['first', 'second']) assert.deepEqual(project.eslint(cached).findings, expected, run)
      assert.ok(existsSync(join(project.folder, 'cache.json')))
      if (eslint !== engines.lowest) assert.deepEqual(project.eslint(['--concurrency', '2']).findings, expected)
      fixes(project)
      assert.deepEqual(project.eslint(cached).findings, [])
      return project.versions(['eslint'])
    },
  })),
  ...[engines.nine, engines.ten].map((eslint) => ({
    name: `Python: ESLint ${eslint}, defineConfig and extends`,
    check(/** @type {import('./workbench.js').Workbench} */ workbench) {
      const project = workbench.project(workbench.install(installing(eslint)), { ...texts, 'other/e.txt': '', 'eslint.config.js': defining })
      assert.deepEqual(project.eslint().findings, expected)
      fixes(project)
      return project.versions(['eslint'])
    },
  })),
  ...[engines.nine, engines.ten].map((eslint) => ({
    name: `Python: ESLint ${eslint}, beside other presets`,
    check(/** @type {import('./workbench.js').Workbench} */ workbench) {
      const withReact = eslint === engines.nine
      const packages = { ...companions, ...(withReact ? { ...react, '@eslint/js': eslint } : {}) }
      const project = workbench.project(workbench.install({ eslint, typescript: typescripts.six, ...packages }), { ...texts, 'eslint.config.js': crowded(withReact) })
      const paths = ['src', '.venv']
      assert.deepEqual(project.eslint(['src']).findings, expected)
      assert.ok(!project.eslint(['--no-error-on-unmatched-pattern', ...paths]).messages.has('.venv/lib/c.py'))
      return project.versions(['eslint', ...Object.keys(packages)])
    },
  })),
  {
    name: 'Python: the command, in a folder that has nothing of Node',
    check(workbench) {
      const project = new Project(workbench.folder('python-only'), {
        'src/good.py': program, 'src/good.ipynb': notebook, 'src/bad.py': 'def f():\n    return = 1\n', '.venv/bad.py': '(', 'readme.md': '',
      })
      /** @param {string} path @param {number} status */
      const lint = (path, status) => run('npx', ['--yes', '-p', `file:${workbench.tarball}`, 'eslint-agents', path], { cwd: project.folder, expected: [status] }).stdout
      assert.match(lint('src/', 1), /^\n\S+src.bad\.py\n +2:12 +error +Parsing error: .+\n\n✖ 1 problem/u)
      assert.equal(lint('src/good.*', 0), '')
      assert.deepEqual(readdirSync(project.folder).sort(), ['.venv', 'readme.md', 'src'])
      return `Node ${process.versions.node}`
    },
  },
]
