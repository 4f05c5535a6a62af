import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'
import type { KnownName, NewName } from './imports.js'
import { layoutOf, quoted } from './indentation.js'
import { appendItems } from './list.js'
import { requiredModule } from './module-system.js'
import { addTopLevelLines } from './top-level.js'

/** What the file takes from a module by `require` at its top level. */
export function namesRequired(sourceCode: TSESLint.SourceCode, module: string): KnownName[] {
  return requiresOf(sourceCode, module).flatMap(({ id, part }) => {
    if (id.type === 'Identifier') return [{ name: part, local: id.name }]
    if (id.type !== 'ObjectPattern' || part !== '*') return []
    return id.properties.flatMap((property) => {
      if (property.type !== 'Property' || property.computed || property.value.type !== 'Identifier') return []
      const name = property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : ''
      return [{ name, local: property.value.name }]
    })
  })
}

/** Puts names into a destructured `require` of their module; `undefined` if there is none that takes them. */
export function joinRequire(sourceCode: TSESLint.SourceCode, module: string, names: readonly NewName[]): TextChange[] | undefined {
  for (const { id, part } of requiresOf(sourceCode, module)) {
    if (id.type !== 'ObjectPattern' || part !== '*' || names.some(({ name }) => name === 'default')) continue
    const open = sourceCode.getFirstToken(id)
    const close = open && sourceCode.getTokenAfter(id.properties.at(-1) ?? open, { filter: ({ value }) => value === '}' })
    const last = id.properties.at(-1)
    if (open && close && last?.type !== 'RestElement') {
      return appendItems(sourceCode, { open, close, last, padding: ' ' }, names.map(destructured))
    }
  }
  return undefined
}

/**
 * One new line for each group of names of one module. `undefined` for a default export: what `require` gives then
 * depends on how the module was built.
 */
export function declareRequires(sourceCode: TSESLint.SourceCode, groups: readonly (readonly NewName[])[]): TextChange[] | undefined {
  if (groups.flat().some(({ name }) => name === 'default')) return undefined
  const layout = layoutOf(sourceCode)
  const lines = groups.flatMap((names) => {
    const [first] = names
    if (!first) return []
    return [`const { ${names.map(destructured).join(', ')} } = require(${quoted(first.module, layout)})${layout.semicolon}`]
  })
  return addTopLevelLines(sourceCode, lines, isRequire)
}

interface Require {
  readonly id: TSESTree.BindingName
  readonly part: '*' | 'default'
}

function requiresOf({ ast }: TSESLint.SourceCode, module: string): Require[] {
  return ast.body.flatMap((node) => {
    if (node.type !== 'VariableDeclaration') return []
    return node.declarations.flatMap(({ id, init }) => {
      const required = requiredModule(init)
      return required?.module === module ? [{ id, part: required.part }] : []
    })
  })
}

function isRequire(node: TSESTree.Node): boolean {
  return node.type === 'VariableDeclaration' && node.declarations.some(({ init }) => requiredModule(init) !== undefined)
}

function destructured({ name, local }: NewName): string {
  return name === local ? name : `${name}: ${local}`
}
