import type { Module, Node, Statement } from './ast.js'
import type { ParseError } from './result.js'
import { visitorKeys } from './visitor-keys.js'

/** Chains in chains can be deeper than the parser sees while it reads them. */
const DEEPEST = 2000

/** Gives each node its parent. A statement too deep to be walked with the stack is taken out, and is an error. */
export function setParents(module: Module): ParseError[] {
  const tooDeep = new Set(module.body.filter((statement) => !setParentsIn(statement, module)))
  if (tooDeep.size > 0) module.body = module.body.filter((statement) => !tooDeep.has(statement))
  return Array.from(tooDeep, ({ start, end }) => ({ message: 'too deeply nested', start, end }))
}

/** Whether the tree of a statement is shallow enough. */
function setParentsIn(statement: Statement, module: Module): boolean {
  statement.parent = module
  const nodes: Node[] = [statement]
  const depths = [1]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const depth = (depths.pop() ?? 0) + 1
    if (depth > DEEPEST) return false
    const before = nodes.length
    pushChildren(node, nodes)
    for (let i = before; i < nodes.length; i++) {
      (nodes[i] as Node).parent = node
      depths.push(depth)
    }
  }
  return true
}

function pushChildren(node: Node, nodes: Node[]): void {
  const fields = node as unknown as Readonly<Record<string, Node | (Node | null)[] | null>>
  for (const key of visitorKeys[node.type]) {
    const child = fields[key]
    if (child === null || child === undefined) continue
    if (!Array.isArray(child)) nodes.push(child)
    else for (const each of child) if (each !== null) nodes.push(each)
  }
}
