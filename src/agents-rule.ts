import type { Rule } from 'eslint'

/**
 * A rule as ESLint takes it, with what our presets and docs read from it. It stands apart from what makes one, so that
 * the types of the plugin lead to no other file of ours.
 */
export type AgentsRule = Rule.RuleModule & {
  readonly preset: 'recommended' | 'strict'
  readonly strict: Readonly<Record<string, number | boolean>>
  readonly named: (name: string) => AgentsRule
}
