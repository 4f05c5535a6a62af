/** What the command is given and what it answers: the words its files share. */
import type { ESLint, Linter, SourceCode } from 'eslint'
import type { LanguageOptions } from '../languages/frontend.js'

/** ESLint's own: nothing to report, something to report, could not do what was asked. */
export type ExitCode = 0 | 1 | 2

export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
}

export type Preset = 'recommended' | 'strict'

/** The plugin, as far as the command needs it. */
export interface AgentsPlugin extends ESLint.Plugin {
  readonly configs: Readonly<Record<Preset | `python/${Preset}`, Linter.Config[]>>
}

/** One file, ready to be analysed. */
export interface AnalysableFile {
  readonly path: string
  readonly sourceCode: SourceCode
  /** `settings.agents` of the project, as it was written. */
  readonly settings: unknown
  /** How other files are to be read that it imports. */
  readonly options: LanguageOptions
}

export interface Host {
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: string
  readonly plugin: AgentsPlugin
  /** The listing of what the analysis saw in a file. */
  readonly listFacts: (file: AnalysableFile) => string
  /** Why something is reported in a line of a file, from 1, or is not; paths are told from `folder`. */
  readonly explainLine: (file: AnalysableFile, line: number, folder: string) => string
  /** Paths of the linted files that could not be analysed. */
  readonly filesTooDeep: () => ReadonlySet<string>
}

/** Something the user has to put right; its message is one sentence for them, and the exit code is 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** The first line of whatever was thrown: errors of other programs bring their stack or a page of advice. */
export function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  return text.trim().split('\n', 1)[0] ?? ''
}
