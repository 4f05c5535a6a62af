import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'
import { insertAt } from './changes.js'
import type { KnownName, NewName } from './imports.js'
import { layoutOf, quoted } from './indentation.js'
import { appendItems } from './list.js'
import { addTopLevelLines } from './top-level.js'

/** What the file imports from a module as values, by `import` declarations. */
export function namesImported(sourceCode: TSESLint.SourceCode, module: string): KnownName[] {
  return declarationsOf(sourceCode, module).flatMap(({ specifiers }) =>
    specifiers.flatMap((specifier) => {
      if (specifier.type === 'ImportDefaultSpecifier') return [{ name: 'default', local: specifier.local.name }]
      if (specifier.type === 'ImportNamespaceSpecifier') return [{ name: '*', local: specifier.local.name }]
      if (specifier.importKind === 'type') return []
      return [{ name: nameOfExport(specifier.imported), local: specifier.local.name }]
    }),
  )
}

/** Puts names into an import declaration of their module; `undefined` if there is none that takes them all. */
export function joinImport(sourceCode: TSESLint.SourceCode, module: string, names: readonly NewName[]): TextChange[] | undefined {
  for (const declaration of declarationsOf(sourceCode, module)) {
    const joined = joinDeclaration(sourceCode, declaration, names)
    if (joined) return joined
  }
  return undefined
}

/** One new declaration for each group of names of one module. */
export function declareImports(sourceCode: TSESLint.SourceCode, groups: readonly (readonly NewName[])[]): TextChange[] {
  const layout = layoutOf(sourceCode)
  const lines = groups.flatMap((names) => {
    const [first] = names
    return first ? [`import ${clause(names)} from ${quoted(first.module, layout)}${layout.semicolon}`] : []
  })
  return addTopLevelLines(sourceCode, lines, isImport)
}

function isImport(node: TSESTree.Node): boolean {
  return node.type === 'ImportDeclaration' || node.type === 'TSImportEqualsDeclaration'
}

function declarationsOf({ ast }: TSESLint.SourceCode, module: string): TSESTree.ImportDeclaration[] {
  return ast.body.filter(
    (node): node is TSESTree.ImportDeclaration =>
      node.type === 'ImportDeclaration' && node.importKind !== 'type' && node.source.value === module && node.attributes.length === 0,
  )
}

function joinDeclaration(
  sourceCode: TSESLint.SourceCode,
  declaration: TSESTree.ImportDeclaration,
  names: readonly NewName[],
): TextChange[] | undefined {
  const { specifiers } = declaration
  if (specifiers.some(({ type }) => type === 'ImportNamespaceSpecifier')) return undefined
  const importToken = sourceCode.getFirstToken(declaration)
  if (!importToken) return undefined
  const byDefault = names.filter(({ name }) => name === 'default')
  const byName = names.filter(({ name }) => name !== 'default')
  const open = sourceCode.getFirstToken(declaration, { filter: ({ value }) => value === '{' })
  const close = open && sourceCode.getTokenBefore(declaration.source, { filter: ({ value }) => value === '}' })
  const defaultSpecifier = specifiers.find(({ type }) => type === 'ImportDefaultSpecifier')
  if (byDefault.length > 1 || (byDefault.length > 0 && defaultSpecifier)) return undefined
  const changes: TextChange[] = []
  if (open && close) {
    if (byDefault.length > 0) changes.push(insertAt(importToken.range[1], ` ${clause(byDefault)},`))
    const last = specifiers.filter(({ type }) => type === 'ImportSpecifier').at(-1)
    if (byName.length > 0) changes.push(...appendItems(sourceCode, { open, close, last, padding: ' ' }, byName.map(named)))
    return changes
  }
  if (defaultSpecifier) return [insertAt(defaultSpecifier.range[1], `, ${clause(byName)}`)]
  return [insertAt(importToken.range[1], ` ${clause(names)} from`)]
}

/** What stands between `import` and `from`. */
function clause(names: readonly NewName[]): string {
  const byDefault = names.find(({ name }) => name === 'default')
  const byName = names.filter((name) => name !== byDefault)
  const braces = byName.length > 0 ? [`{ ${byName.map(named).join(', ')} }`] : []
  return [...(byDefault ? [byDefault.local] : []), ...braces].join(', ')
}

function named({ name, local }: NewName): string {
  return name === local ? name : `${name} as ${local}`
}

function nameOfExport(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value
}
