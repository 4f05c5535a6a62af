import { flag, oneOf, optional, record, type Check } from './catalog/check.js'
import { catalog } from './catalog/index.js'
import { lexiconOf, type Lexicon } from './catalog/lookup.js'
import type { Language, Sdk } from './catalog/sdk.js'
import { validateSdk } from './catalog/validate.js'

/** What becomes of fixes: written by `--fix`, offered as suggestions, or left out. */
export type FixMode = 'fix' | 'suggest' | 'off'

/** `settings.agents`, checked and ready. */
export interface Settings {
  readonly fixMode: (rule: string) => FixMode
  readonly lexicon: (language: Language) => Lexicon
  /** Whether the project describes libraries of its own. */
  readonly ownLibraries: boolean
  /** Whether other files of the project are looked into. */
  readonly crossFile: boolean
}

const MODES: readonly FixMode[] = ['fix', 'suggest', 'off']

const modeCheck = oneOf('mode', MODES)
/** One mode for all rules, or one for each of some; `undefined` stands for what is left out. */
const fixCheck: Check = (value, at, errors) => {
  for (const [rule, mode] of modesIn(value)) modeCheck(mode, rule ? `${at}['${rule}']` : at, errors)
}
const settingsCheck = record({ fix: optional(fixCheck), sdks: optional(() => undefined), crossFile: optional(flag) })

const DEFAULT: Settings = { fixMode: () => 'fix', lexicon: lexiconsOf(catalog), ownLibraries: false, crossFile: true }
const known = new WeakMap<object, Settings>()

/** The libraries of each language, prepared when a file of it is met. */
function lexiconsOf(sdks: readonly Sdk[]): Settings['lexicon'] {
  const ready = new Map<Language, Lexicon>()
  return (language) => {
    let lexicon = ready.get(language)
    if (!lexicon) ready.set(language, (lexicon = lexiconOf(sdks, language)))
    return lexicon
  }
}

/**
 * Reads `settings.agents`: `fix` is a mode, or an object from rule names to modes; `sdks` an object from names to
 * libraries in the form of our own catalog.
 *
 * @throws {Error} naming each wrong key.
 */
export function settingsOf(written: unknown): Settings {
  if (written === undefined) return DEFAULT
  if (!isRecord(written)) throw new Error("settings.agents: must be an object like { fix: 'suggest' }")
  let settings = known.get(written)
  if (!settings) known.set(written, (settings = read(written)))
  return settings
}

function read(written: Record<string, unknown>): Settings {
  const errors: string[] = []
  settingsCheck(written, 'settings.agents', errors)
  const sdks = readSdks(written['sdks'], errors)
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return {
    fixMode: readFix(written['fix']),
    lexicon: sdks.length > 0 ? lexiconsOf([...catalog, ...sdks]) : DEFAULT.lexicon,
    ownLibraries: sdks.length > 0,
    crossFile: written['crossFile'] !== false,
  }
}

function readFix(written: unknown): Settings['fixMode'] {
  const modes = new Map(modesIn(written).map(([rule, mode]) => [rule.replace(/^agents\//, ''), mode as FixMode]))
  return (rule) => modes.get(rule) ?? modes.get('') ?? 'fix'
}

/** Modes by the rule they are for; one without a rule is for all. */
function modesIn(written: unknown): [rule: string, mode: unknown][] {
  const entries: [string, unknown][] = isRecord(written) ? Object.entries(written) : [['', written]]
  return entries.filter(([, mode]) => mode !== undefined)
}

function readSdks(written: unknown, errors: string[]): Extract<ReturnType<typeof validateSdk>, { sdk: unknown }>['sdk'][] {
  if (written === undefined) return []
  if (!isRecord(written)) {
    errors.push('settings.agents.sdks: must be an object from names to libraries')
    return []
  }
  return Object.entries(written).flatMap(([name, value]) => {
    const checked = validateSdk(name, value)
    if ('sdk' in checked) return [checked.sdk]
    errors.push(...checked.errors)
    return []
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
