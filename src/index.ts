import type { ESLint, Linter, Rule } from 'eslint'
import { rules, type RuleName } from '../rules/index.js'
import { notebook } from './languages/notebook/index.js'
import { foldersOfPackages, notebookFiles, pythonFiles } from './languages/python/files.js'
import { pythonLanguage } from './languages/python/language/index.js'
import { name, version } from './package.js'

type Preset = 'recommended' | 'strict'

/** Written out, so that the types we publish name no package that ESLint alone depends on. */
interface Plugin extends ESLint.Plugin {
  readonly meta: { name: string; version: string; namespace: string }
  readonly languages: NonNullable<ESLint.Plugin['languages']>
  readonly processors: Record<'notebook', Linter.Processor>
  readonly rules: Record<RuleName, Rule.RuleModule>
  readonly configs: Record<Preset | `python/${Preset}`, Linter.Config[]>
}

const plugin: Plugin = {
  meta: { name, version, namespace: 'agents' },
  languages: { python: pythonLanguage },
  processors: { notebook },
  rules,
  configs: { 'recommended': [], 'strict': [], 'python/recommended': [], 'python/strict': [] },
}
const plugins = { agents: plugin }

function rulesOf(preset: Preset): Linter.RulesRecord {
  const entries = Object.entries(rules)
    .filter(([, rule]) => preset === 'strict' || rule.preset === 'recommended')
    .map(([rule, { strict }]): [string, Linter.RuleEntry] => [`agents/${rule}`, preset === 'strict' && Object.keys(strict).length > 0 ? ['error', strict] : 'error'])
  return Object.fromEntries(entries)
}

for (const preset of ['recommended', 'strict'] as const) {
  // No `files`: a project that adds a preset lints no file that it did not lint before. Python is asked for by name.
  plugin.configs[preset] = [{ name: `agents/${preset}`, plugins, rules: rulesOf(preset) }]
  plugin.configs[`python/${preset}`] = [
    { name: `agents/python/${preset}/packages`, ignores: [...foldersOfPackages] },
    { name: `agents/python/${preset}`, files: [...pythonFiles], plugins, language: 'agents/python', rules: rulesOf(preset) },
    { name: `agents/python/${preset}/notebooks`, files: [...notebookFiles], plugins, processor: 'agents/notebook' },
  ]
}

export default plugin
