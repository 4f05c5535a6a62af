import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { Place } from '../../../program/tree.js'

export type Kind = `${TSESTree.Node['type']}`
export type NodeOf<K extends Kind> = Extract<TSESTree.Node, { type: K }>

/** Finds nodes of one file again by their place, and what they stand in. */
export interface NodeIndex {
  /** The outermost node of exactly this place whose type is one of these; of any type where none is named. */
  at<K extends Kind>(place: Place, ...kinds: readonly K[]): NodeOf<K> | undefined
  parentOf(node: TSESTree.Node): TSESTree.Node | undefined
  childrenOf(node: TSESTree.Node): readonly TSESTree.Node[]
}

const indexes = new WeakMap<TSESLint.SourceCode, NodeIndex>()

/** Walks the tree once per file; later calls are look-ups. */
export function nodesOf(sourceCode: TSESLint.SourceCode): NodeIndex {
  let index = indexes.get(sourceCode)
  if (!index) {
    index = buildIndex(sourceCode)
    indexes.set(sourceCode, index)
  }
  return index
}

export function hasKind<K extends Kind>(node: TSESTree.Node | null | undefined, ...kinds: readonly K[]): node is NodeOf<K> {
  return node !== null && node !== undefined && (kinds as readonly string[]).includes(node.type)
}

const FUNCTIONS = ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'] as const
export type FunctionNode = NodeOf<(typeof FUNCTIONS)[number]>

export function isFunction(node: TSESTree.Node | null | undefined): node is FunctionNode {
  return hasKind(node, ...FUNCTIONS)
}

export const LOOPS = ['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement'] as const

/** The nodes a node stands in, innermost first, up to the program. */
export function* ancestors(index: NodeIndex, node: TSESTree.Node): Generator<TSESTree.Node> {
  for (let at = index.parentOf(node); at; at = index.parentOf(at)) yield at
}

/** The node and everything in it; `enter` decides whether the inside of a node is visited. */
export function* inside(
  index: NodeIndex,
  node: TSESTree.Node,
  enter: (node: TSESTree.Node) => boolean = () => true,
): Generator<TSESTree.Node> {
  const pending = [node]
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next
    if (next === node || enter(next)) pending.push(...index.childrenOf(next))
  }
}

/** What runs when the node runs: everything in it but the insides of further functions. */
export function insideSameFunction(index: NodeIndex, node: TSESTree.Node): Generator<TSESTree.Node> {
  return inside(index, node, (inner) => !isFunction(inner))
}

export function within(inner: Place | TSESTree.Node, outer: Place | TSESTree.Node): boolean {
  const [innerStart, innerEnd] = bounds(inner)
  const [outerStart, outerEnd] = bounds(outer)
  return innerStart >= outerStart && innerEnd <= outerEnd
}

function bounds(part: Place | TSESTree.Node): readonly [number, number] {
  return 'range' in part ? part.range : [part.start, part.end]
}

function buildIndex(sourceCode: TSESLint.SourceCode): NodeIndex {
  const byPlace = new Map<string, TSESTree.Node[]>()
  const parents = new Map<TSESTree.Node, TSESTree.Node>()
  const childrenOf = (node: TSESTree.Node): TSESTree.Node[] => children(node, sourceCode.visitorKeys)
  const pending: TSESTree.Node[] = [sourceCode.ast]
  for (let node = pending.pop(); node; node = pending.pop()) {
    const key = `${node.range[0]}:${node.range[1]}`
    const same = byPlace.get(key)
    if (same) same.push(node)
    else byPlace.set(key, [node])
    for (const child of childrenOf(node)) {
      parents.set(child, node)
      pending.push(child)
    }
  }
  return {
    at: <K extends Kind>({ start, end }: Place, ...kinds: readonly K[]) =>
      byPlace.get(`${start}:${end}`)?.find((node): node is NodeOf<K> => kinds.length === 0 || hasKind(node, ...kinds)),
    parentOf: (node) => parents.get(node),
    childrenOf,
  }
}

function children(node: TSESTree.Node, visitorKeys: TSESLint.SourceCode.VisitorKeys): TSESTree.Node[] {
  const found: TSESTree.Node[] = []
  const fields = node as unknown as Readonly<Record<string, unknown>>
  for (const key of visitorKeys[node.type] ?? []) {
    const value = fields[key]
    for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(part)) found.push(part)
  }
  return found
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value
}
