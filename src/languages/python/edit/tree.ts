/** Finding nodes by place, and what stands round them. */
import type { Place } from '../../../program/tree.js'
import type { Node, NodeOf, NodeType, Statement } from '../parser/ast.js'
import { childrenOf } from '../lower/names.js'

/** The node of one of these types at exactly this place. */
export function nodeAt<T extends NodeType>(root: Node, { start, end }: Place, ...types: readonly T[]): NodeOf<T> | undefined {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.start === start && node.end === end && (types as readonly NodeType[]).includes(node.type)) return node as NodeOf<T>
    for (const child of childrenOf(node)) if (mayHold(child, start, end)) waiting.push(child)
  }
  return undefined
}

/** Decorators stand before the place of what they decorate. */
function mayHold(node: Node, start: number, end: number): boolean {
  return (node.start <= start && end <= node.end) || ('decorator_list' in node && node.decorator_list.length > 0 && end <= node.end)
}

/** Every node inside another, itself included. */
export function* nodesIn(root: Node): Generator<Node> {
  yield root
  for (const child of childrenOf(root)) yield* nodesIn(child)
}

/** Those of the same function: what other functions do inside is their own. */
export function* nodesOfFunction(root: Node): Generator<Node> {
  yield root
  for (const child of childrenOf(root)) if (!isFunction(child)) yield* nodesOfFunction(child)
}

function isFunction(node: Node): boolean {
  return node.type === 'FunctionDef' || node.type === 'AsyncFunctionDef' || node.type === 'Lambda' || node.type === 'ClassDef'
}

/** The innermost statement that holds a node. */
export function statementOf(node: Node): Statement | undefined {
  for (let at: Node | null = node; at; at = at.parent) if (at.parent && isStatementIn(at, at.parent)) return at as Statement
  return undefined
}

function isStatementIn(node: Node, parent: Node): boolean {
  return (['body', 'orelse', 'finalbody'] as const).some((field) => {
    const list = (parent as unknown as Record<string, unknown>)[field]
    return Array.isArray(list) && list.includes(node)
  })
}

/** The function that a node stands in, or the module. */
export function enclosing(node: Node): Node {
  let at = node
  while (at.parent) {
    at = at.parent
    if (at.type === 'FunctionDef' || at.type === 'AsyncFunctionDef' || at.type === 'Lambda' || at.type === 'Module') break
  }
  return at
}

/** Whether code may wait at a node: it stands in an `async` function, or in a file that waits at its top. */
export function mayAwait(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parent) {
    if (at.type === 'AsyncFunctionDef') return true
    if (at.type === 'FunctionDef' || at.type === 'Lambda' || at.type === 'ClassDef') return false
    if (at.type === 'Module') return [...nodesOfFunction(at)].some(({ type }) => type === 'Await')
  }
  return false
}

/** Names that are bound in a file or a function otherwise than by importing them. */
export function boundNames(module: Node): ReadonlySet<string> {
  const names = new Set<string>()
  for (const node of nodesIn(module)) {
    if (node.type === 'Name' && node.ctx !== 'Load') names.add(node.id)
    else if (node.type === 'arg') names.add(node.arg)
    else if (node.type === 'FunctionDef' || node.type === 'AsyncFunctionDef' || node.type === 'ClassDef') names.add(node.name)
    else if ((node.type === 'ExceptHandler' || node.type === 'MatchAs' || node.type === 'MatchStar') && node.name !== null) names.add(node.name)
  }
  return names
}

/** Every name that occurs as one, bound or read. */
export function namesUsed(module: Node): ReadonlySet<string> {
  const names = new Set(boundNames(module))
  for (const node of nodesIn(module)) {
    if (node.type === 'Name') names.add(node.id)
    else if (node.type === 'alias') names.add(node.asname ?? node.name.split('.')[0] ?? node.name)
  }
  return names
}

/** A name that means nothing yet in the function (or file) that a node stands in. */
export function freeName(node: Node, wish: string): string {
  const used = namesUsed(enclosing(node))
  if (!used.has(wish)) return wish
  for (let n = 2; ; n++) if (!used.has(`${wish}_${n}`)) return `${wish}_${n}`
}
