import type { Block, Expr, Loop, Stmt } from './tree.js'

/** The expressions evaluated directly inside an expression, in order of evaluation. Function bodies are not entered. */
export function operands(expr: Expr): readonly Expr[] {
  switch (expr.k) {
    case 'get':
      return [expr.base, expr.key]
    case 'record':
      return expr.parts.flatMap((part) => (part.k === 'entry' ? [part.key, part.value] : [part.value]))
    case 'list':
      return expr.items.map((item) => item.value)
    case 'call':
      return [expr.callee, ...expr.args.map((argument) => argument.value)]
    case 'await':
      return [expr.of]
    case 'op':
    case 'opaque':
      return expr.of
    case 'choice':
      return expr.test ? [expr.test, ...expr.of] : expr.of
    default:
      return []
  }
}

/**
 * Visits an expression and all that is evaluated inside it, operands before the whole, each with the expression that it
 * is an operand of. Needs no stack of its own for long chains.
 */
export function eachExpr(root: Expr, visit: (expr: Expr, parent: Expr | undefined) => void): void {
  if (isLeaf(root)) {
    visit(root, undefined)
    return
  }
  const pending: Expr[] = [root]
  const pendingParents: (Expr | undefined)[] = [undefined]
  // The whole before its operands, the last operand first: backwards, that is the order of evaluation.
  const found: Expr[] = []
  const parents: (Expr | undefined)[] = []
  for (let expr = pending.pop(); expr; expr = pending.pop()) {
    found.push(expr)
    parents.push(pendingParents.pop())
    if (isLeaf(expr)) continue
    for (const inner of operands(expr)) {
      pending.push(inner)
      pendingParents.push(expr)
    }
  }
  for (let i = found.length - 1; i >= 0; i--) visit(found[i] as Expr, parents[i])
}

function isLeaf({ k }: Expr): boolean {
  return k === 'ref' || k === 'const' || k === 'import' || k === 'func' || k === 'self' || k === 'class'
}

/** The expressions that a statement evaluates itself; those of its blocks are not among them. */
export function expressionsOf(stmt: Stmt): readonly Expr[] {
  switch (stmt.k) {
    case 'let':
      return [stmt.value]
    case 'store':
      return [stmt.base, stmt.key, stmt.value]
    case 'do':
      return [stmt.expr]
    case 'if':
      return [stmt.test]
    case 'loop':
      return [...(stmt.over ? [stmt.over] : []), ...(stmt.test ? [stmt.test] : [])]
    case 'with':
      return [stmt.context]
    case 'exit':
      return stmt.value ? [stmt.value] : []
    default:
      return []
  }
}

/** Whether an expression hands a value to whoever runs the generator, and goes on when the next one is asked for. */
export function isYield(expr: Expr): boolean {
  return expr.k === 'opaque' && expr.why === 'yield'
}

/** The blocks of a statement, in order of the text. */
export function blocksOf(stmt: Stmt): readonly Block[] {
  switch (stmt.k) {
    case 'if':
      return [stmt.then, stmt.else]
    case 'loop':
      return [stmt.body, stmt.update]
    case 'try':
      return [stmt.body, ...stmt.handlers.map((handler) => handler.body), stmt.otherwise, stmt.finally]
    case 'with':
    case 'block':
      return [stmt.body]
    default:
      return []
  }
}

/** Visits the statements of a block and of the blocks inside it, outer before inner. */
export function eachStmt(block: Block, visit: (stmt: Stmt) => void): void {
  for (const stmt of block) {
    visit(stmt)
    for (const inner of blocksOf(stmt)) eachStmt(inner, visit)
  }
}

/** The loops of a block, outer before inner. */
export function loopsOf(body: Block): readonly Loop[] {
  const loops: Loop[] = []
  eachStmt(body, (stmt) => void (stmt.k === 'loop' && loops.push(stmt)))
  return loops
}
