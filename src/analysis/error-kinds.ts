import type { Expr } from '../program/tree.js'
import { operands } from '../program/walk.js'
import { originsOf } from './origins.js'
import { NO, type Question, type Verdict } from './verdict.js'

/** More tests of the error than this are not tried out in all combinations. */
const MOST_TESTS = 4

/**
 * A retry that ends is one that ends for every kind of error: `if it is one of these, count, and throw after five;
 * otherwise throw`. Whoever looks for an endless one picks the error; `verdictOf` is asked once for each choice.
 */
export function forEveryError(question: Question, verdictOf: (question: Question) => Verdict): Verdict {
  const tests = testsOfError(question)
  if (tests.length === 0 || tests.length > MOST_TESTS) return NO('failure')
  let verdict: Verdict = NO('failure')
  for (let choice = 0; choice < 2 ** tests.length; choice++) {
    const assumed = new Map(tests.map((test, index) => [test, (choice & (1 << index)) !== 0]))
    verdict = verdictOf({ ...question, assumed })
    if (!verdict.possible) return verdict
  }
  return verdict
}

/** What the ways out ask about the error alone. */
function testsOfError({ context, frame, paths }: Question): readonly Expr[] {
  const tests = new Set<Expr>()
  const visit = (expr: Expr): void => {
    if (expr.k === 'op' && (expr.op === '!' || expr.op === '&&' || expr.op === '||')) return operands(expr).forEach(visit)
    const origins = originsOf(context, expr, frame)
    if (origins.has('error') && [...origins].every((origin) => origin === 'error' || origin === 'input')) tests.add(expr)
  }
  for (const { guards } of paths.exits) for (const guard of guards) if (guard.k === 'test') visit(guard.expr)
  return [...tests]
}
