import { Linter } from 'eslint'
import * as parser from '@typescript-eslint/parser'
import plugin from '../../src/index.js'

export type Preset = 'recommended' | 'strict'

/** What a preset says about a TypeScript file at `filename`, which need not exist; the folder decides which packages are installed. `agents` are settings; `rules` are set on top. */
export function lintWith(preset: Preset, code: string, filename: string, agents: object = {}, rules: Linter.RulesRecord = {}): Linter.LintMessage[] {
  const typescript: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser } }
  return new Linter({ cwd: process.cwd() }).verify(code, [typescript, ...plugin.configs[preset], { settings: { agents }, rules }], { filename })
}
