/** Every TypeScript that a project may have, and none: the types of the entry, the plugin and the command. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commonJs, configuration, esModule, expectedIn, manifest, typed } from './sample.js'
import { engines, typescriptEslint, typescripts } from './versions.js'
import { manifestIn, versionsIn } from './workbench.js'

/** What a typed configuration may say, and what the compiler must not let it say. */
const typedUse = `
import type { ESLint, Linter } from 'eslint'
import { defineConfig } from 'eslint/config'
import agents from 'eslint-plugin-agents'

export const plugin: ESLint.Plugin = agents
export const recommended: Linter.Config[] = agents.configs.recommended
export const name: string = agents.meta.name
export const rule = agents.rules['require-turn-limit']

export default defineConfig(
  agents.configs.recommended,
  { files: ['src/**/*.ts'], plugins: { agents }, extends: ['agents/recommended'] },
  { extends: [agents.configs.strict], rules: { 'agents/require-turn-limit': ['error', { limit: 3 }] } },
)

// @ts-expect-error there is no such preset
export const all = agents.configs.all
// @ts-expect-error there is no such rule
export const none = agents.rules['no-such-rule']
`

/** npm warns, truly, that typescript-eslint's parser asks for an older TypeScript. */
const besideSeven = { unwanted: /EBADENGINE/u }

/** @param {string} module */
const compilerOptions = (module) => ({
  compilerOptions: {
    strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true, noEmit: true,
    target: 'es2022', types: [], module, moduleResolution: module === 'esnext' ? 'bundler' : module,
  },
  files: ['config.ts'],
})

/**
 * The types of the entry, with all declaration files that it reaches: no `skipLibCheck`.
 * @param {string} typescript
 * @param {string} eslint
 * @returns {import('./run.js').Leg}
 */
const typesLeg = (typescript, eslint) => ({
  name: `types: TypeScript ${typescript}, ESLint ${eslint}`,
  check(workbench) {
    const installed = workbench.install({ eslint, typescript }, typescript === typescripts.seven ? besideSeven : {})
    const projects = ['nodenext', 'esnext'].map((module) => workbench.project(installed, {
      'package.json': manifest('module'), 'config.ts': typedUse, 'tsconfig.json': JSON.stringify(compilerOptions(module)),
    }))
    for (const project of projects) {
      const { status, stdout } = project.node('typescript/bin/tsc', ['-p', '.'], { expected: [0, 1, 2] })
      assert.equal(status, 0, stdout)
    }
    return versionsIn(installed, ['eslint', 'typescript'])
  },
})

const command = 'eslint-plugin-agents/dist/src/cli/main.js'
/** What the command says where its parser cannot be loaded. */
const parserMissing = /^eslint-agents: The TypeScript parser could not be loaded \(.+\)\. It needs TypeScript 5 or 6 .+: npm i -D typescript@6 .+$/mu

/** Without a parser of its own: JavaScript alone. */
const plainJavaScript = {
  'package.json': manifest('module'),
  'eslint.config.js': `import agents from 'eslint-plugin-agents'\n\nexport default agents.configs.recommended\n`,
  'a.js': esModule, 'b.cjs': commonJs, 'c.mjs': esModule,
}
const inJavaScript = ['a.js', 'b.cjs', 'c.mjs'].flatMap((path) => expectedIn(path))

/** @param {import('./workbench.js').Project} project */
function lintsJavaScript(project) {
  const { findings, stderr } = project.eslint()
  assert.deepEqual(findings, inJavaScript)
  assert.equal(stderr, '')
}

/**
 * Our command reads TypeScript by itself.
 * @param {import('./workbench.js').Project} project
 */
function commandLintsTypeScript(project) {
  project.write({ 'd.ts': typed })
  const ended = project.node(command, ['.', '--format', 'json'], { expected: [1] })
  assert.deepEqual(project.linted(ended).findings, [...inJavaScript, ...expectedIn('d.ts')])
}

/** @type {import('./run.js').Leg[]} */
export const legs = [
  typesLeg(typescripts.five, engines.nine),
  typesLeg(typescripts.six, engines.ten),
  typesLeg(typescripts.seven, engines.ten),
  {
    // typescript-eslint's parser does not run beside it, whoever installs it: the command says what to do.
    name: 'TypeScript 7 alone: ESLint on JavaScript',
    check(workbench) {
      const installed = workbench.install({ eslint: engines.ten, typescript: typescripts.seven }, besideSeven)
      const project = workbench.project(installed, plainJavaScript)
      lintsJavaScript(project)
      assert.match(project.node(command, ['.'], { expected: [2] }).stderr, parserMissing)
      return project.versions(['eslint', 'typescript'])
    },
  },
  {
    name: 'TypeScript 7 under another name, 6 for the linter: as the command advises',
    check(workbench) {
      const installed = workbench.install({
        'eslint': engines.ten, ...typescriptEslint, 'typescript': typescripts.six, 'typescript-7': `npm:typescript@${typescripts.seven}`,
      })
      const project = workbench.project(installed, { ...plainJavaScript, 'd.ts': typed, 'eslint.config.js': configuration })
      assert.deepEqual(project.eslint().findings, [...inJavaScript, ...expectedIn('d.ts')])
      return project.versions(['eslint', 'typescript-eslint', 'typescript', 'typescript-7'])
    },
  },
  {
    name: 'no TypeScript named: a project of JavaScript',
    check(workbench) {
      const project = workbench.project(workbench.install({ eslint: engines.ten }), plainJavaScript)
      lintsJavaScript(project)
      commandLintsTypeScript(project)
      return `${project.versions(['eslint'])} (npm adds TypeScript ${manifestIn(project.installed, 'typescript').version} for the command)`
    },
  },
  {
    name: 'no TypeScript at all: an installer that leaves peers out',
    check(workbench) {
      const installed = workbench.install({ eslint: engines.ten }, { flags: ['--legacy-peer-deps'] })
      assert.ok(!existsSync(join(installed, 'node_modules/typescript')))
      const project = workbench.project(installed, plainJavaScript)
      lintsJavaScript(project)
      const { stderr } = project.node(command, ['.'], { expected: [2] })
      assert.match(stderr, parserMissing)
      return project.versions(['eslint'])
    },
  },
]
