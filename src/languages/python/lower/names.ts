import type { Module, Node } from '../parser/ast.js'
import { visitorKeys } from '../parser/visitor-keys.js'

/** Every name, attribute, keyword and key of a file. */
export function namesOf(module: Module): ReadonlySet<string> {
  const names = new Set<string>()
  const waiting: Node[] = [module]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    addNames(names, node)
    waiting.push(...childrenOf(node))
  }
  return names
}

function addNames(names: Set<string>, node: Node): void {
  switch (node.type) {
    case 'Name':
      names.add(node.id)
      break
    case 'Attribute':
      names.add(node.attr)
      break
    case 'keyword':
    case 'arg':
      if (node.arg !== null) names.add(node.arg)
      break
    case 'alias':
      names.add(node.name)
      break
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      names.add(node.name)
      break
    case 'Constant':
      if (node.literal === 'str' && node.parent?.type !== 'Expr') names.add(node.value)
      break
    default:
  }
}

/** The nodes that stand directly in a node. */
export function childrenOf(node: Node): readonly Node[] {
  return visitorKeys[node.type].flatMap((key) => {
    const value = (node as unknown as Record<string, Node | readonly (Node | null)[] | null>)[key]
    return (Array.isArray(value) ? value : [value]).filter((child): child is Node => child !== null && child !== undefined)
  })
}
