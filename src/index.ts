import { readFileSync } from 'node:fs'
import type { ESLint, Linter, Rule } from 'eslint'
import { rules, type RuleName } from '../rules/index.js'

const { name, version } = JSON.parse(readFileSync(manifest(), 'utf8')) as { name: string; version: string }

/** The package's own manifest: beside `src` in the sources, one folder further up in what is published. */
function manifest(): URL {
  const built = import.meta.url.includes('/dist/')
  return new URL(built ? '../../package.json' : '../package.json', import.meta.url)
}

type Preset = 'recommended' | 'strict'

const plugin = {
  meta: { name, version, namespace: 'agents' },
  rules: rules as Record<RuleName, Rule.RuleModule>,
  configs: {} as Record<Preset, Linter.Config[]>,
} satisfies ESLint.Plugin

/** No `files`: a project that adds a preset lints no file that it did not lint before. */
function preset(which: Preset): Linter.Config[] {
  const entries = Object.entries(rules)
    .filter(([, rule]) => which === 'strict' || rule.preset === 'recommended')
    .map(([rule, { strict }]): [string, Linter.RuleEntry] => [`agents/${rule}`, which === 'strict' && Object.keys(strict).length > 0 ? ['error', strict] : 'error'])
  return [{ name: `agents/${which}`, plugins: { agents: plugin }, rules: Object.fromEntries(entries) }]
}

plugin.configs.recommended = preset('recommended')
plugin.configs.strict = preset('strict')

export default plugin
