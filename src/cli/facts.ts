/** `eslint-agents facts FILE`: what the analysis sees in a file, or in one line of it. */
import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Linter } from 'eslint'
import { CommandError, firstLine, type AnalysableFile, type Host, type Preset } from './command.js'
import { isOurRule, lintConfig, loadParser, optionsFor, ProjectSettings } from './configuration.js'

/** @throws {CommandError} where a file cannot be read or parsed; what can be read of a file is listed before. */
export async function printFacts(files: readonly string[], host: Host): Promise<void> {
  const parser = await loadParser(files)
  const settings = new ProjectSettings(host.cwd, (sentence) => host.stderr.write(`eslint-agents: ${sentence}\n`))
  const partly: string[] = []
  for (const file of files) {
    const path = resolve(host.cwd, file)
    const text = readText(path, file)
    if (files.length > 1) host.stdout.write(`${file === files[0] ? '' : '\n'}${file}\n`)
    const project = await settings.of(path)
    const { sourceCode, unread } = parsed(path, file, text, host, parser)
    const listing = host.listFacts({ path, sourceCode, settings: project, options: parser ? optionsFor(parser) : {} })
    host.stdout.write(listing.endsWith('\n') ? listing : `${listing}\n`)
    if (unread) partly.push(`${file}:${String(unread.line)} is listed without what cannot be read: ${unread.message}`)
  }
  if (partly.length > 0) throw new CommandError(partly.join('\n'))
}

/**
 * What rules report in a line, then why, or why not.
 * @throws {CommandError} where the file cannot be read or parsed, or has no such line.
 */
export async function printWhy(file: string, line: number, host: Host): Promise<void> {
  const path = resolve(host.cwd, file)
  const text = readText(path, file)
  const lines = text.split(/\r\n|[\n\r]/u).length
  if (line > lines) throw new CommandError(`${file} has ${String(lines)} lines: there is no line ${String(line)}.`)
  const parser = await loadParser([file])
  const settings = await new ProjectSettings(host.cwd, (sentence) => host.stderr.write(`eslint-agents: ${sentence}\n`)).of(path)
  const { sourceCode } = parsed(path, file, text, host, parser)
  const reported = reportedIn(line, path, text, settings, host, parser)
  const explanation = host.explainLine({ path, sourceCode, settings, options: parser ? optionsFor(parser) : {} }, line, host.cwd)
  host.stdout.write(`${file}:${String(line)}\n${reported.length > 0 ? reported.join('\n') : 'No rule reports anything here.'}\n\n${explanation}`)
}

/** What either preset reports in a line. */
function reportedIn(line: number, path: string, text: string, settings: unknown, host: Host, parser: Linter.Parser | undefined): string[] {
  const report = (preset: Preset): Map<string, string> => {
    const messages = new Linter({ cwd: dirname(path) }).verify(text, lintConfig({ plugin: host.plugin, preset, parser }, settings), { filename: path, filterCodeBlock: () => true })
    return new Map(messages.filter((message) => message.line === line && isOurRule(message.ruleId)).map(({ ruleId, message }) => [`${ruleId ?? ''}`, message]))
  }
  const recommended = report('recommended')
  const strict = [...report('strict')].filter(([rule]) => !recommended.has(rule))
  return [...[...recommended].map(([rule, message]) => `${rule}: ${message}`), ...strict.map(([rule, message]) => `${rule} (strict alone): ${message}`)]
}

function readText(path: string, shown: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new CommandError(`There is no file ${shown}.`)
  if (found.isDirectory()) throw new CommandError(`${shown} is a folder: facts needs a file.`)
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CommandError(`${shown} cannot be read: ${firstLine(error)}`)
  }
}

interface Parsed {
  readonly sourceCode: AnalysableFile['sourceCode']
  /** Of a language that is read around its errors: the first. */
  readonly unread?: Linter.LintMessage | undefined
}

/** ESLint parses as it does when it lints; no rule of ours runs. Seen from its own folder, a file is never outside. */
function parsed(path: string, shown: string, text: string, host: Host, parser: Linter.Parser | undefined): Parsed {
  const linter = new Linter({ cwd: dirname(path) })
  const config = lintConfig({ plugin: host.plugin, preset: 'recommended', parser }, undefined).map(({ rules: _rules, ...rest }) => rest)
  // Errors that are read around are told as those of comments are.
  const unread = linter.verify(text, config, { filename: path, filterCodeBlock: () => true }).find(({ fatal, message }) => fatal === true && message.includes('Parsing error: '))
  const sourceCode = linter.getSourceCode() as AnalysableFile['sourceCode'] | null
  if (unread && !sourceCode) throw new CommandError(`${shown}:${String(unread.line)} cannot be listed: ${unread.message}`)
  if (!sourceCode) throw new CommandError(`${shown} cannot be listed: it is in no language that we read.`)
  return { sourceCode, unread }
}
