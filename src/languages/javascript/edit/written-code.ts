/**
 * Code that a catalog row or a rule hands over as text: a statement or an expression in which names and `$placeholders`
 * are replaced. Only what stands outside strings and is no property name counts as a name.
 */

const PIECES =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(?<=[{,]\s*)[$\w]+(?=\s*:)|(?<property>\??\.\s*)?(?<![$\p{ID_Continue}])(?<name>[$\p{ID_Start}_][$\p{ID_Continue}]*)/gu

/** Replaces whole names, placeholders included. */
export function replaceNames(code: string, names: ReadonlyMap<string, string>): string {
  return code.replace(PIECES, (piece: string, property: string | undefined, name: string | undefined) =>
    name !== undefined && property === undefined ? (names.get(name) ?? piece) : piece,
  )
}

const NO_NAMES: ReadonlySet<string> = new Set([
  'await', 'async', 'new', 'const', 'let', 'return', 'if', 'else', 'throw', 'typeof', 'void', 'in', 'of', 'instanceof',
  'true', 'false', 'null', 'function', 'this', 'undefined',
])

/** The names that the code takes from its surroundings: neither placeholders nor parameters of arrows in the code itself. */
export function namesUsed(code: string): ReadonlySet<string> {
  const own = new Set<string>()
  for (const [, list, single] of code.matchAll(/\(([^()]*)\)\s*=>|([$\w]+)\s*=>/gu)) {
    for (const name of (list ?? single ?? '').matchAll(/[$\w]+/gu)) own.add(name[0])
  }
  const used = new Set<string>()
  for (const { groups } of code.matchAll(PIECES)) {
    const name = groups?.['name']
    if (name === undefined || groups?.['property'] !== undefined || name.startsWith('$')) continue
    if (!own.has(name) && !NO_NAMES.has(name)) used.add(name)
  }
  return used
}

/** Numbers as one reads them: `1_000`, `60_000`. */
export function readable(number: number): string {
  return Number.isInteger(number) ? String(number).replace(/\B(?=(?:\d{3})+$)/gu, '_') : String(number)
}
