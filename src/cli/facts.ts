/** `eslint-agents facts FILE`: what the analysis sees in a file. */
import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Linter } from 'eslint'
import { CommandError, firstLine, type AnalysableFile, type Host } from './command.js'
import { lintConfig, loadParser, ProjectSettings } from './configuration.js'

/** @throws {CommandError} where a file cannot be read or parsed. */
export async function printFacts(files: readonly string[], host: Host): Promise<void> {
  const parser = await loadParser(files)
  const settings = new ProjectSettings(host.cwd, (sentence) => host.stderr.write(`eslint-agents: ${sentence}\n`))
  for (const file of files) {
    const path = resolve(host.cwd, file)
    const text = readText(path, file)
    if (files.length > 1) host.stdout.write(`${file === files[0] ? '' : '\n'}${file}\n`)
    const project = await settings.of(path)
    const sourceCode = parsed(path, file, text, host, parser)
    const listing = host.listFacts({ path, sourceCode, settings: project })
    host.stdout.write(listing.endsWith('\n') ? listing : `${listing}\n`)
  }
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

/** ESLint parses as it does when it lints; no rule runs. Seen from its own folder, a file is never outside. */
function parsed(path: string, shown: string, text: string, host: Host, parser: Linter.Parser | undefined): AnalysableFile['sourceCode'] {
  const linter = new Linter({ cwd: dirname(path) })
  const config = lintConfig({ plugin: host.plugin, preset: 'recommended', parser }, undefined).map(({ rules: _rules, ...rest }) => rest)
  const [problem] = linter.verify(text, config, { filename: path, allowInlineConfig: false, filterCodeBlock: () => true })
  const sourceCode = linter.getSourceCode() as AnalysableFile['sourceCode'] | null
  if (problem?.fatal) throw new CommandError(`${shown}:${problem.line} cannot be listed: ${problem.message}`)
  if (!sourceCode) throw new CommandError(`${shown} cannot be listed: it is in no language that we read.`)
  return sourceCode
}
