/** Every mention of a variable or of a field of `self`, with what stands round it. */
import type { Block, ClassId, Expr, Func, FuncId, Slot, Stmt } from '../program/tree.js'
import { blocksOf, expressionsOf, operands } from '../program/walk.js'
import type { Context } from './context.js'

/** What holds something for longer than one turn. */
export type Holder = { readonly k: 'slot'; readonly slot: Slot } | { readonly k: 'field'; readonly cls: ClassId; readonly key: string }

export interface Mention {
  readonly expr: Expr
  /** What the expression stands in, innermost first, up to the statement. */
  readonly within: readonly Expr[]
  readonly stmt: Stmt
  readonly func: FuncId
  /** The tests of the conditions round the statement. */
  readonly tests: readonly Expr[]
}

/** Whether an expression is the thing itself. */
export function isHolder(expr: Expr | undefined, holder: Holder): boolean {
  if (holder.k === 'slot') return expr?.k === 'ref' && expr.slot === holder.slot
  return expr?.k === 'get' && expr.base.k === 'self' && expr.base.inClass === holder.cls && expr.key.k === 'const' && expr.key.value === holder.key
}

/** What an expression names, if it lives longer than the expression. */
export function holderOf(expr: Expr): Holder | undefined {
  if (expr.k === 'ref') return { k: 'slot', slot: expr.slot }
  if (expr.k !== 'get' || expr.base.k !== 'self' || expr.base.inClass === undefined || expr.key.k !== 'const') return undefined
  return { k: 'field', cls: expr.base.inClass, key: String(expr.key.value) }
}

export function isSameHolder(a: Holder, b: Holder): boolean {
  return a.k === 'slot' ? b.k === 'slot' && a.slot === b.slot : b.k === 'field' && a.cls === b.cls && a.key === b.key
}

/** Expressions nested deeper than this are not looked into. */
const DEEPEST = 60

/** In the file being analysed, functions of functions included. */
export function mentionsOf({ module }: Context, holder: Holder): readonly Mention[] {
  const found: Mention[] = []
  const visit = (expr: Expr, within: readonly Expr[], at: Omit<Mention, 'expr' | 'within'>): void => {
    if (isHolder(expr, holder)) found.push({ expr, within, ...at })
    if (within.length < DEEPEST) for (const inner of operands(expr)) visit(inner, [expr, ...within], at)
  }
  const block = (stmts: Block, func: Func, tests: readonly Expr[]): void => {
    for (const stmt of stmts) {
      for (const expr of expressionsOf(stmt)) visit(expr, [], { stmt, func: func.id, tests })
      const inner = stmt.k === 'if' ? [...tests, stmt.test] : tests
      for (const each of blocksOf(stmt)) block(each, func, inner)
    }
  }
  for (const func of module.functions) block(func.body, func, [])
  return found
}
