import type { Expr } from '../program/tree.js'
import { fieldsOf } from './fields.js'
import { isStepOf, keyOf } from './lvalue.js'
import type { Guard, Write } from './path.js'
import { allOf, anyOf, canBecome, guardVerdict, hasSucceeded, NO, originVerdict, writesInside, YES, type Question, type Verdict } from './verdict.js'

/** What is asked of an assigned value: whether it could be true, or equal to something. */
export type Wanted = (question: Question, value: Expr) => Verdict

/** A variable that is set on the way: it becomes what is wanted as far as one of its assignments can be reached, gives it, and lasts. */
export function flagVerdict(question: Question, expr: Expr, wanted: Wanted): Verdict | undefined {
  const key = keyOf(expr)
  if (key === undefined) return undefined
  const writes = writesInside(question, expr)
  if (writes.length === 0) return fieldVerdict(question, expr, wanted)
  if (writes.some((write) => isStepOf(write, key))) return undefined
  const met = metWrites(question, writes)
  // Set by a function that runs some other time.
  if (met.length < writes.length) return YES
  return anyOf(met.map((write, index) => {
    if (question.about === 'retry' && hasSucceeded(write.states)) return NO('failure')
    const lasts = met.slice(index + 1).map((later) => lastsDespite(question, write, later, wanted))
    return allOf([...write.guards.map((guard) => guardVerdict(question, guard)), wanted(question, write.stmt.value), ...lasts])
  }))
}

function metWrites(question: Question, writes: readonly { readonly value: Expr }[]): readonly Write[] {
  return question.paths.writes.filter(({ stmt }) => writes.some(({ value }) => value === stmt.value))
}

/** Whether what was set stays, seeing that a later assignment may take it back: `done = true; for (const call of calls) done = false`. */
function lastsDespite(question: Question, write: Write, later: Write, wanted: Wanted): Verdict {
  if (wanted(question, later.stmt.value).possible) return YES
  const more = later.guards.filter((guard) => !write.guards.includes(guard))
  return more.length === 0 ? NO('nobody') : anyOf(more.map((guard) => missed(question, guard)))
}

/** Whether a path may go round what a guard stands for. */
function missed(question: Question, guard: Guard): Verdict {
  if (guard.k === 'test') return canBecome(question, guard.expr, !guard.truth)
  return guard.k === 'failed' ? YES : guardVerdict(question, guard)
}

/** A field of a whole that is replaced on the way: `state = next(state)`. */
function fieldVerdict(question: Question, expr: Expr, wanted: Wanted): Verdict | undefined {
  if (expr.k !== 'get' || expr.key.k !== 'const') return undefined
  const { context, frame } = question
  const name = String(expr.key.value)
  const writes = writesInside(question, expr.base)
  if (writes.length === 0) return undefined
  const written = writes.map(({ value }) => fieldsOf(context, value, name, frame))
  if (written.flat().every((field) => field.whole)) return undefined
  const met = metWrites(question, writes)
  if (met.length < writes.length) return YES
  return anyOf(met.map(({ stmt, guards, states }) => {
    if (question.about === 'retry' && hasSucceeded(states)) return NO('failure')
    const fields = (written[writes.findIndex(({ value }) => value === stmt.value)] ?? []).map((field) => {
      const inside: Question = { ...question, frame: field.frame }
      return field.whole ? originVerdict(inside, field.expr) : wanted(inside, field.expr)
    })
    return allOf([...guards.map((guard) => guardVerdict(question, guard)), anyOf(fields)])
  }))
}
