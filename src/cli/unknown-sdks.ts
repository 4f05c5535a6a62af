/** Which SDKs the linted files import that the catalog does not know: that nothing is found there is no answer. */
import { knownWithoutRows, soundsLikeSdk } from '../catalog/unknown-sdks.js'
import type { Lexicon } from '../catalog/lookup.js'
import { javascript } from '../languages/javascript/index.js'
import { programOf } from '../languages/notebook/program.js'
import { python } from '../languages/python/index.js'
import { declaresAny } from '../project/manifest.js'
import { pythonVersion } from '../project/python-versions.js'
import { resolvePython } from '../project/resolution/python.js'
import { settingsOf } from '../settings.js'
import { isJavaScript } from './files.js'

/** A file as it was read, with `settings.agents` of its project. */
export interface ReadFile {
  readonly path: string
  readonly text: string
  readonly settings: unknown
}

const MOST = 10

/** One sentence, or nothing. */
export function unknownSdksNote(files: readonly ReadFile[]): string {
  const found = [...new Set(files.flatMap(unknownSdksOf))].sort()
  if (found.length === 0) return ''
  const names = [...found.slice(0, MOST), ...(found.length > MOST ? [`and ${found.length - MOST} more`] : [])].join(', ')
  return `Not in the catalog, so nothing is known of calls through ${found.length === 1 ? 'it' : 'them'}: ${names}. settings.agents.sdks can describe ${found.length === 1 ? 'it' : 'them'}.\n`
}

function unknownSdksOf({ path, text, settings }: ReadFile): readonly string[] {
  const { lexicon } = settingsOf(settings)
  return isJavaScript(path) ? packagesOf(path, text, lexicon('javascript')) : modulesOf(path, pythonOf(path, text), lexicon('python'))
}

/** A specifier may be an alias of the project's own, so a manifest has to declare the package. */
function packagesOf(path: string, text: string, lexicon: Lexicon): readonly string[] {
  return javascript.specifiers(text).flatMap((specifier) => {
    const name = packageOf(specifier)
    if (name === undefined || isKnown(lexicon, [specifier, name])) return []
    const found = knownWithoutRows('javascript', [name]) ?? (soundsLikeSdk(name) ? name : undefined)
    return found !== undefined && declaresAny(path, (declared) => declared === name) ? [found] : []
  })
}

/** A module may be the project's own; what is known by its name alone has to be installed or required. */
function modulesOf(path: string, text: string, lexicon: Lexicon): readonly string[] {
  return python.specifiers(text).flatMap((specifier) => {
    if (specifier.startsWith('.')) return []
    const names = withThoseAbove(specifier)
    const top = names.at(-1) ?? specifier
    const listed = knownWithoutRows('python', names)
    const found = listed ?? (soundsLikeSdk(top) && pythonVersion(path, [top]) !== undefined ? top : undefined)
    // `google` has rows; `google.generativeai` has none.
    if (found === undefined || isKnown(lexicon, names.filter((name) => name.length >= found.length))) return []
    return resolvePython(path, top) === undefined ? [found] : []
  })
}

function isKnown(lexicon: Lexicon, names: readonly string[]): boolean {
  return names.some((name) => lexicon.of(name).length > 0)
}

/** `@scope/name/deep` is of `@scope/name`; paths and modules of the runtime are of no package. */
function packageOf(specifier: string): string | undefined {
  return /^(?:npm:)?(@[\w~-][\w.~-]*\/[\w~-][\w.~-]*|[\w~-][\w.~-]*)(?:[/@]|$)/u.exec(specifier)?.[1]
}

/** `a.b.c`, `a.b`, `a`. */
function withThoseAbove(module: string): readonly string[] {
  const parts = module.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}

/** Of a notebook, the text of its cells; nothing where it cannot be read, which is reported elsewhere. */
function pythonOf(path: string, text: string): string {
  if (!path.endsWith('.ipynb')) return text
  try {
    return programOf(text).text
  } catch {
    return ''
  }
}
