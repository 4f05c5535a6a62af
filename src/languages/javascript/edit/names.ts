import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Place } from '../../../program/tree.js'
import { ancestors, nodesOf, within } from './find-node.js'

type Scope = TSESLint.Scope.Scope
type Variable = TSESLint.Scope.Variable

/** The innermost scope that the node stands in; a function stands in its own. */
export function scopeAt(sourceCode: TSESLint.SourceCode, node: TSESTree.Node): Scope | undefined {
  const { scopeManager } = sourceCode
  if (!scopeManager) return undefined
  for (const at of [node, ...ancestors(nodesOf(sourceCode), node)]) {
    const scope = scopeManager.acquire(at, true)
    if (scope) return scope
  }
  return scopeManager.scopes[0]
}

/** The variable that a name means at this node, globals of the host included. */
export function resolveName(sourceCode: TSESLint.SourceCode, name: string, at: TSESTree.Node): Variable | undefined {
  for (let scope: Scope | null | undefined = scopeAt(sourceCode, at); scope; scope = scope.upper) {
    const variable = scope.set.get(name)
    if (variable) return variable
  }
  return undefined
}

/** Whether the file declares what the name means at this node; otherwise it is the language's or the host's. */
export function isDeclared(sourceCode: TSESLint.SourceCode, name: string, at: TSESTree.Node): boolean {
  return (resolveName(sourceCode, name, at)?.defs.length ?? 0) > 0
}

interface HandedOut {
  readonly name: string
  readonly purpose: string
  readonly where: Place
}

const handedOut = new WeakMap<TSESLint.SourceCode, HandedOut[]>()

/**
 * A name to declare inside `where`: `wanted`, or `wanted2` and so on. It is free if it means nothing there, nothing
 * inside declares or mentions it, and no other edit of the same text was given it where both could be seen.
 * One `purpose` is given the same name each time.
 */
export function reserveName(sourceCode: TSESLint.SourceCode, wanted: string, where: TSESTree.Node, purpose: string): string {
  const given = handedOut.get(sourceCode) ?? []
  handedOut.set(sourceCode, given)
  const earlier = given.find((one) => one.purpose === purpose)
  if (earlier) return earlier.name
  const place = { start: where.range[0], end: where.range[1] }
  const near = given.filter((one) => within(one.where, place) || within(place, one.where))
  const name = firstFree(wanted, (candidate) => isFree(sourceCode, candidate, where) && !near.some((one) => one.name === candidate))
  given.push({ name, purpose, where: place })
  return name
}

/** A name for something that is visible inside `where` alone, like a parameter that is written there. */
export function freeName(sourceCode: TSESLint.SourceCode, wanted: string, where: TSESTree.Node): string {
  return firstFree(wanted, (candidate) => isFree(sourceCode, candidate, where))
}

/** A name for an import: nothing at the top level has it, no global of that name is used, and it means nothing at `use`. */
export function freeImportName(sourceCode: TSESLint.SourceCode, wanted: string, use: TSESTree.Node): string {
  const mentioned = new Set(sourceCode.scopeManager?.globalScope?.through.map(({ identifier }) => nameOf(identifier)))
  return firstFree(wanted, (candidate) => !mentioned.has(candidate) && !resolveName(sourceCode, candidate, use) && !topLevel(sourceCode).has(candidate))
}

function firstFree(wanted: string, free: (candidate: string) => boolean): string {
  let candidate = wanted
  for (let number = 2; !free(candidate); number += 1) candidate = `${wanted}${number}`
  return candidate
}

function isFree(sourceCode: TSESLint.SourceCode, name: string, where: TSESTree.Node): boolean {
  const scope = scopeAt(sourceCode, where)
  if (!scope || resolveName(sourceCode, name, where) || declaresWithin(scope, name)) return false
  return !scope.through.some(({ identifier }) => nameOf(identifier) === name)
}

function declaresWithin(scope: Scope, name: string): boolean {
  return scope.childScopes.some((inner) => inner.set.has(name) || declaresWithin(inner, name))
}

function topLevel(sourceCode: TSESLint.SourceCode): ReadonlySet<string> {
  const { scopeManager } = sourceCode
  const scopes = scopeManager ? [scopeManager.globalScope, scopeManager.acquire(sourceCode.ast, true)] : []
  return new Set(scopes.flatMap((scope) => [...(scope?.set.keys() ?? [])]))
}

function nameOf(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): string {
  return identifier.name
}

/** The node that initialises a name, if the name is a `const` with one definition in this file. */
export function constantValue(variable: Variable): TSESTree.Expression | undefined {
  const [definition, second] = variable.defs
  if (!definition || second || definition.node.type !== 'VariableDeclarator') return undefined
  if (definition.node.id.type !== 'Identifier' || definition.parent?.type !== 'VariableDeclaration') return undefined
  if (definition.parent.kind !== 'const') return undefined
  return definition.node.init ?? undefined
}
