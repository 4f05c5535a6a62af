import type { ImportName, TextChange } from '../../frontend.js'
import type { Import, ImportFrom, Module, Statement } from '../parser/ast.js'
import { insertAt, lineEnd, lineStart, isFirstOnLine, type Layout } from './layout.js'
import { boundNames } from './tree.js'

export interface Imports {
  /** The local name of each, by the name that the code asks for. */
  readonly names: ReadonlyMap<string, string>
  readonly changes: readonly TextChange[]
  readonly adds: readonly string[]
}

/** Makes names available that code needs; `undefined` where one of them means something else in the file. */
export function importNames(text: string, module: Module, wanted: readonly ImportName[], layout: Layout): Imports | undefined {
  const names = new Map<string, string>()
  const changes: TextChange[] = []
  const adds: string[] = []
  const taken = boundNames(module)
  for (const one of wanted) {
    const local = localName(module, one)
    const name = local ?? one.as
    if (taken.has(name)) return undefined
    names.set(one.as, name)
    if (local !== undefined) continue
    if (importedElsewhere(module, one.as)) return undefined
    const change = extended(module, one) ?? newImport(text, module, one, layout)
    if (!change) return undefined
    changes.push(change)
    if (!STANDARD.has(one.module) && !isImported(module, one.module)) adds.push(one.module)
  }
  return { names, changes, adds }
}

/** Modules that come with Python: nothing has to be installed. */
const STANDARD = new Set(['asyncio', 'os', 'random', 'time'])

function topImports(module: Module): readonly (Import | ImportFrom)[] {
  return module.body.filter((one): one is Import | ImportFrom => one.type === 'Import' || one.type === 'ImportFrom')
}

function isImported(module: Module, name: string): boolean {
  return topImports(module).some((one) => (one.type === 'ImportFrom' ? one.module === name : one.names.some((each) => each.name === name)))
}

/** What the file calls it already, at its top. */
function localName(module: Module, { module: from, name }: ImportName): string | undefined {
  for (const one of topImports(module)) {
    for (const each of one.names) {
      if (one.type === 'Import' && name === '*' && each.name === from) return each.asname ?? each.name
      if (one.type === 'ImportFrom' && one.level === 0 && one.module === from && each.name === name) return each.asname ?? each.name
    }
  }
  return undefined
}

/** Something else is imported by the name. */
function importedElsewhere(module: Module, local: string): boolean {
  return topImports(module).some(({ names }) => names.some(({ name, asname }) => (asname ?? name) === local))
}

/** One more name in a `from … import` that is there. */
function extended(module: Module, { module: from, name, as }: ImportName): TextChange | undefined {
  if (name === '*') return undefined
  const statement = topImports(module).find((one) => one.type === 'ImportFrom' && one.level === 0 && one.module === from && one.names.every((each) => each.name !== '*'))
  const last = statement?.names.at(-1)
  return last && insertAt(last.end, `, ${name === as ? name : `${name} as ${as}`}`)
}

function newImport(text: string, module: Module, { module: from, name, as }: ImportName, { newline }: Layout): TextChange | undefined {
  const line = name === '*' ? `import ${from}${as === from ? '' : ` as ${as}`}` : `from ${from} import ${name}${as === name ? '' : ` as ${as}`}`
  const [head, ...others] = module.body.filter((one) => !isDocstring(module, one) && !isFuture(one))
  const plain = topImports(module).filter((one) => one.type === 'Import' && (one.names[0]?.name ?? '') < from)
  const behind = name === '*' ? plain.at(-1) : topImports(module).at(-1)
  if (behind && isFirstOnLine(text, behind.start)) return insertAt(lineEnd(text, behind.end), newline + line)
  const first = head && (head.type === 'Import' || head.type === 'ImportFrom') ? head : undefined
  if (first) return isFirstOnLine(text, first.start) ? insertAt(lineStart(text, first.start), line + newline) : undefined
  const opening = module.body.filter((one) => isDocstring(module, one) || isFuture(one)).at(-1)
  if (opening) return insertAt(lineEnd(text, opening.end), newline + newline + line)
  return head && others.length >= 0 && isFirstOnLine(text, head.start) ? insertAt(lineStart(text, head.start), line + newline + newline) : undefined
}

function isDocstring(module: Module, one: Statement): boolean {
  return module.body[0] === one && one.type === 'Expr' && one.value.type === 'Constant' && one.value.literal === 'str'
}

function isFuture(one: Statement): boolean {
  return one.type === 'ImportFrom' && one.module === '__future__'
}
