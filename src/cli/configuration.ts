/** The configuration of a run: ours alone, but for the project's `settings.agents`. */
import { basename } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import { firstLine, CommandError, type AgentsPlugin, type Preset } from './command.js'
import { ignoredFiles, sourceFiles } from './files.js'

const namespace = 'agents'

/** Whether a message or a rule is one of ours, by its rule's name. */
export function isOurRule(ruleId: string | null | undefined): boolean {
  return ruleId?.startsWith(`${namespace}/`) ?? false
}

export interface RunConfiguration {
  readonly plugin: AgentsPlugin
  readonly preset: Preset
  readonly parser: Linter.Parser
  readonly base: string
  readonly ignore: boolean
}

/** What ESLint is told, so that only our rules speak and only our findings are fixed. */
export function engineOptions(run: RunConfiguration, settings: unknown, fix: boolean): ESLint.Options {
  return {
    cwd: run.base,
    overrideConfigFile: true,
    overrideConfig: [ignoredFiles(run.base), ...lintConfig(run, settings)],
    ignore: run.ignore,
    ruleFilter: ({ ruleId }) => isOurRule(ruleId),
    fix: fix && (({ ruleId }) => isOurRule(ruleId)),
  }
}

export function lintConfig(run: Pick<RunConfiguration, 'plugin' | 'preset' | 'parser'>, settings: unknown): Linter.Config[] {
  return [
    // The parser would print its doubts about a new TypeScript on standard output, into the report.
    { files: [...sourceFiles], languageOptions: { parser: run.parser, parserOptions: { warnOnUnsupportedTypeScriptVersion: false } } },
    ...run.plugin.configs[run.preset],
    {
      linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
      ...(settings === undefined ? {} : { settings: { [namespace]: settings } }),
    },
  ]
}

/** @throws {CommandError} where a TypeScript is installed that the parser does not run on. */
export async function loadParser(): Promise<Linter.Parser> {
  try {
    return await import('@typescript-eslint/parser')
  } catch (error) {
    throw new CommandError(`The TypeScript parser could not be loaded: ${firstLine(error)}`)
  }
}

/** Reads `settings.agents` as the project's own ESLint would see it for a file. */
export class ProjectSettings {
  readonly #eslint: ESLint
  readonly #warn: (sentence: string) => void
  /** Config files that threw: each is tried and complained about once. */
  readonly #broken = new Set<string>()

  constructor(cwd: string, warn: (sentence: string) => void) {
    this.#warn = warn
    // A project that lints no TypeScript may still have settings for us.
    this.#eslint = new ESLint({ cwd, overrideConfig: [{ files: [...sourceFiles] }] })
  }

  async of(file: string): Promise<unknown> {
    const configFile = await this.#eslint.findConfigFile(file).catch(() => undefined)
    if (configFile === undefined || this.#broken.has(configFile)) return undefined
    try {
      const config: unknown = await this.#eslint.calculateConfigForFile(file)
      return agentsSettings(config)
    } catch (error) {
      this.#broken.add(configFile)
      this.#warn(`${basename(configFile)} of the project cannot be read, so its settings.agents do not count: ${firstLine(error)}`)
      return undefined
    }
  }
}

function agentsSettings(config: unknown): unknown {
  const settings = property(config, 'settings')
  return property(settings, namespace)
}

function property(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[key] : undefined
}
