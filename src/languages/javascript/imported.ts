import type { TSESTree } from '@typescript-eslint/utils'
import type { Imported } from '../frontend.js'
import { moduleName, placeOf, specifier } from './lower/syntax.js'

/** What the declarations at the top of a file import. */
export function importedBy({ body }: TSESTree.Program): readonly Imported[] {
  return body.flatMap((node): Imported[] => {
    switch (node.type) {
      case 'ImportDeclaration':
        return [{ module: specifier(node.source.value), names: node.specifiers.map(nameOf), place: placeOf(node.source) }]
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        return node.source ? [{ module: specifier(node.source.value), names: [], place: placeOf(node.source) }] : []
      default:
        return []
    }
  })
}

function nameOf(node: TSESTree.ImportClause): string {
  if (node.type === 'ImportSpecifier') return moduleName(node.imported)
  return node.type === 'ImportDefaultSpecifier' ? 'default' : '*'
}
