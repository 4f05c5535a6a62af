/** How we lint ourselves: strict types, the rules for plugin authors, and who may import whom. */
import { defineConfig } from 'eslint/config'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import tseslint from 'typescript-eslint'
import { dirname, relative, resolve, sep } from 'node:path'
import manifest from './package.json' with { type: 'json' }

/** The layers of the house, lowest first: each may import itself and those before it. */
const layers = [
  'src/differences',
  'src/package',
  'src/program',
  'src/catalog',
  'src/languages',
  'src/analysis',
  'src/project',
  'src/settings',
  'src/wording',
  'src/analyze',
  'src/agents-rule',
  'src/rule',
  'rules',
  'src/index',
  'src/cli',
]

/** Lower layers of which a layer may know only one file. */
const doors = [
  { layer: 'src/languages', into: 'src/catalog', by: 'src/catalog/sdk', why: 'A frontend knows no library: it sees the types of the catalog only.' },
  { layer: 'src/analysis', into: 'src/languages', by: 'src/languages/frontend', why: 'The analysis knows languages only through src/languages/frontend.ts.' },
]

/** A module by its path from the root, without the extension, and the layer it is in. */
function moduleAt(path) {
  const name = relative(import.meta.dirname, path).split(sep).join('/').replace(/\.[jt]s$/u, '')
  return { name, layer: layers.find((layer) => name === layer || name.startsWith(`${layer}/`)) }
}

/** Calls `check` with the text of each import, its node, and whether it imports types alone. */
function onImports(check) {
  const visit = ({ source, importKind, exportKind }) => {
    if (typeof source?.value === 'string') check(source.value, source, importKind === 'type' || exportKind === 'type')
  }
  return { ImportDeclaration: visit, ExportNamedDeclaration: visit, ExportAllDeclaration: visit, ImportExpression: visit }
}

const importDirections = {
  meta: { type: 'problem', schema: [], messages: { upwards: '{{from}} stands below {{to}} and does not know it.', door: '{{why}}' } },
  create(context) {
    const from = moduleAt(context.filename)
    return onImports((specifier, node) => {
      if (!from.layer || !specifier.startsWith('.')) return
      const to = moduleAt(resolve(dirname(context.filename), specifier))
      if (layers.indexOf(to.layer) > layers.indexOf(from.layer)) {
        context.report({ node, messageId: 'upwards', data: { from: from.layer, to: to.layer } })
      }
      const door = doors.find(({ layer, into, by }) => from.layer === layer && to.layer === into && to.name !== by)
      if (door) context.report({ node, messageId: 'door', data: { why: door.why } })
    })
  },
}

/** What the published code imports has to be there where it is installed; types are not. */
const installedPackages = {
  meta: { type: 'problem', schema: [], messages: { missing: '{{name}} is neither a dependency nor a peer.' } },
  create(context) {
    const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    return onImports((specifier, node, onlyTypes) => {
      if (onlyTypes || /^(?:\.|node:)/u.test(specifier)) return
      const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
      if (!installed.includes(name)) context.report({ node, messageId: 'missing', data: { name } })
    })
  },
}

const typescriptEslintUtils = {
  group: ['@typescript-eslint/utils', '@typescript-eslint/utils/*'],
  message: 'Only the frontends know the tree of TypeScript.',
}
/** Loading it takes longer than linting a small project, so the plugin itself never does. */
const typescriptItself = {
  group: ['typescript', 'ts-morph', '@typescript-eslint/parser', '@typescript-eslint/typescript-estree'],
  message: 'The import graph of the plugin does not reach TypeScript.',
}
const forbidImports = (...patterns) => ['error', { patterns }]

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'docs/*', '!docs/contributing/', 'tests/cases/', 'tests/facts/', 'tests/proofs/programs/', 'tests/project/typescript/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    plugins: { house: { rules: { 'import-directions': importDirections, 'installed-packages': installedPackages } } },
    rules: {
      'house/import-directions': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'eqeqeq': 'error',
      'no-console': 'off',
      'no-warning-comments': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'rules/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'house/installed-packages': 'error',
      'max-lines': ['error', { max: 320, skipComments: true, skipBlankLines: true }],
      'no-restricted-imports': forbidImports(typescriptEslintUtils, typescriptItself),
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/languages/**/*.ts'],
    rules: { 'no-restricted-imports': forbidImports(typescriptItself) },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-imports': forbidImports(typescriptEslintUtils) },
  },
  {
    files: ['rules/*.ts'],
    ignores: ['rules/index.ts'],
    extends: [eslintPlugin.configs['rules-recommended']],
    rules: {
      'max-lines': ['error', { max: 110, skipComments: true, skipBlankLines: true }],
      'no-restricted-imports': forbidImports({
        regex: '^(?!\\.\\./src/rule\\.js$)',
        message: 'A rule imports ../src/rule.js and nothing else.',
      }),
    },
  },
  {
    files: ['tests/**/*.test.ts'],
    extends: [eslintPlugin.configs['tests-recommended']],
  },
)
