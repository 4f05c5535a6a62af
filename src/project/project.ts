/** The project that a file stands in, as far as its imports lead. */
import { isAbsolute } from 'node:path'
import { callsModels, mayHoldAgents } from '../analysis/gate.js'
import type { Program, Project } from '../analysis/linked.js'
import type { Lexicon } from '../catalog/lookup.js'
import type { Language } from '../catalog/sdk.js'
import type { Frontend, LanguageOptions } from '../languages/frontend.js'
import { fileAt, type ProjectFile } from './files.js'
import { declaresAny } from './manifest.js'
import { briefly } from './resolution/memo.js'
import { resolveInside, resolvePython, resolveSubmodule } from './resolution/python.js'
import { leadsIntoProject, resolveScript } from './resolution/script.js'

interface Resolution {
  readonly module: (from: string, specifier: string) => string | undefined
  readonly submodule: (from: string, specifier: string, name: string) => string | undefined
  readonly inside: (path: string, name: string) => string | undefined
}

const resolutions: Readonly<Record<Language, Resolution>> = {
  javascript: { module: resolveScript, submodule: () => undefined, inside: () => undefined },
  python: { module: resolvePython, submodule: resolveSubmodule, inside: resolveInside },
}

/** Bytes of other files that are parsed for one, whether or not they have been for another. */
const MOST_PARSED = 250_000

/** Of the files that imports lead to, those nearest are looked at, so many at the most. */
const MOST_LOOKED_AT = 60

/** Files further away, counted in imports, are not looked at either. */
const FURTHEST = 5

interface Asking {
  readonly path: string
  readonly frontend: Frontend
  readonly lexicon: Lexicon
  readonly options: LanguageOptions
}

/** The project round a file; `undefined` where the text has no place in a folder. */
export function projectOf({ path, frontend, lexicon, options }: Asking): ProjectRound | undefined {
  return isAbsolute(path) ? new ProjectRound(path, frontend, lexicon, options) : undefined
}

/** Looks at each file once for each file that asks, so that all of an analysis sees the same. */
export class ProjectRound implements Project {
  private readonly path: string
  private readonly frontend: Frontend
  private readonly lexicon: Lexicon
  private readonly options: LanguageOptions
  private readonly files = new Map<string, ProjectFile | undefined>()
  private readonly programs = new Map<string, Program | undefined>()
  private parsed = 0

  constructor(path: string, frontend: Frontend, lexicon: Lexicon, options: LanguageOptions) {
    this.path = path
    this.frontend = frontend
    this.lexicon = lexicon
    this.options = options
  }

  pathOf(from: string, specifier: string): string | undefined {
    return pathsOf(this.frontend.language)(`${from}\0${specifier}`)
  }

  pathOfSubmodule(from: string, specifier: string, name: string): string | undefined {
    return resolutions[this.frontend.language].submodule(from, specifier, name)
  }

  pathInside(path: string, name: string): string | undefined {
    return resolutions[this.frontend.language].inside(path, name)
  }

  program(path: string): Program | undefined {
    if (this.programs.has(path)) return this.programs.get(path)
    const file = this.file(path)
    const fits = file !== undefined && this.parsed + file.size <= MOST_PARSED
    if (fits) this.parsed += file.size
    const program = fits ? file.program(this.frontend, this.options) : undefined
    this.programs.set(path, program)
    return program
  }

  leads(from: string, specifier: string, name: string): boolean {
    if (this.lexicon.of(specifier).length > 0) return false
    return this.isLeading(this.pathOf(from, specifier)) || this.isLeading(this.pathOfSubmodule(from, specifier, name))
  }

  /** Whether the imports of a text lead to a file that may hold something. */
  leadsFromText(text: string): boolean {
    return this.frontend.specifiers(text).some((specifier) => {
      const path = this.pathOf(this.path, specifier)
      return path !== this.path && this.isLeading(path)
    })
  }

  private isLeading(path: string | undefined): boolean {
    return path !== undefined && leadingOf(this.frontend, this.lexicon)(path)
  }

  /**
   * Whether a manifest round the file declares a library that calls models, or another package of the project; where a
   * language has no such manifest, it may.
   */
  mayCallModels(): boolean {
    if (this.frontend.language !== 'javascript') return true
    return declaresAny(this.path, (name) => this.lexicon.of(name).some(callsModels) || leadsIntoProject(this.path, name))
  }

  private file(path: string): ProjectFile | undefined {
    if (this.files.has(path)) return this.files.get(path)
    const file = fileAt(path)
    this.files.set(path, file)
    return file
  }
}

/** What a glance at the text of a file tells. */
interface Seen {
  readonly holds: boolean
  /** The files of the project that it imports. */
  readonly imports: readonly string[]
}

const leadings = new WeakMap<Lexicon, (path: string) => boolean>()

/** Whether a file, or one of those near that its imports lead to, may hold something; breadth first: what is near is likelier to. */
function leadingOf(frontend: Frontend, lexicon: Lexicon): (path: string) => boolean {
  let leading = leadings.get(lexicon)
  if (!leading) {
    const seenAt = briefly((path) => glanceAt(path, frontend, lexicon))
    leadings.set(lexicon, (leading = briefly((path) => leads(path, seenAt))))
  }
  return leading
}

function glanceAt(path: string, frontend: Frontend, lexicon: Lexicon): Seen | undefined {
  const file = fileAt(path)
  if (!file) return undefined
  const { holds, specifiers } = file.glance(lexicon, (text) => ({ holds: mayHoldAgents(lexicon, text, frontend), specifiers: frontend.specifiers(text) }))
  const paths = specifiers.flatMap((specifier) => pathsOf(frontend.language)(`${path}\0${specifier}`) ?? [])
  return { holds, imports: [...new Set(paths)] }
}

function leads(path: string, seenAt: (path: string) => Seen | undefined): boolean {
  const met = new Map([[path, 1]])
  // A map may grow while it is walked.
  for (const [at, distance] of met) {
    const seen = seenAt(at)
    if (seen?.holds) return true
    if (!seen || distance >= FURTHEST) continue
    for (const next of seen.imports) if (met.size < MOST_LOOKED_AT && !met.has(next)) met.set(next, distance + 1)
  }
  return false
}

const memos = new Map<Language, (key: string) => string | undefined>()

function pathsOf(language: Language): (key: string) => string | undefined {
  let memo = memos.get(language)
  if (!memo) {
    memo = briefly((key) => {
      const [from = '', specifier = ''] = key.split('\0')
      return resolutions[language].module(from, specifier)
    })
    memos.set(language, memo)
  }
  return memo
}
