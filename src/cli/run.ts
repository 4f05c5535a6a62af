/** The command `eslint-agents`, from its words to its exit code. */
import { ESLint } from 'eslint'
import { helpText, parseArguments, type LintOptions, type SuppressionOptions } from './arguments.js'
import { CommandError, firstLine, type ExitCode, type Host } from './command.js'
import { loadParser, namespace, ProjectSettings } from './configuration.js'
import { unifiedDiff } from './diff.js'
import { printFacts, printWhy } from './facts.js'
import { listFiles, scopeOf, type Listing, type Scope } from './files.js'
import { madeChanges, fixSummary } from './fix-summary.js'
import { FileLinter, type LintedFile } from './lint.js'
import { withoutKeys } from './masking.js'
import { offersNote } from './offers.js'
import { fileProgress, startProgress, type Progress } from './progress.js'
import { formatted, isForPeople, totalsOf } from './report.js'
import { counts, failedResult } from './results.js'
import { suppressKnown } from './suppressions.js'
import { tooDeepNote } from './too-deep.js'
import { unknownSdksNote } from './unknown-sdks.js'

/** Never throws: what the user has to put right is a sentence on standard error. */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await execute(argv, host)
  } catch (error) {
    const text = error instanceof CommandError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)
    complain(text, host)
    return 2
  }
}

async function execute(argv: readonly string[], host: Host): Promise<ExitCode> {
  const command = parseArguments(argv)
  switch (command.k) {
    case 'help':
      host.stdout.write(helpText())
      return 0
    case 'version':
      host.stdout.write(`v${host.plugin.meta?.version ?? ''}\n`)
      return 0
    case 'facts':
      await (command.why === undefined ? printFacts(command.files, host) : printWhy(command.files[0] ?? '', command.why, host))
      return 0
    case 'lint':
      return lint(command.options, host)
  }
}

async function lint(options: LintOptions, host: Host): Promise<ExitCode> {
  requireRules(options.suppressions.suppress, host)
  const scope = scopeOf(options.paths, host.cwd)
  const progress = startProgress(host.stderr)
  let linter: FileLinter
  let files: LintedFile[]
  try {
    progress.show('Looking for files')
    const listing = await listFiles(scope, options)
    linter = await linterFor(listing, scope, options, host)
    files = [...notLinted(listing), ...(await lintAll(listing.files, linter, progress, options, host))]
  } finally {
    progress.end()
  }

  const { results, stale } = suppressKnown(files.map(({ result }) => result), options.suppressions, host.cwd)
  const totals = totalsOf(results, options.maxWarnings)
  const report = await formatted(results, totals, options, linter.engine)
  const forPeople = isForPeople(options.format) ? host.stdout : host.stderr
  if (options.fix === 'preview') forPeople.write(diffOf(files, host))
  host.stdout.write(report)
  const tooDeep = results.map(({ filePath }) => filePath).filter((path) => host.filesTooDeep().has(path))
  const notes = [summaryOf(files, options, host), isForPeople(options.format) ? offersNote(results) : '', tooDeepNote(tooDeep, host.cwd)].filter((note) => note !== '').join('\n')
  forPeople.write(report !== '' && notes !== '' && forPeople === host.stdout ? `\n${notes}` : notes)
  host.stderr.write(unknownSdksNote(files.map(({ result, text, settings }) => ({ path: result.filePath, text, settings }))))

  if (totals.errors === 0 && totals.tooManyWarnings) complain(`Too many warnings: at most ${options.maxWarnings} are allowed.`, host)
  if (stale && !options.suppressions.passOnUnpruned) {
    complain('Recorded findings are gone: forget them with --prune-suppressions, or pass --pass-on-unpruned-suppressions.', host)
    return 2
  }
  return totals.errors > 0 || totals.tooManyWarnings ? 1 : 0
}

function requireRules(names: SuppressionOptions['suppress'], { plugin }: Host): void {
  if (typeof names === 'string') return
  const known = Object.keys(plugin.rules ?? {}).map((name) => `${namespace}/${name}`)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new CommandError(`There is no rule ${unknown}: the rules are ${known.join(', ')}.`)
}

async function linterFor({ files }: Listing, scope: Scope, { preset, ignore, fix }: LintOptions, host: Host): Promise<FileLinter> {
  const parser = await loadParser(files)
  const settings = new ProjectSettings(host.cwd, (sentence) => { complain(sentence, host) })
  return new FileLinter({ plugin: host.plugin, preset, parser, base: scope.base, ignore }, settings, fix !== 'none')
}

async function lintAll(paths: readonly string[], linter: FileLinter, progress: Progress, options: LintOptions, host: Host): Promise<LintedFile[]> {
  const files: LintedFile[] = []
  for (const path of paths) {
    progress.show(fileProgress(files.length + 1, paths.length, path, host.cwd))
    const file = await linter.lint(path)
    files.push(withoutKeys(options.fix === 'write' ? await written(file) : file))
  }
  return files
}

/** A file that cannot be written is reported, with all that was found in it. */
async function written(file: LintedFile): Promise<LintedFile> {
  try {
    await ESLint.outputFixes([file.result])
    return file
  } catch (error) {
    const failed = failedResult(file.result.filePath, `The fixes could not be written: ${firstLine(error)}`)
    const messages = [...failed.messages, ...(file.unfixed ?? [])]
    return { result: { ...failed, messages, ...counts(messages) }, text: file.text }
  }
}

function notLinted(listing: Listing): LintedFile[] {
  const unreadable = listing.unreadable.map(({ path, reason }) => failedResult(path, `Could not be read: ${reason}`))
  return [...unreadable, ...listing.ignored].map((result) => ({ result, text: '' }))
}

function diffOf(files: readonly LintedFile[], host: Host): string {
  const colour = (host.stdout.isTTY ?? false) && process.env['NO_COLOR'] === undefined
  return files.map(({ result, text }) => {
    if (result.output === undefined) return ''
    return unifiedDiff({ path: result.filePath, before: text, after: result.output }, host.cwd, colour)
  }).join('')
}

function summaryOf(files: readonly LintedFile[], options: LintOptions, host: Host): string {
  const changes = files.flatMap(({ result, text, unfixed }) => {
    if (result.output === undefined || !unfixed) return []
    return madeChanges({ path: result.filePath, before: text, after: result.output, found: unfixed, left: result.messages })
  })
  return fixSummary(changes, host.cwd, options.fix === 'write' ? 'made' : 'to make')
}

function complain(sentence: string, host: Host): void {
  host.stderr.write(`eslint-agents: ${sentence}\n`)
}
