/** The words of the command line. */
import { parseArgs } from 'node:util'
import { CommandError, firstLine, type Preset } from './command.js'

export interface LintOptions {
  readonly paths: readonly string[]
  readonly preset: Preset
  /** `write` changes files, `preview` prints the changes. */
  readonly fix: 'none' | 'write' | 'preview'
  readonly format: string
  readonly withSource: boolean
  readonly quiet: boolean
  /** Negative: any number. */
  readonly maxWarnings: number
  readonly ignore: boolean
  readonly warnIgnored: boolean
  readonly suppressions: SuppressionOptions
}

export interface SuppressionOptions {
  readonly suppress: 'nothing' | 'all' | readonly string[]
  readonly prune: boolean
  readonly passOnUnpruned: boolean
  readonly location: string | undefined
}

export type Command =
  | { readonly k: 'help' }
  | { readonly k: 'version' }
  | { readonly k: 'facts'; readonly files: readonly string[]; readonly why: number | undefined }
  | { readonly k: 'lint'; readonly options: LintOptions }

interface Flag {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands for the value in the help. */
  readonly value?: string
  readonly help: string
}

const flags = {
  'fix': { type: 'boolean', help: 'Write the limits that a fix can add, and list them' },
  'fix-dry-run': { type: 'boolean', help: 'Print what --fix would change as a diff, write nothing' },
  'preset': { type: 'string', value: 'NAME', help: 'recommended (what is certain) or strict (also: state your bound)' },
  'format': { type: 'string', short: 'f', value: 'NAME', help: 'stylish, json, or any ESLint formatter' },
  'with-source': { type: 'boolean', help: 'Keep the text of the files in JSON' },
  'quiet': { type: 'boolean', help: 'Report errors only' },
  'max-warnings': { type: 'string', value: 'N', help: 'Exit with 1 if there are more warnings' },
  'no-ignore': { type: 'boolean', help: 'Lint what .gitignore names too, and dist' },
  'no-warn-ignored': { type: 'boolean', help: 'Say nothing of ignored files among the paths' },
  'suppress-all': { type: 'boolean', help: 'Record all findings of today, so that only new ones are reported' },
  'suppress-rule': { type: 'string', multiple: true, value: 'RULE', help: 'Record the findings of this rule' },
  'suppressions-location': { type: 'string', value: 'FILE', help: 'Where they are recorded (eslint-suppressions.json)' },
  'prune-suppressions': { type: 'boolean', help: 'Forget recorded findings that are gone' },
  'pass-on-unpruned-suppressions': { type: 'boolean', help: 'Do not fail because recorded findings are gone' },
  'why': { type: 'string', value: 'LINE', help: 'With facts: why something is reported in that line, or is not' },
  'version': { type: 'boolean', short: 'v', help: 'Print the version' },
  'help': { type: 'boolean', short: 'h', help: 'Print this' },
} as const satisfies Record<string, Flag>

/** @throws {CommandError} on words that mean nothing here, or exclude one another. */
export function parseArguments(argv: readonly string[]): Command {
  const { values, positionals } = splitArguments(argv)
  if (values.help) return { k: 'help' }
  if (values.version) return { k: 'version' }
  if (positionals[0] === 'facts') return factsCommand(positionals.slice(1), values)
  if (values.why !== undefined) throw new CommandError('--why explains a line of a file: eslint-agents facts FILE --why LINE.')

  exclude(values, 'fix', 'fix-dry-run')
  exclude(values, 'suppress-all', 'suppress-rule')
  exclude(values, 'suppress-all', 'prune-suppressions')
  exclude(values, 'suppress-rule', 'prune-suppressions')
  return {
    k: 'lint',
    options: {
      paths: lintPaths(positionals),
      preset: presetNamed(values.preset ?? 'recommended'),
      fix: values.fix ? 'write' : values['fix-dry-run'] ? 'preview' : 'none',
      format: values.format ?? 'stylish',
      withSource: values['with-source'] ?? false,
      quiet: values.quiet ?? false,
      maxWarnings: wholeNumber('max-warnings', values['max-warnings'] ?? '-1'),
      ignore: !values['no-ignore'],
      warnIgnored: !values['no-warn-ignored'],
      suppressions: {
        suppress: values['suppress-all'] ? 'all' : (values['suppress-rule'] ?? 'nothing'),
        prune: values['prune-suppressions'] ?? false,
        passOnUnpruned: values['pass-on-unpruned-suppressions'] ?? false,
        location: values['suppressions-location'],
      },
    },
  }
}

export function helpText(): string {
  const rows = Object.entries<Flag>(flags).map(([name, flag]) => {
    const short = flag.short ? `-${flag.short}, ` : ''
    const value = flag.value ? ` ${flag.value}` : ''
    return [`  ${short}--${name}${value}`, flag.help] as const
  })
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return [
    'Finds agent code that runs away before it runs.',
    '',
    'eslint-agents [options] [file, folder or glob …]   Lint; the current folder by default',
    'eslint-agents facts FILE …                         Print what the analysis sees in a file',
    'eslint-agents facts FILE --why LINE                Explain a finding, or a silence, in that line',
    '',
    ...rows.map(([left, help]) => left.padEnd(width) + help),
    '',
    'Needs no configuration, and reads settings.agents of the ESLint config where there is one.',
    'Exit codes: 0 nothing found, 1 something found, 2 could not run.',
    '',
  ].join('\n')
}

function splitArguments(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: flags, allowPositionals: true, strict: true })
  } catch (error) {
    const [sentence = ''] = firstLine(error).split('. ', 1)
    throw new CommandError(`${sentence.replace(/\.$/u, '')}. See eslint-agents --help.`)
  }
}

function exclude(values: Readonly<Record<string, unknown>>, one: string, other: string): void {
  if (values[one] && values[other]) throw new CommandError(`--${one} and --${other} cannot be used together.`)
}

function factsCommand(files: readonly string[], { why, ...others }: { readonly why?: string | undefined }): Command {
  const [option] = Object.keys(others)
  if (option !== undefined) throw new CommandError(`facts takes no option but --why, and does nothing with --${option}.`)
  if (files.length === 0) throw new CommandError('facts needs a file: eslint-agents facts FILE.')
  if (why === undefined) return { k: 'facts', files, why }
  if (files.length > 1) throw new CommandError('--why explains a line of one file: name one.')
  const line = wholeNumber('why', why)
  if (line < 1) throw new CommandError('--why needs the number of a line, from 1.')
  return { k: 'facts', files, why: line }
}

function lintPaths(paths: readonly string[]): readonly string[] {
  if (paths.some((path) => path.trim() === '')) throw new CommandError('A path is empty.')
  return paths.length === 0 ? ['.'] : paths
}

function presetNamed(name: string): Preset {
  if (name === 'recommended' || name === 'strict') return name
  throw new CommandError(`There is no preset "${name}": use recommended or strict.`)
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isInteger(number)) throw new CommandError(`--${option} needs a whole number, not "${text}".`)
  return number
}
