import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { ImportName, PrintedEdit, TextChange } from '../../frontend.js'
import { arrange } from './changes.js'
import { declareImports, joinImport, namesImported } from './import-declarations.js'
import { moduleSystemOf } from './module-system.js'
import { freeImportName, resolveName } from './names.js'
import { declareRequires, joinRequire, namesRequired } from './requires.js'

/** What code needs to use imported names at one place. */
export interface Imports {
  /** From the name that the code was written with to what stands for it in this file: `pLimit`, `pLimit2`, `ai.stepCountIs`. */
  readonly names: ReadonlyMap<string, string>
  readonly changes: readonly TextChange[]
  /** Packages that were not imported before. */
  readonly adds: readonly string[]
  /** One of them can be loaded by ES modules alone. */
  readonly esmOnly: boolean
}

/** What an edit with these imports says of them. */
export function addedBy({ adds, esmOnly }: Imports): Pick<PrintedEdit, 'adds' | 'esmOnly'> {
  return { adds, esmOnly }
}

/** A name that the file gives to an export already. */
export interface KnownName {
  /** `*` if it names the whole module. */
  readonly name: string
  readonly local: string
}

/** A name to import. */
export interface NewName extends ImportName {
  readonly local: string
}

/**
 * Makes names available at `use`: those the file imports already are used as they are called there, others join an
 * import of their module, or get one. `undefined` where a name cannot be had: it is hidden at `use`, the module cannot
 * be required, or an import has no room for it.
 */
export function importNames(sourceCode: TSESLint.SourceCode, wanted: readonly ImportName[], use: TSESTree.Node): Imports | undefined {
  const system = moduleSystemOf(sourceCode)
  const names = new Map<string, string>()
  const missing: NewName[] = []
  for (const name of wanted) {
    if (names.has(name.as)) continue
    const known = (system === 'commonjs' ? namesRequired : namesImported)(sourceCode, name.module)
    const local = localName(known, name)
    if (local !== undefined) {
      if (!meansImport(sourceCode, local, use)) return undefined
      names.set(name.as, local)
      continue
    }
    if (name.esmOnly === true && system !== 'esm') return undefined
    const chosen = freeImportName(sourceCode, name.as, use)
    names.set(name.as, chosen)
    missing.push({ ...name, local: chosen })
  }
  return missing.length === 0 ? { names, changes: [], adds: [], esmOnly: false } : addMissing(sourceCode, names, missing, system === 'commonjs')
}

function addMissing(
  sourceCode: TSESLint.SourceCode,
  names: ReadonlyMap<string, string>,
  missing: readonly NewName[],
  commonJs: boolean,
): Imports | undefined {
  const changes: TextChange[] = []
  const adds: string[] = []
  const apart: NewName[][] = []
  for (const module of new Set(missing.map((name) => name.module))) {
    const ofModule = missing.filter((name) => name.module === module)
    const joined = (commonJs ? joinRequire : joinImport)(sourceCode, module, ofModule)
    if (joined) changes.push(...joined)
    else apart.push(ofModule)
    const known = (commonJs ? namesRequired : namesImported)(sourceCode, module)
    const name = packageOf(module)
    if (!joined && known.length === 0 && name !== undefined) adds.push(name)
  }
  const declared = (commonJs ? declareRequires : declareImports)(sourceCode, apart)
  if (!declared) return undefined
  const arranged = arrange([...changes, ...declared])
  return arranged && { names, changes: arranged, adds, esmOnly: missing.some(({ esmOnly, module }) => esmOnly === true && adds.includes(packageOf(module) ?? '')) }
}

function localName(known: readonly KnownName[], { name }: ImportName): string | undefined {
  const whole = known.find((one) => one.name === '*')
  return known.find((one) => one.name === name)?.local ?? (whole && `${whole.local}.${name}`)
}

/** Whether the name of an import is not hidden by another variable of that name. */
function meansImport(sourceCode: TSESLint.SourceCode, local: string, use: TSESTree.Node): boolean {
  const name = local.split('.', 1)[0] ?? local
  return resolveName(sourceCode, name, use) === resolveName(sourceCode, name, sourceCode.ast)
}

/** The package that a specifier leads to; none for a file of the project, an alias of its own or a part of Node. */
function packageOf(module: string): string | undefined {
  if (/^(?:node:|[./#~]|@\/)/u.test(module)) return undefined
  return /^(?:@[^/]+\/)?[^/]+/u.exec(module)?.[0]
}
