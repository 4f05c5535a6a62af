import type { TSESTree } from '@typescript-eslint/utils'
import type { Glance, Imported } from '../frontend.js'
import { keyName, moduleName, placeOf, specifier, stringOf } from './lower/syntax.js'

/** The imports at the top of a file, as ES modules and as CommonJS write them, and its comments. */
export function glanceAt({ body, comments }: TSESTree.Program): Glance {
  return {
    imported: body.flatMap(importedBy),
    get comments() {
      return (comments ?? []).map(({ range: [start, end] }) => ({ start, end }))
    },
  }
}

function importedBy(node: TSESTree.ProgramStatement): readonly Imported[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return [from(node.source, node.specifiers.map(nameOf))]
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? [from(node.source, [])] : []
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id, init }) => {
        const source = init && required(init)
        return source ? [from(source, namesOf(id))] : []
      })
    default:
      return []
  }
}

function from(source: TSESTree.Node, names: readonly string[]): Imported {
  return { module: specifier(stringOf(source) ?? ''), names, place: placeOf(source) }
}

function nameOf(node: TSESTree.ImportClause): string {
  if (node.type === 'ImportSpecifier') return moduleName(node.imported)
  return node.type === 'ImportDefaultSpecifier' ? 'default' : '*'
}

/** What `require` is asked for; compilers hand what it gives to a function of theirs: `__importStar(require('ai'))`. */
function required(node: TSESTree.Expression): TSESTree.Node | undefined {
  if (node.type !== 'CallExpression' || node.arguments.length !== 1) return undefined
  const [argument] = node.arguments
  if (!argument || argument.type === 'SpreadElement') return undefined
  if (node.callee.type === 'Identifier' && node.callee.name === 'require') return stringOf(argument) === undefined ? undefined : argument
  return required(argument)
}

/** The names that a variable takes out of a whole module. */
function namesOf(id: TSESTree.BindingName): readonly string[] {
  if (id.type !== 'ObjectPattern') return ['*']
  return id.properties.map((property) => (property.type === 'Property' ? keyName(property.key, property.computed) : undefined) ?? '*')
}
