/** The configuration of a run: ours alone, but for the project's `settings.agents`. */
import { basename } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import { settingsOf } from '../settings.js'
import { firstLine, CommandError, type AgentsPlugin, type Preset } from './command.js'
import { ignoredFiles, isJavaScript, javascriptFiles, sourceFiles } from './files.js'

export const namespace = 'agents'

/** Whether a message or a rule is one of ours, by its rule's name. */
export function isOurRule(ruleId: string | null | undefined): boolean {
  return ruleId?.startsWith(`${namespace}/`) ?? false
}

export interface RunConfiguration {
  readonly plugin: AgentsPlugin
  readonly preset: Preset
  /** For JavaScript and TypeScript; absent where no file is. */
  readonly parser: Linter.Parser | undefined
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

export function lintConfig({ plugin, preset, parser }: Pick<RunConfiguration, 'plugin' | 'preset' | 'parser'>, settings: unknown): Linter.Config[] {
  return [
    ...(parser ? [{ files: [...javascriptFiles], languageOptions: optionsFor(parser) }] : []),
    ...plugin.configs[preset],
    ...plugin.configs[`python/${preset}`],
    {
      linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
      ...(settings === undefined ? {} : { settings: { [namespace]: settings } }),
    },
  ]
}

/** The parser would print its doubts about a new TypeScript on standard output, into the report. */
export function optionsFor(parser: Linter.Parser): { parser: Linter.Parser; parserOptions: Linter.ParserOptions } {
  return { parser, parserOptions: { warnOnUnsupportedTypeScriptVersion: false } }
}

const parserNeeds = 'It needs TypeScript 5 or 6 under the name typescript; 7 can stand beside it under another: npm i -D typescript@6 typescript-7@npm:typescript@7'

/**
 * The parser that some of the files need, if any: who writes Python needs no TypeScript.
 * @throws {CommandError} where no TypeScript is installed, or one is installed that the parser does not run on.
 */
export async function loadParser(files: readonly string[]): Promise<Linter.Parser | undefined> {
  if (!files.some(isJavaScript)) return undefined
  try {
    return await import('@typescript-eslint/parser')
  } catch (error) {
    throw new CommandError(`The TypeScript parser could not be loaded (${firstLine(error)}). ${parserNeeds}`)
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

  /** @throws {CommandError} naming what is wrong in them. */
  async of(file: string): Promise<unknown> {
    const configFile = await this.#eslint.findConfigFile(file).catch(() => undefined)
    if (configFile === undefined || this.#broken.has(configFile)) return undefined
    const config = await this.#configOf(file, configFile)
    const settings = agentsSettings(config)
    check(settings, configFile)
    return settings
  }

  async #configOf(file: string, configFile: string): Promise<unknown> {
    try {
      return await this.#eslint.calculateConfigForFile(file)
    } catch (error) {
      this.#broken.add(configFile)
      this.#warn(`${basename(configFile)} of the project cannot be read, so its settings.agents do not count: ${firstLine(error)}`)
      return undefined
    }
  }
}

/** The rules check them too, but would say so once for each file. */
function check(settings: unknown, configFile: string): void {
  try {
    settingsOf(settings)
  } catch (error) {
    throw new CommandError(`${basename(configFile)}: ${error instanceof Error ? error.message.replaceAll('\n', '; ') : String(error)}`)
  }
}

function agentsSettings(config: unknown): unknown {
  const settings = property(config, 'settings')
  return property(settings, namespace)
}

function property(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[key] : undefined
}
