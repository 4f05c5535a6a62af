/** Writes docs/proofs.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Counted } from './counts/prove.js'
import { NOT_PROVEN, WITHOUT_PROGRAMS } from './fixes/cases.js'
import type { Outcome, Run } from './process/job.js'
import { busiestSecond, type Proof } from './fixes/prove.js'
import type { Case } from './fixes/kinds.js'
import { environments, packagesOf, pythonVersion } from './python/environments.js'
import type { LimitedRow, MeasuredRow } from './rows/measure.js'
import type { PathReport } from './rows/paths.js'
import { NOT_RUN } from './rows/coverage.js'
import { CAP } from './rows/driver.js'

const page = new URL('../../docs/proofs.md', import.meta.url)
const manifest = new URL('package.json', import.meta.url)

export interface Results {
  readonly proofs: readonly Proof[]
  readonly counts: readonly Counted[]
  readonly rows: readonly MeasuredRow[]
  readonly mutants: number
  readonly paths: readonly PathReport[]
}

export function writePage(results: Results, date: string): void {
  writeFileSync(page, textOf(results, date))
}

function textOf({ proofs, counts, rows, mutants, paths }: Results, date: string): string {
  const [typescript, python] = [proofs.filter(({ case: { environment } }) => !environment), proofs.filter(({ case: { environment } }) => environment)]
  return `# Proofs

Written by \`npm run test:proofs\` on ${date}, with Node.js ${process.versions.node} and Python ${pythonVersion()}. Do not edit it.

Each program below is run against a provider on the loopback address: as written, and with what our \`--fix\` or one of our suggestions makes of it.
The provider never stops asking for a tool, allows only so many requests a minute, or refuses all of them for a while; ${proofs.length} changes are proven, none is worse than what it replaces.
Where nothing goes wrong, program and fixed program make the same requests and give the same result; that is run too. Every changed program is type-checked against the real SDKs.
“Stopped” means that the provider ended the case at its cap. Times are seconds of a clock that runs faster than real time.

## Changes that add a bound

${bounding(typescript)}

Not proven: ${sentencesOf(NOT_PROVEN)}. Of ${WITHOUT_PROGRAMS.join(', ')} the rows are run or read, and no program is written round them yet. For a pause that is missing in a retry of a library, and for a fan-out that comes to itself again, the rules offer no change.

## Changes that state a default

The strict preset asks for limits to be stated. The fix writes the library's own default, so nothing changes.

${stating(typescript)}

## Changes in Python

The same, with the real packages of Python in virtual environments: \`classic\` is AutoGen 0.2, \`ag2\` its successor of the same name, \`current\` everything else.
A team of agentchat without a condition has no end of its own: it is run only where it runs away.

${bounding(python)}

These state a default:

${stating(python)}

## Numbers that are printed

\`eslint-agents facts\` prints how many model calls, and how many requests, a function comes to in the worst case. Each of these programs is run against a model that never stops asking for a tool and one that never asks for one (calls), and against a provider that refuses everything (requests).
No program makes more than is printed, and where no \`<=\` stands before a number, exactly as many.

${table(
  ['program', 'calls', 'made', 'requests', 'made'],
  [...new Set(counts.map(({ program }) => program))].map((program) => {
    const of = (what: Counted['what']): readonly Counted[] => counts.filter((each) => each.program === program && each.what === what)
    const cells = (each: readonly Counted[]): readonly string[] => [each[0]?.printed ?? '', String(Math.max(...each.map(({ made }) => made)))]
    return [program.environment ? `${program.name} (Python)` : program.name, ...cells(of('calls')), ...cells(of('requests'))]
  }),
)}

## Rows of the catalog

The API of each row is called against a model that always asks for a tool: without its limit, with a limit of 4, and with every kind of value that may bound nothing.
The requests must be what the row says. ${mutants} rows that are wrong in one place were all found out.

${table(
  ['library', 'API', 'requests without a limit', 'with a limit of 4', 'what bounds nothing'],
  rows.map(({ sdk, driver, driver: { path, cap = CAP }, row, runs }) => [
    [sdk.name, ...('environment' in driver ? [`(${driver.environment})`] : [])].join(' '), `\`${path}\``, seen(runs.get('without'), cap, row), seen(runs.get('limit'), cap), (row.limit?.never ?? []).join(', '),
  ]),
)}

Not run: ${sentencesOf(NOT_RUN)}.

## Paths and options

Every path and option of a row is looked up in the types of the installed package.

${table(['library', 'paths', 'options'], paths.map(({ sdk: { name }, paths: count, options }) => [name, String(count), String(options)]))}

## Versions

${table(['package', 'version'], Object.entries(versions()).map(([name, version]) => [name, version]))}

Of Python, by environment:

${table(['package', ...environments], pythonVersions())}
`
}

function bounding(proofs: readonly Proof[]): string {
  return table(
    ['program', 'rule', 'change', 'requests', 'refused', 'most in flight', 'most in one second', 'seconds', 'ends with'],
    proofs.filter(({ case: { promised } }) => promised).map(({ case: each, before, after }) => [
      nameOf(each), each.rule, each.change,
      pair(before, after, ({ requests, capped }) => `${requests}${capped ? ', stopped' : ''}`),
      pair(before, after, ({ refused }) => String(refused)),
      pair(before, after, ({ mostInFlight }) => String(mostInFlight)),
      pair(before, after, (run) => String(busiestSecond(run))),
      pair(before, after, ({ time }) => (time / 1_000).toFixed(1)),
      pair(before, after, ({ outcome }) => endOf(outcome)),
    ]),
  )
}

function stating(proofs: readonly Proof[]): string {
  return table(
    ['program', 'requests', 'ends with'],
    proofs.filter(({ case: { promised } }) => !promised).map(({ case: each, before, after }) => [
      nameOf(each), pair(before, after, ({ requests }) => String(requests)), pair(before, after, ({ outcome }) => endOf(outcome)),
    ]),
  )
}

function nameOf({ program, environment }: Case): string {
  return environment ? `${program} (${environment})` : program
}

function sentencesOf(reasons: Readonly<Record<string, string>>): string {
  return Object.entries(reasons).map(([what, why]) => `${what} (${why})`).join('; ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function pair(before: Run, after: Run, of: (run: Run) => string): string {
  const [first, second] = [of(before), of(after)]
  return first === second ? first : `${first} → ${second}`
}

function endOf(outcome: Outcome): string {
  if (outcome.ended === 'error') return `\`${outcome.name}\``
  return outcome.ended === 'value' ? 'a result' : 'nothing'
}

/** A row that knows of an end says so of one that is further away than was looked, too. */
function seen(run: Run | undefined, cap: number, row?: LimitedRow): string {
  if (!run) return ''
  if (run.requests < cap) return String(run.requests)
  return row && row.kind !== 'condition' && row.absent.after !== undefined ? `more than ${cap}` : 'no end'
}

function versions(): Readonly<Record<string, string>> {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies: Record<string, string> }).dependencies
}

/** Of all that is installed, the packages that programs import and rows speak of. */
const SHOWN = ['autogen', 'autogen-agentchat', 'autogen-ext', 'openai', 'anthropic', 'openai-agents', 'tenacity', 'backoff']

function pythonVersions(): readonly (readonly string[])[] {
  return SHOWN.map((name) => [name, ...environments.map((environment) => packagesOf(environment)[name] ?? '')])
}
