import type { Expr, Loop, Slot, Stmt } from '../program/tree.js'
import { eachExpr } from '../program/walk.js'
import type { Assignment, Site } from './bindings.js'
import type { Context } from './context.js'

/** Something that can be assigned: a variable, a field of `self`, a field of a variable. Equal keys are the same. */
export type Key = string

const slotKeys = new WeakMap<Slot, Key>()
let slots = 0

export function keyOfSlot(slot: Slot): Key {
  let key = slotKeys.get(slot)
  if (!key) slotKeys.set(slot, (key = `${String(++slots)}:${slot.name}`))
  return key
}

export function keyOf(expr: Expr): Key | undefined {
  if (expr.k === 'ref') return keyOfSlot(expr.slot)
  if (expr.k !== 'get' || expr.key.k !== 'const') return undefined
  const base = expr.base.k === 'self' ? 'self' : expr.base.k === 'ref' ? keyOfSlot(expr.base.slot) : undefined
  return base && `${base}.${String(expr.key.value)}`
}

/** The keys that an expression reads. */
export function keysIn(expr: Expr): ReadonlyMap<Key, Expr> {
  const keys = new Map<Key, Expr>()
  eachExpr(expr, (inner) => {
    const key = keyOf(inner)
    if (key) keys.set(key, inner)
  })
  return keys
}

/** All writes to what an expression names, with where they stand. */
export function writesTo(context: Context, expr: Expr): readonly (Site & { readonly value: Expr; readonly declares?: boolean })[] {
  const { bindings } = context
  if (expr.k === 'ref') return bindings.assignments(expr.slot)
  if (expr.k !== 'get' || expr.key.k !== 'const') return []
  const name = String(expr.key.value)
  if (expr.base.k === 'self') return bindings.storesToSelf(name, expr.place)
  if (expr.base.k !== 'ref') return []
  return bindings.storesTo(expr.base.slot).filter(({ key }) => key.k === 'const' && String(key.value) === name)
}

/** Whether something happens inside a loop, in the loop's own function or in a function made there. */
export function isInside(context: Context, site: Site, loop: Loop): boolean {
  for (let at: Site | undefined = site, steps = 0; at && steps < 50; at = context.bindings.siteOf(at.func), steps++) {
    if (at.loops.includes(loop)) return true
  }
  return false
}

/** What a statement does to a key: steps it in one direction, or sets it to something else. */
export function writeOf(stmt: Stmt, key: Key): 'step' | 'reset' | undefined {
  if (stmt.k === 'let' && keyOfSlot(stmt.slot) === key) return stmt.declares ? 'reset' : stepOrReset(stmt.value, key)
  if (stmt.k !== 'store' || stmt.key.k !== 'const') return undefined
  const base = stmt.base.k === 'self' ? 'self' : stmt.base.k === 'ref' ? keyOfSlot(stmt.base.slot) : undefined
  return base && `${base}.${String(stmt.key.value)}` === key ? stepOrReset(stmt.value, key) : undefined
}

function stepOrReset(value: Expr, key: Key): 'step' | 'reset' {
  return isStep(value, key) ? 'step' : 'reset'
}

/** `x + 1`, `1 + x`, `x - 1`, `x * 2`, `Math.…` not: one direction only. */
function isStep(value: Expr, key: Key): boolean {
  if (value.k !== 'op' || value.of.length < 2) return false
  const [left, right] = value.of as [Expr, Expr]
  if (value.op === '+') return keyOf(left) === key || keyOf(right) === key
  return (value.op === '-' || value.op === '*' || value.op === '**') && keyOf(left) === key
}

/** Whether an assignment is one of the steps of a counter. */
export function isStepOf(assignment: Pick<Assignment, 'value'>, key: Key): boolean {
  return isStep(assignment.value, key)
}
