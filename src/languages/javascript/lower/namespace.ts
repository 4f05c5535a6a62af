/** Enums and namespaces: a variable that holds a record. */
import type { TSESTree } from '@typescript-eslint/utils'
import { constant } from '../../../program/build.js'
import type { RecordPart } from '../../../program/tree.js'
import { declareVars } from './declare.js'
import { expression } from './expression.js'
import type { Frame } from './frame.js'
import { enter } from './statement.js'
import { keyName, placeOf, type Node } from './syntax.js'

export function lowerEnum(f: Frame, node: TSESTree.TSEnumDeclaration): void {
  const slot = f.variable(node.id.name, placeOf(node.id))
  if (!slot) return
  let next: number | undefined = 0
  const members = node.body?.members ?? (node as unknown as { members: readonly TSESTree.TSEnumMember[] }).members
  const parts = members.map((member): RecordPart => {
    const place = placeOf(member)
    const value = member.initializer ? expression(f, member.initializer) : constant(next, place)
    next = value.k === 'const' && typeof value.value === 'number' ? value.value + 1 : undefined
    return { k: 'entry', key: constant(keyName(member.id, false), place), value, place }
  })
  f.assign(slot, { k: 'record', parts, place: placeOf(node) }, placeOf(node), true)
}

/** `namespace A { … }` runs where it stands; a declared one says nothing of values. */
export function lowerNamespace(f: Frame, node: TSESTree.TSModuleDeclaration): void {
  if (node.declare || node.id.type !== 'Identifier' || node.body?.type !== 'TSModuleBlock') return
  const { body } = node.body
  const parts: RecordPart[] = []
  f.scoped(() => {
    declareVars(f, body)
    enter(f, body)
    for (const name of exportedNames(body)) {
      const place = placeOf(name)
      parts.push({ k: 'entry', key: constant(name.name, place), value: f.reference(name.name, place), place })
    }
  })
  const slot = f.variable(node.id.name, placeOf(node.id))
  if (slot?.kind === 'const') f.assign(slot, { k: 'record', parts, place: placeOf(node) }, placeOf(node), true)
}

function exportedNames(statements: readonly Node[]): TSESTree.Identifier[] {
  return statements.flatMap((node) => node.type === 'ExportNamedDeclaration' ? declaredNames(node.declaration) : [])
}

/** The plain names that a declaration gives. */
function declaredNames(node: Node | null | undefined): TSESTree.Identifier[] {
  switch (node?.type) {
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => id.type === 'Identifier' ? id : [])
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return node.id ? [node.id] : []
    default:
      return []
  }
}
