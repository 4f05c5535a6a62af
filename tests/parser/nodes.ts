import type { Module, Node } from '../../src/python.js'
import { visitorKeys } from '../../src/python.js'

/** The children of a node, in the order of its fields. */
export function childrenOf(node: Node): Node[] {
  const fields = node as unknown as Record<string, Node | (Node | null)[] | null>
  return visitorKeys[node.type].flatMap((key) => fields[key] ?? []).filter((child) => child !== null)
}

/** All nodes of a tree, however deep it is. */
export function nodesOf(module: Module): Node[] {
  const found: Node[] = [module]
  for (const node of found) found.push(...childrenOf(node))
  return found
}
