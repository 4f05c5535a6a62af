import { sameExpr } from '../program/same.js'
import type { Expr } from '../program/tree.js'

/** The path took the `then` side of the `if` just before, whose test comes again. */
export const BEFORE = 128

/** Whether the second test begins with the first, or its opposite. */
export function repeats(second: Expr, first: Expr): boolean {
  const whole = positive(second).expr
  const [left] = whole.k === 'op' && (whole.op === '||' || whole.op === '&&') ? whole.of : []
  return left !== undefined && sameExpr(positive(left).expr, positive(first).expr)
}

/** A test without its negations. */
function positive(test: Expr): { expr: Expr; truth: boolean } {
  let expr = test
  let truth = true
  while (expr.k === 'op' && expr.op === '!' && expr.of[0]) {
    expr = expr.of[0]
    truth = !truth
  }
  return { expr, truth }
}

/** The sides of a test that begins with one already decided: paths that know it to settle the whole take one side. */
export function splitLinked(first: Expr, second: Expr, states: ReadonlySet<number>): { yes: Set<number>; no: Set<number> } {
  const whole = positive(second)
  if (!whole.truth) {
    const { yes, no } = splitLinked(first, whole.expr, states)
    return { yes: no, no: yes }
  }
  const [left] = second.k === 'op' ? second.of : []
  const same = left !== undefined && positive(left).truth === positive(first).truth
  const settles = second.k === 'op' && second.op === '||'
  const yes = new Set<number>()
  const no = new Set<number>()
  for (const state of states) {
    const truth = ((state & BEFORE) !== 0) === same
    // `true || …` is true, `false && …` is false; the rest is open.
    if (!settles && !truth) no.add(state)
    else if (settles && truth) yes.add(state)
    else {
      yes.add(state)
      no.add(state)
    }
  }
  return { yes, no }
}
