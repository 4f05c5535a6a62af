import type { Import, ImportFrom } from '../parser/ast.js'
import { imported, placeOf, type Frame } from './frame.js'
import type { Imported } from './scope.js'

interface Binds {
  readonly local: string
  readonly from: Imported
}

/** The names that an import binds. `import a.b` binds `a`; leading dots stay, as they are part of where to look. */
export function importedBy(node: Import | ImportFrom): readonly Binds[] {
  if (node.type === 'Import') {
    return node.names.map(({ name, asname }) => {
      const [root = name] = name.split('.')
      return { local: asname ?? root, from: { module: asname === null ? root : name, name: '*' } }
    })
  }
  const module = moduleOf(node)
  return node.names.filter(({ name }) => name !== '*').map(({ name, asname }) => ({ local: asname ?? name, from: { module, name } }))
}

/** Leading dots stay, as they are part of where to look. */
export function moduleOf({ level, module }: ImportFrom): string {
  return `${'.'.repeat(level)}${module ?? ''}`
}

/** A name that is bound by other statements, too, is a variable that the import is assigned to. */
export function importStatement(f: Frame, node: Import | ImportFrom): void {
  for (const { local, from } of importedBy(node)) {
    const binding = f.scope.find(local)
    if (binding && 'kind' in binding) f.assign(binding, imported(from.module, from.name, placeOf(node)), placeOf(node))
  }
}
