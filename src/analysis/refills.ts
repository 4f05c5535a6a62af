import type { Expr } from '../program/tree.js'
import type { CallSite } from './bindings.js'
import { originsOf } from './origins.js'
import type { Guard } from './path.js'
import { allOf, anyOf, canBecome, NO, type Question, type Verdict } from './verdict.js'

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

/** A comparison of numbers may be of a depth that the items carry; what was seen before is more than the model's answer. */
function isAboutMore({ context, frame }: Pick<Question, 'context' | 'frame'>, test: Expr): boolean {
  if (test.k === 'op') return ['<', '<=', '>', '>='].includes(test.op) || test.of.some((part) => isAboutMore({ context, frame }, part))
  if (test.k !== 'call' || test.callee.k !== 'get') return false
  return !originsOf(context, test.callee.base, frame).has('model')
}
