/** What a call may mean by the name of what is called: most need no further look. */
import type { Lexicon, Library } from '../catalog/lookup.js'
import type { Path, Row } from '../catalog/sdk.js'
import type { Call } from '../program/tree.js'

type Test = (row: Row) => boolean

const known = new WeakMap<Lexicon, Map<Test, ReadonlySet<string>>>()

/**
 * Whether a call may lead to such a row, as far as its name tells. A variable may hold anything, what the file itself
 * declares and what a method of another name gives may not.
 */
export function mayBeNamed({ callee }: Call, lexicon: Lexicon, test: Test): boolean {
  if (callee.k === 'get') return callee.key.k !== 'const' || namesOf(lexicon, test).has(String(callee.key.value))
  if (callee.k === 'import') return lexicon.of(callee.module).length === 0 || namesOf(lexicon, test).has(callee.name) || callee.name === 'default' || callee.name === '*'
  return callee.k !== 'ref' || (callee.slot.kind !== 'function' && callee.slot.kind !== 'class' && (callee.slot.kind !== 'global' || namesOf(lexicon, test).has(callee.slot.name)))
}

function namesOf(lexicon: Lexicon, test: Test): ReadonlySet<string> {
  let byTest = known.get(lexicon)
  if (!byTest) known.set(lexicon, (byTest = new Map()))
  let names = byTest.get(test)
  if (!names) byTest.set(test, (names = new Set(lexicon.libraries.flatMap((library) => namesIn(library, test)))))
  return names
}

/** The last names of the paths, and of what else they are called. */
function namesIn({ rows, methods, aliases }: Library, test: Test): readonly string[] {
  const paths = new Set([...rows, ...methods].filter(([, each]) => each.some(test)).map(([path]) => path))
  const others = [...aliases].filter(([, to]) => paths.has(to) || paths.has(`${to}()`)).map(([from]) => from)
  return [...paths, ...others].map(lastName)
}

function lastName(path: Path): string {
  return /([^.()]+)(?:\(\))*$/u.exec(path)?.[1] ?? path
}
