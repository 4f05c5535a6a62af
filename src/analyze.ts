import type { Lexicon } from './catalog/lookup.js'
import { contextOf, type Context } from './analysis/context.js'
import { importsLead, mayHoldAgents } from './analysis/gate.js'
import { linesOf, listingOf } from './analysis/print.js'
import { mayHoldKeys, mayPrintKey, mayTakeKey, mayThrowKey } from './analysis/key-gate.js'
import { canRunAway, factsOf, NO_FACTS, type Facts, type Wanted } from './analysis/query.js'
import { mayRunAway } from './analysis/shapes.js'
import { explanationOf, type TurnedAway } from './analysis/why.js'
import type { Frontend, LanguageOptions } from './languages/frontend.js'
import { javascript } from './languages/javascript/index.js'
import { python } from './languages/python/index.js'
import { haveParsed } from './project/files.js'
import { declaredRange } from './project/manifest.js'
import { projectOf, type ProjectRound } from './project/project.js'
import { pythonVersion } from './project/python-versions.js'
import { installedVersion } from './project/versions.js'
import { settingsOf, type Settings } from './settings.js'

const frontends: readonly Frontend[] = [javascript, python]

/** What the analysis needs of the host's file. */
export interface Source {
  readonly text: string
}

/** What is known of a file; `failure` is what kept the analysis from its end. */
export interface Analysis {
  readonly facts: Facts
  readonly failure?: Error | undefined
}

const NOTHING: Analysis = { facts: NO_FACTS }
const done = new WeakMap<object, Map<Settings, Analysis>>()
const tooDeep = new Set<string>()

/** Paths of the files whose last analysis exhausted the stack: rules are silent about them, so a command can tell. */
export function filesTooDeep(): ReadonlySet<string> {
  return tooDeep
}

/** The language that a file is in, if it is one of ours. */
export function frontendOf(source: object): Frontend | undefined {
  return frontends.find((frontend) => frontend.claims(source))
}

/**
 * Reads the facts of a file: once for all rules, and no further than one look at the text where it cannot hold any.
 * Never throws: what goes wrong inside is handed on as `failure`, exhaustion of the stack counts as knowing nothing.
 */
export function analyze(source: Source, path: string, settings: Settings, options: LanguageOptions = {}): Analysis {
  let bySettings = done.get(source)
  if (!bySettings) done.set(source, (bySettings = new Map()))
  let analysis = bySettings.get(settings)
  if (!analysis) bySettings.set(settings, (analysis = read(source, path, settings, options)))
  return analysis
}

function read(source: Source, path: string, settings: Settings, options: LanguageOptions): Analysis {
  tooDeep.delete(path)
  try {
    const seen = lookInto(source, path, settings, options)
    return seen ? { facts: seen.facts } : NOTHING
  } catch (error) {
    if (isExhaustion(error)) {
      tooDeep.add(path)
      return NOTHING
    }
    return { facts: NO_FACTS, failure: error instanceof Error ? error : new Error(String(error)) }
  }
}

interface Seen {
  readonly context: Context
  readonly facts: Facts
}

/** What a file is looked into with. */
interface Look {
  readonly source: Source
  readonly path: string
  readonly frontend: Frontend
  readonly lexicon: Lexicon
  readonly project: ProjectRound | undefined
  readonly ownLibraries: boolean
  /** By a look at its text, which is made once. */
  readonly holdsAgents: boolean
}

function lookOf(source: Source, path: string, { lexicon, crossFile, ownLibraries }: Settings, options: LanguageOptions): Look | undefined {
  const frontend = frontendOf(source)
  if (!frontend) return undefined
  if (crossFile) haveParsed(path, source, options)
  const words = lexicon(frontend.language)
  return { source, path, frontend, lexicon: words, project: crossFile ? projectOf({ path, frontend, lexicon: words, options }) : undefined, ownLibraries, holdsAgents: mayHoldAgents(words, source.text, frontend) }
}

/** Lowers a file that may hold something, by itself or by what it imports from others of its project. */
function lookInto(source: Source, path: string, settings: Settings, options: LanguageOptions): Seen | undefined {
  const look = lookOf(source, path, settings, options)
  if (!look) return undefined
  const wanted = wantedOf(look)
  return wanted.agents || wanted.keys ? seenBy(look, wanted) : undefined
}

/** A file that imports no library may hold a key, and nothing else. */
function wantedOf(look: Look): Wanted {
  const { source: { text }, lexicon, holdsAgents } = look
  const agents = turnedAway(look) === undefined
  const keys = mayHoldKeys(lexicon, text) || (agents && mayThrowKey(text)) || ((agents || holdsAgents) && (mayTakeKey(text) || mayPrintKey(text)))
  return { agents, keys }
}

/** Why a file need not be lowered, by a look at its text. */
function turnedAway({ source, frontend, lexicon, project, ownLibraries, holdsAgents }: Look): TurnedAway | undefined {
  const { text } = source
  if (holdsAgents && importsLead(lexicon, source, frontend)) return undefined
  if (!project) return 'alone'
  if (!mayRunAway(lexicon, text, frontend)) return 'repeats-nothing'
  if (!ownLibraries && !project.mayCallModels()) return 'no-dependency'
  return project.leadsFromText(text) ? undefined : 'leads-nowhere'
}

function seenBy({ source, path, frontend, lexicon, project }: Look, wanted: Wanted): Seen {
  const module = frontend.lower(source, path)
  const look = (leadingOnly: boolean): Seen => {
    const context = contextOf(module, lexicon, versionsFor(frontend, path, lexicon), project, leadingOnly)
    return { context, facts: factsOf(context, wanted) }
  }
  // What can bound is looked for where there is something to bound.
  const seen = look(project !== undefined)
  return seen.context.programs.skipped && seen.facts.all.some(canRunAway) ? look(false) : seen
}

/** The stack is at its end; other errors of that class are faults of ours. */
function isExhaustion(error: unknown): boolean {
  return error instanceof RangeError && /call stack/iu.test(error.message)
}

/** The version, or the range of versions, that a file would get of what it imports. */
function versionsFor({ language }: Frontend, path: string, lexicon: Lexicon): (specifier: string) => string | undefined {
  if (language === 'javascript') return (specifier) => installedVersion(path, specifier) ?? declaredRange(path, specifier)
  return (specifier) => {
    const distributions = lexicon.of(specifier).flatMap(({ sdk }) => sdk.distributions ?? [])
    return pythonVersion(path, distributions.length > 0 ? distributions : [specifier.replace(/\..*/u, '')])
  }
}

/** A file as the command has it. */
export interface ListedFile {
  readonly path: string
  readonly sourceCode: Source
  readonly settings: unknown
  readonly options?: LanguageOptions
}

/** The listing of what is seen in a file: the answer to why something is reported, or is not. */
export function listFacts({ path, sourceCode, settings, options = {} }: ListedFile): string {
  if (!frontendOf(sourceCode)) return NOT_OURS
  return unlessTooDeep(() => {
    const seen = lookInto(sourceCode, path, settingsOf(settings), options)
    return seen ? listingOf(seen.context, seen.facts, sourceCode.text) : 'Nothing here imports a library of the catalog.\n'
  })
}

/** The same for one line, from 1, with the way to each call; `folder` is what paths are told from. */
export function explainLine({ path, sourceCode, settings, options = {} }: ListedFile, line: number, folder: string): string {
  const look = lookOf(sourceCode, path, settingsOf(settings), options)
  if (!look) return NOT_OURS
  return unlessTooDeep(() => {
    const { context, facts } = seenBy(look, { ...wantedOf(look), agents: true })
    return explanationOf(context, facts, { line, lineOf: linesOf(sourceCode.text), folder, turnedAway: turnedAway(look) })
  })
}

const NOT_OURS = 'No language that we read.\n'

function unlessTooDeep(list: () => string): string {
  try {
    return list()
  } catch (error) {
    if (isExhaustion(error)) return 'Too deep to analyse: nothing is known of this file.\n'
    throw error
  }
}
