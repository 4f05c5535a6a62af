import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import type plugin from '../../../src/index.js'
import type { Case } from './kinds.js'

type Plugin = typeof plugin

/** A changed program, and what the change was called. */
export interface Change {
  readonly title: string
  readonly text: string
}

/** Applies what the rule of a case offers for it: the fixes of a whole preset together, or each suggestion alone. */
export class Linted {
  private readonly linter: Linter
  private readonly plugin: Plugin

  private constructor(cwd: string, plugin: Plugin) {
    this.linter = new Linter({ cwd })
    this.plugin = plugin
  }

  /** With the plugin as it is built: what is proven is what people install. */
  static async load(cwd: string): Promise<Linted> {
    const built = (await import(new URL('../../../dist/src/index.js', import.meta.url).href)) as { default: Plugin }
    return new Linted(cwd, built.default)
  }

  /** @throws {Error} if the rule does not report, or offers no change of the kind that the case expects. */
  changes({ rule, change, preset, program }: Case, text: string, path: string): readonly Change[] {
    const config = this.configOf(preset)
    const found = this.linter.verify(text, config, path).filter(({ ruleId }) => ruleId === `agents/${rule}`)
    if (found.length === 0) throw new Error(`${program}: ${rule} does not report`)
    if (change === 'fix') {
      const { output, messages } = this.linter.verifyAndFix(text, config, path)
      const left = messages.filter(({ ruleId, fatal }) => fatal || ruleId === `agents/${rule}`)
      if (output === text || left.length > 0) throw new Error(`${program}: --fix leaves ${rule} as it is: ${left.map(({ message }) => message).join(' ')}`)
      return [{ title: 'fix', text: output }]
    }
    const suggestions = found.flatMap(({ suggestions = [] }) => suggestions)
    if (suggestions.length === 0) throw new Error(`${program}: ${rule} suggests nothing`)
    return suggestions.map(({ desc, fix: { range: [start, end], text: replacement } }) => {
      const changed = text.slice(0, start) + replacement + text.slice(end)
      const left = this.linter.verify(changed, config, path).filter(({ ruleId, fatal }) => fatal || ruleId === `agents/${rule}`)
      if (left.length >= found.length) throw new Error(`${program}: after “${desc}” it says: ${left.map(({ message }) => message).join(' ')}`)
      return { title: desc, text: changed }
    })
  }

  private configOf(preset: Case['preset']): Linter.Config[] {
    const typescript = { files: ['**/*.ts'], languageOptions: { parser: parser as Linter.Parser } }
    return [typescript, ...this.plugin.configs[preset], ...this.plugin.configs[`python/${preset}`]]
  }
}
