/** Versions of Python's packages as those of npm's, which the ranges of the catalog's rows are compared with. */
import { validRange } from 'semver'

/** Packages are the same whose names differ in case, `-`, `_` and `.` alone. */
export function normalisedName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/gu, '-')
}

const VERSION = /^v?(?:0!)?(?!\d+!)(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.\d+)*[-_.]?(?:(a|alpha|b|beta|c|rc|pre|preview)[-_.]?(\d*))?/iu
const PHASES: Readonly<Record<string, string>> = { a: 'a', alpha: 'a', b: 'b', beta: 'b' }

/**
 * `0.2.40`, `0.9.8.post1` (0.9.8), `1.0rc1` (1.0.0-rc.1). A fourth number is dropped.
 *
 * @returns `undefined` where it is no version, or of another epoch.
 */
export function versionOf(version: string): string | undefined {
  const [found, major, minor = '0', patch = '0', phase, number] = VERSION.exec(version.trim()) ?? []
  if (found === undefined || major === undefined) return undefined
  const numbers = [major, minor, patch].map(Number).join('.')
  return phase === undefined ? numbers : `${numbers}-${PHASES[phase.toLowerCase()] ?? 'rc'}.${Number(number === '' ? 0 : number)}`
}

/**
 * `>=0.2,<0.3` as `>=0.2.0 <0.3.0`, `~=0.2.1` as `>=0.2.1 <0.3.0`, `==0.2.*` as `>=0.2.0 <0.3.0`, nothing as any version.
 *
 * @returns `undefined` where a part is none of these.
 */
export function rangeOf(specifiers: string): string | undefined {
  const parts = specifiers.split(',').map((part) => part.trim()).filter((part) => part !== '')
  const ranges = parts.map(comparatorsOf)
  if (ranges.some((range) => range === undefined)) return undefined
  return ranges.filter((range) => range !== '').join(' ') || '*'
}

/** The same as Poetry writes it in its own tables, where `^1.2`, `~1.2` and `*` mean what they mean to npm, and `1.2.3` that version. */
export function poetryRangeOf(written: string): string | undefined {
  const text = written.trim()
  if (text === '*') return text
  if (/^\d[\w.]*(?:\.\*)?$/u.test(text)) return rangeOf(`==${text}`)
  return /^[~^]\s*\d[\d.]*$/u.test(text) ? validRange(text) ?? undefined : rangeOf(text)
}

function comparatorsOf(part: string): string | undefined {
  const [, operator = '', written = ''] = /^(===?|~=|!=|[<>]=?)\s*([\w.!+*-]+)$/u.exec(part) ?? []
  // That one version is left out says little of which rows hold.
  if (operator === '!=') return ''
  const version = versionOf(written)
  if (version === undefined) return undefined
  if (written.endsWith('.*')) return operator === '==' ? upTo(version, written.split('.').length - 1) : undefined
  switch (operator) {
    case '==':
    case '===':
      return version
    case '~=':
      return upTo(version, written.split('.').length - 1)
    case '>=':
    case '>':
    case '<=':
    case '<':
      return `${operator}${version}`
    default:
      return undefined
  }
}

/** From a version to before the next whose first `length` numbers differ. */
function upTo(version: string, length: number): string | undefined {
  if (length < 1 || length > 2) return length > 2 ? version : undefined
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return `>=${version} <${length === 1 ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`}`
}
