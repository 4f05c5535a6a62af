import type { Call, Expr, Func } from '../program/tree.js'
import { funcOf, type Context } from './context.js'
import { effectsOfFunction } from './effects.js'
import type { AgentLoop } from './facts.js'
import { looksAtExits } from './looks.js'
import type { Paths } from './path.js'
import { pathsOf } from './paths.js'
import { callsByTarget, modelIn, stopsBy, thrownOnTheWay } from './recursion.js'
import { enter } from './resolve.js'
import { CALLED, DRIVEN, UNSURE } from './states.js'
import { BASE, type Frame } from './value.js'
import { anyOf, type Question } from './verdict.js'
import { elsewhereOf } from './ways.js'

/** Two functions that call each other round a model call: `think` acts, `act` thinks again. Reported where the second calls the first. */
export function factsOfMutualRecursion(context: Context, func: Func): readonly AgentLoop[] {
  const back = (callsByTarget(context).get(func) ?? []).filter(({ func: site, loops }) => site !== func.id && site !== 0 && loops.length === 0)
  if (back.length === 0 || func.generator) return []
  const others = [...new Set(back.map(({ func: site }) => funcOf(context, site)))].filter((other) => !other.generator)
  return others.flatMap((other) => {
    const there = (callsByTarget(context).get(other) ?? []).filter(({ func: site, loops }) => site === func.id && loops.length === 0)
    const [only] = there
    if (!only || there.length > 1 || !effectsOfFunction(context, func, BASE).some(({ kind }) => kind === 'model')) return []
    return back.filter(({ func: site }) => site === other.id).flatMap((again) => roundOf(context, func, only.call, other, again.call) ?? [])
  })
}

interface Half {
  readonly question: Question
  readonly guards: Paths['again'][number]['guards']
  readonly states: ReadonlySet<number>
  readonly driven: boolean
}

/** One of the two functions up to where it calls the other. */
function halfOf(context: Context, func: Func, frame: Frame, call: Call): Half | undefined {
  const ignore = new Set<Expr>([call])
  const paths = pathsOf(context, func.body, frame, undefined, { ignore })
  const found = paths.again.find((each) => each.call === call)
  if (!found) return undefined
  const watched = pathsOf(context, func.body, frame, undefined, { ignore, watch: DRIVEN }).again.find((each) => each.call === call)
  const driven = ![...(watched?.states ?? [])].some((state) => (state & (DRIVEN | UNSURE)) === 0)
  return { question: { context, frame, about: 'agent', loop: undefined, body: func.body, paths, open: new Set<Expr>() }, guards: found.guards, states: found.states, driven }
}

function roundOf(context: Context, func: Func, there: Call, other: Func, back: Call): AgentLoop | undefined {
  const first = halfOf(context, func, BASE, there)
  const second = halfOf(context, other, enter(other, there, BASE, BASE), back)
  const model = first && modelIn(first.question.paths)
  if (!model || !second || ![...first.states].some((state) => (state & CALLED) !== 0)) return undefined
  const verdict = anyOf([
    ...first.guards.map((guard) => stopsBy(first.question, guard, func, back)),
    ...second.guards.map((guard) => stopsBy(second.question, guard, other, there)),
    ...thrownOnTheWay(first.question),
    ...thrownOnTheWay(second.question),
  ])
  if (verdict.possible || verdict.because !== 'model') return undefined
  return {
    kind: 'agent-loop', form: 'recursion', at: back.at, func: other.id, library: model.meaning?.library.name ?? '', name: other.name ?? 'function', starts: model.meaning?.name ?? '', elsewhere: elsewhereOf(context, model),
    repeated: model, looked: () => [first, second].flatMap(({ question }) => looksAtExits(question)),
    decider: 'model', open: !first.driven && !second.driven, stopAfter: () => undefined,
  }
}
