/** The requests that a program makes, beside the number that is printed of it. */
import { Linter } from 'eslint'
import * as parser from '@typescript-eslint/parser'
import type { listFacts as ListFacts } from '../../../src/analyze.js'
import type plugin from '../../../src/index.js'
import type { Workplace } from '../fixes/workplace.js'
import type { Run } from '../process/job.js'
import { runProgram } from '../process/spawn.js'
import type { Behaviour } from '../provider/behaviour.js'
import { runPython } from '../python/interpreter.js'
import type { CountedProgram } from './programs.js'

/** One number of one program, and the requests that it was about. */
export interface Counted {
  readonly program: CountedProgram
  readonly what: 'calls' | 'requests'
  /** As it is printed. */
  readonly printed: string
  readonly made: number
  readonly faults: readonly string[]
}

const CAP = 150
/** The model never stops asking for a tool; it never asks for one, and says nothing of use; every request is refused. */
const MODES = {
  tools: { what: 'calls', behaviour: { model: 'tool-call', cap: CAP } },
  text: { what: 'calls', behaviour: { model: 'text', cap: CAP } },
  refusals: { what: 'requests', behaviour: { model: 'text', refuses: { status: 429 }, cap: CAP } },
} as const satisfies Readonly<Record<string, { readonly what: Counted['what']; readonly behaviour: Behaviour }>>
const SPEED = 20

export class Counter {
  private readonly linter: Linter
  private readonly plugin: typeof plugin
  private readonly list: typeof ListFacts

  private constructor(cwd: string, built: typeof plugin, list: typeof ListFacts) {
    this.linter = new Linter({ cwd })
    this.plugin = built
    this.list = list
  }

  /** With what is built and installed by people. */
  static async load(cwd: string): Promise<Counter> {
    const dist = (file: string): string => new URL(`../../../dist/src/${file}`, import.meta.url).href
    const { default: built } = (await import(dist('index.js'))) as { default: typeof plugin }
    const { listFacts } = (await import(dist('analyze.js'))) as { listFacts: typeof ListFacts }
    return new Counter(cwd, built, listFacts)
  }

  async prove(program: CountedProgram, workplace: Workplace): Promise<readonly Counted[]> {
    const { name, environment, text } = program
    const path = workplace.write(`${name.replaceAll(/\W+/gu, '-')}.${environment ? 'py' : 'ts'}`, text)
    const printed = this.printed(text, path)
    const found: Counted[] = []
    for (const [model, { what, behaviour }] of Object.entries(MODES)) {
      const run = environment ? await runPython(environment, { program: path, speed: SPEED }, behaviour) : await runProgram({ kind: 'program', path, behaviour, speed: SPEED })
      const text = printed[what] ?? printed.calls ?? ''
      // A model that asks for no tool may stop before; and where all is refused, it never asks for one.
      const goesOn = model === 'tools' || (model === 'refusals' && printed.calls?.startsWith('unbounded') !== true)
      found.push(compared(program, what, model === 'text' && /^\d/u.test(text) ? `<= ${text}` : text, run, goesOn))
    }
    return found
  }

  /** The lines below `main` in the listing. */
  private printed(text: string, path: string): Partial<Record<Counted['what'], string>> {
    const config = [{ files: ['**/*.ts'], languageOptions: { parser: parser as Linter.Parser } }, ...this.plugin.configs.recommended, ...this.plugin.configs['python/recommended']]
    const [fatal] = this.linter.verify(text, config, path).filter((message) => message.fatal)
    if (fatal) throw new Error(fatal.message)
    const listing = this.list({ path, sourceCode: this.linter.getSourceCode(), settings: undefined, options: { parser } })
    const [, block = ''] = listing.split(/^function main +L\d+$/mu)
    const lines = (block.split(/^\S/mu)[0] ?? '').split('\n').map((line) => /^ +(calls|requests): (.+)$/u.exec(line))
    return Object.fromEntries(lines.flatMap((line) => (line ? [[line[1], line[2]]] : []))) as Partial<Record<Counted['what'], string>>
  }
}

/** Never more than is printed; exactly as many where no `<=` stands before it. */
export function compared(program: CountedProgram, what: Counted['what'], printed: string, run: Pick<Run, 'requests' | 'outcome' | 'capped'>, goesOn = true): Counted {
  const made = run.requests
  const [, atMost, value = ''] = /^(<= )?(.*?)(?: where a turn calls one tool)?$/u.exec(printed) ?? []
  const most = /^\d+$/u.test(value) ? Number(value) : undefined
  const faults: string[] = []
  if (run.outcome.ended === 'killed') faults.push('it had to be killed')
  if (most === undefined && !/^(?:unknown|unbounded)\b/u.test(printed)) faults.push(`“${printed}” is no number`)
  // What has no end has none where the model goes on, and nothing else ends it.
  if (printed.startsWith('unbounded') && goesOn && !run.capped) faults.push(`it is said to have no end, and ends after ${String(made)}`)
  if (most !== undefined && made > most) faults.push(`${String(made)} ${what} are more than the ${printed} that are printed`)
  if (most !== undefined && atMost === undefined && made < most) faults.push(`${String(made)} ${what} are fewer than the ${printed} that are printed as exact`)
  return { program, what, printed, made, faults }
}
