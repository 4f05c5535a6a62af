import type { Expr, Loop, Slot } from '../program/tree.js'
import { eachExpr } from '../program/walk.js'
import type { CallSite } from './bindings.js'
import { changesOf } from './growth.js'
import { originsOf } from './origins.js'
import type { Guard } from './path.js'
import { allOf, anyOf, canBecome, NO, writesInside, type Question, type Verdict } from './verdict.js'

const DRY: Verdict = { possible: true, decider: 'input' }

/** Whether a list that is worked off runs dry: it does unless the model puts something on it on every turn it likes. */
export function refillVerdict(question: Question, sites: readonly CallSite[]): Verdict {
  if (question.about === 'retry') return DRY
  return allOf([DRY, ...sites.map((site) => (isFedByModel(question, site) ? missed(question, site) : DRY))])
}

function isFedByModel({ context, frame }: Question, { call }: CallSite): boolean {
  return call.args.some(({ value }) => {
    const origins = originsOf(context, value, frame)
    return origins.has('model') && !origins.has('unknown')
  })
}

/** `parts = next`, the next list being put together item by item while the last one is gone through: folded up, not refilled. */
export function isFolded(question: Question, read: Expr & { k: 'ref' }): boolean {
  const { context, loop } = question
  const writes = loop ? writesInside(question, read) : []
  return writes.length > 0 && writes.every(({ value }) => {
    if (value.k !== 'ref' || !context.bindings.assignments(value.slot).every((made) => made.value.k === 'list')) return false
    const sites = changesOf(context, value.slot, 'grow')
    return sites.length > 0 && sites.every(({ call, loops }) => !call.args.some(({ spread }) => spread) && loops.some((inner) => inner !== loop && goesThrough(inner, read.slot)))
  })
}

function goesThrough({ over, test }: Loop, slot: Slot): boolean {
  let found = false
  for (const head of [over, test]) if (head) eachExpr(head, (expr) => void (expr.k === 'ref' && expr.slot === slot && (found = true)))
  return found
}

/** Whether a turn may go by without adding to the list. */
function missed(question: Question, { call }: CallSite): Verdict {
  const met = question.paths.grown.filter((grown) => grown.call === call)
  if (met.length === 0) return DRY
  return allOf(met.map(({ guards }) => anyOf([NO('model'), ...guards.map((guard) => goneRound(question, guard))])))
}

function goneRound(question: Question, guard: Guard): Verdict {
  if (guard.k !== 'test') return guard.k === 'failed' ? DRY : NO('model')
  return isAboutMore(question, guard.expr) ? DRY : canBecome(question, guard.expr, !guard.truth)
}

/** A comparison of numbers may be of a depth that the items carry; what is kept from turn to turn is more than the answer. */
function isAboutMore(question: Question, test: Expr): boolean {
  if (test.k === 'op') return ['<', '<=', '>', '>='].includes(test.op) || test.of.some((part) => isAboutMore(question, part))
  if (test.k !== 'call' || test.callee.k !== 'get') return false
  const { base } = test.callee
  return base.k !== 'ref' || writesInside(question, base).length === 0
}
