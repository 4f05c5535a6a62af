/** The same plugin in oxlint: the same findings at the same places, the same fixes, the same settings. */
import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { configuration, esModule, expectedIn, manifest, typed } from './sample.js'
import { engines, oxlint, typescriptEslint, typescripts } from './versions.js'
import { repository } from './workbench.js'

const cases = join(repository, 'tests/cases')
const folders = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
/** A folder of cases is named after its rule. */
const rules = Object.fromEntries(folders.map((rule) => [`agents/${rule}`, 'error']))
const everyRule = { categories: { correctness: 'off' }, jsPlugins: ['eslint-plugin-agents'], rules }

/** @param {import('./workbench.js').Workbench} workbench */
const installedIn = (workbench) =>
  workbench.install({ eslint: engines.ten, typescript: typescripts.six, ...typescriptEslint, ...oxlint })

/**
 * @param {import('./workbench.js').Project} project
 * @param {readonly string[]} [args]
 * @returns {string[]} `path:line:column rule`, in the order of their text
 */
function findingsOfOxlint(project, args = []) {
  const { stdout } = project.node('oxlint/bin/oxlint', ['--format', 'json', ...args], { expected: [0, 1] })
  /** @type {{ diagnostics: { filename: string, code?: string, message: string, labels: { span: { line: number, column: number } }[] }[] }} */
  const { diagnostics } = JSON.parse(stdout)
  return diagnostics.map(({ filename, code, message, labels }) => {
    const rule = /^(.+)\((.+)\)$/u.exec(code ?? '')
    assert.ok(rule && labels[0], `${filename}: ${message}`)
    return `${filename}:${labels[0].span.line}:${labels[0].span.column} ${rule[1]}/${rule[2]}`
  }).sort()
}

/**
 * @param {import('./workbench.js').Project} project
 * @param {readonly string[]} args
 */
function findingsOfEslint(project, args) {
  const { messages } = project.eslint(args)
  return [...messages].flatMap(([path, list]) => list.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId ?? message}`)).sort()
}

/** @param {import('./workbench.js').Workbench} workbench */
function projectOfCases(workbench) {
  const project = workbench.project(installedIn(workbench), {
    'package.json': manifest('module'),
    'eslint.config.js': configuration.replace('**/*.ts', '**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}')
      .replace(/\]\s*$/u, `  { linterOptions: { reportUnusedDisableDirectives: 'off' }, rules: ${JSON.stringify(rules)} },\n]\n`),
    '.oxlintrc.json': JSON.stringify({ ...everyRule, ignorePatterns: ['eslint.config.js'] }),
  })
  for (const folder of folders) cpSync(join(cases, folder), join(project.folder, folder), { recursive: true })
  return project
}

/** @param {import('./workbench.js').Project} project */
const textsOf = ({ folder }) => folders.flatMap((name) => readdirSync(join(folder, name)).map((file) => [join(name, file), readFileSync(join(folder, name, file), 'utf8')]))

/**
 * oxlint fixes each file once in a run, ESLint until nothing changes.
 * @param {import('./workbench.js').Project} project
 */
function fixedByOxlint(project) {
  for (let run = 0; run < 10; run++) {
    const before = textsOf(project)
    project.node('oxlint/bin/oxlint', ['--fix'], { expected: [1] })
    if (isDeepStrictEqual(textsOf(project), before)) return findingsOfOxlint(project)
  }
  throw new Error('oxlint --fix comes to no end')
}

/** Everything that a configuration of oxlint can say to us. */
const configured = {
  ...everyRule,
  settings: { agents: { fix: 'suggest', sdks: { house: { packages: ['@/lib/llm'], calls: { 'askModel()': 'model-call' } } } } },
  rules: { ...rules, 'agents/require-turn-limit': ['error', { limit: 7, reportDefaults: true }] },
}

/** @type {import('./run.js').Leg[]} */
export const legs = [
  {
    name: 'oxlint: findings and fixes of all cases, as in ESLint',
    check(workbench) {
      const inOxlint = projectOfCases(workbench)
      const inEslint = projectOfCases(workbench)
      const expected = findingsOfEslint(inEslint, folders)
      assert.ok(expected.length > 100, `only ${expected.length} findings`)
      assert.deepEqual(findingsOfOxlint(inOxlint), expected)
      const left = findingsOfEslint(inEslint, ['--fix', ...folders])
      assert.deepEqual(fixedByOxlint(inOxlint), left)
      assert.deepEqual(textsOf(inOxlint), textsOf(inEslint))
      return `${inOxlint.versions(['oxlint', 'eslint'])}: ${expected.length} findings`
    },
  },
  {
    name: 'oxlint: options, settings, disable comments, suggestions, Vue',
    check(workbench) {
      const files = {
        'package.json': manifest('module'), '.oxlintrc.json': JSON.stringify(configured),
        'a.js': esModule
          .replace('  return Promise.all', '  // eslint-disable-next-line agents/no-unbounded-fan-out -- few documents\n$&')
          .replace('  return boss.', '  // oxlint-disable-next-line agents/require-turn-limit -- a person stops it\n$&'),
        'b.ts': `import { run } from '@openai/agents'\nexport const answer = (agent: never): unknown => run(agent, 'hi')\n`,
        'c.ts': `import { askModel } from '@/lib/llm'\nexport const all = (texts: string[]): unknown => Promise.all(texts.map((text) => askModel(text)))\n`,
        'Chat.vue': `<script setup lang="ts">\n${typed.replace('export { improve }\n', '')}</script>\n`,
      }
      const project = workbench.project(installedIn(workbench), files)
      const lines = findingsOfOxlint(project).map((finding) => finding.replace(/:\d+ /u, ' '))
      const inVue = expectedIn('Chat.vue').map((finding) => finding.replace(/:(\d+)/u, (_, line) => `:${Number(line) + 1}`))
      assert.deepEqual(lines.sort(), [...inVue, 'a.js:14 agents/no-unbounded-retry', 'b.ts:2 agents/require-turn-limit', 'c.ts:2 agents/no-unbounded-fan-out'].sort())

      project.node('oxlint/bin/oxlint', ['--fix'], { expected: [1] })
      for (const [path, text] of Object.entries(files)) assert.equal(project.read(path), text, 'a suggestion was applied unasked')
      project.node('oxlint/bin/oxlint', ['--fix-suggestions'])
      assert.match(project.read('Chat.vue'), /limit\(\(\) => generateText[^]+attempts >= 5[^]+maxTurns: 7/u)
      return project.versions(['oxlint'])
    },
  },
]
