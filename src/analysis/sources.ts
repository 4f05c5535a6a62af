import type { Call, Expr } from '../program/tree.js'
import type { Context } from './context.js'

/** The call that a value was taken out of, and by which keys, outermost first: `const { rows } = await query()` is `rows` of `query()`. */
export interface Source {
  readonly call: Call
  readonly keys: readonly string[]
}

export function sourceOf(context: Context, expr: Expr): Source | undefined {
  const keys: string[] = []
  let at: Expr | undefined = expr
  for (let steps = 0; at && steps < 20; steps++) {
    if (at.k === 'call') return { call: at, keys }
    if (at.k === 'await') at = at.of
    else if (at.k === 'get' && at.key.k === 'const') {
      keys.unshift(String(at.key.value))
      at = at.base
    } else at = onlyValue(context, at)
  }
  return undefined
}

/** What a variable that is set once was set to. */
export function onlyValue(context: Context, expr: Expr): Expr | undefined {
  const [assignment, second] = expr.k === 'ref' ? context.bindings.assignments(expr.slot) : []
  return second ? undefined : assignment?.value
}
