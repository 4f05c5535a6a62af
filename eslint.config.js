/** How we lint ourselves: strict types, the rules for plugin authors, and who may import whom. */
import { defineConfig } from 'eslint/config'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/**
 * The layers of the house, lowest first; each may import itself and those before it, except where it is said
 * otherwise below.
 */
const layers = [
  './src/program',
  './src/catalog',
  './src/languages',
  './src/analysis',
  './src/project',
  './src/settings.ts',
  './src/wording.ts',
  './src/analyze.ts',
  './src/rule.ts',
  './rules',
  './src/index.ts',
  './src/cli',
]

const upwards = layers.slice(0, -1).map((target, level) => ({
  target,
  from: layers.slice(level + 1),
  message: 'This layer stands below the one it imports.',
}))

/** Lower layers of which only one file may be known. */
const doors = [
  { target: './src/languages', from: './src/catalog', except: ['./sdk.ts'], message: 'A frontend knows no library: it sees the types of the catalog only.' },
  { target: './src/analysis', from: './src/languages', except: ['./frontend.ts'], message: 'The analysis knows languages only through src/languages/frontend.ts.' },
]

const typescriptEslintUtils = {
  group: ['@typescript-eslint/utils', '@typescript-eslint/utils/*'],
  message: 'Only src/rule.ts and the frontends know the host.',
}
/** Loading it takes longer than linting a small project, so the plugin itself never does. */
const typescriptItself = {
  group: ['typescript', 'ts-morph', '@typescript-eslint/parser', '@typescript-eslint/typescript-estree'],
  message: 'The import graph of the plugin does not reach TypeScript.',
}
const forbidImports = (...patterns) => ['error', { patterns }]

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'docs/', 'tests/cases/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [...upwards, ...doors] }],
      'import-x/no-extraneous-dependencies': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': false }],
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
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
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
    files: ['src/rule.ts', 'src/languages/**/*.ts'],
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
