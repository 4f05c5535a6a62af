/** Lints files one after the other: what goes wrong in a file stays in that file. */
import { readFile } from 'node:fs/promises'
import { ESLint, type Linter } from 'eslint'
import { CommandError, firstLine } from './command.js'
import { engineOptions, type ProjectSettings, type RunConfiguration } from './configuration.js'
import { failedResult, onlyOurs } from './results.js'

export interface LintedFile {
  readonly result: ESLint.LintResult
  /** What was found before anything was fixed; only of files that a fix changes. */
  readonly unfixed?: readonly Linter.LintMessage[]
  /** The text that was read. */
  readonly text: string
  /** `settings.agents` of the project that the file is of. */
  readonly settings?: unknown
}

/** ESLint, once for each distinct `settings.agents` among the files. */
export class FileLinter {
  readonly #run: RunConfiguration
  readonly #settings: ProjectSettings
  readonly #fix: boolean
  readonly #engines = new Map<string, ESLint>()

  constructor(run: RunConfiguration, settings: ProjectSettings, fix: boolean) {
    this.#run = run
    this.#settings = settings
    this.#fix = fix
  }

  /** Never throws for what is in the file. */
  async lint(path: string): Promise<LintedFile> {
    let text = ''
    try {
      text = await readFile(path, 'utf8')
      const settings = await this.#settings.of(path)
      const result = await lintText(this.#engine(settings, this.#fix), path, text)
      if (result.output === undefined) return { result, text, settings }
      const { messages } = await lintText(this.#engine(settings, false), path, text)
      return { result, text, settings, unfixed: messages }
    } catch (error) {
      if (error instanceof CommandError) throw error
      return { result: crashed(path, error), text }
    }
  }

  /** An engine that knows our rules, to load formatters with. */
  get engine(): ESLint {
    const [first] = this.#engines.values()
    return first ?? this.#engine(undefined, false)
  }

  #engine(settings: unknown, fix: boolean): ESLint {
    const key = `${fix} ${JSON.stringify(settings)}`
    let engine = this.#engines.get(key)
    if (!engine) {
      engine = new ESLint(engineOptions(this.#run, settings, fix))
      this.#engines.set(key, engine)
    }
    return engine
  }
}

/** ESLint adds to an error, in lines of their own, where it linted and which rule threw. */
function crashed(path: string, error: unknown): ESLint.LintResult {
  const text = error instanceof Error ? error.message : ''
  const line = /^Occurred while linting .*:(\d+)$/mu.exec(text)?.[1]
  const rule = /^Rule: "(.+)"$/mu.exec(text)?.[1]
  const message = `Could not be linted${rule ? ` by ${rule}` : ''}: ${firstLine(error)}`
  return failedResult(path, message, line ? Number(line) : 1)
}

async function lintText(engine: ESLint, path: string, text: string): Promise<ESLint.LintResult> {
  const [result] = await engine.lintText(text, { filePath: path })
  if (!result) throw new Error('ESLint has no result.')
  return onlyOurs(result)
}
