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

/** Visits an expression and all that is evaluated inside it, operands before the whole; no recursion limit is needed for long chains. */
export function eachExpr(root: Expr, visit: (expr: Expr) => void): void {
  const pending: { expr: Expr; opened: boolean }[] = [{ expr: root, opened: false }]
  for (let top = pending.pop(); top; top = pending.pop()) {
    const inner = top.opened ? [] : operands(top.expr)
    if (inner.length === 0) {
      visit(top.expr)
      continue
    }
    pending.push({ expr: top.expr, opened: true })
    for (let i = inner.length - 1; i >= 0; i--) pending.push({ expr: inner[i] as Expr, opened: false })
  }
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
