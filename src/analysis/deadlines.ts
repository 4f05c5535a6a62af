import type { Spot } from '../catalog/sdk.js'
import { isModule } from '../program/relocate.js'
import type { Block, FuncId, Place } from '../program/tree.js'
import { blocksOf } from '../program/walk.js'
import { funcOf, type Context } from './context.js'
import { kindOf, valueOfSpot } from './limits.js'
import { meaningOf } from './meaning.js'
import { callersOf } from './parameters.js'
import { resolve } from './resolve.js'
import { BASE, whyUnknown, type Made, type Why } from './value.js'

/** Whether the clock ends what runs at a place: `why` tells what hides whether there is a time at all. */
export interface Deadline {
  readonly sure: boolean
  readonly why?: Why | undefined
}

interface Span extends Deadline {
  readonly func: FuncId
  readonly place: Place
}

/** Callers of callers are asked no further than this. */
const DEPTH = 4

const memos = new WeakMap<Context, readonly Span[]>()

/** The deadline that stands round a place, there or at all who call its function: nothing inside goes on for longer. */
export function deadlineAt(context: Context, func: FuncId, place: Place, depth = DEPTH): Deadline | undefined {
  const spans = spansOf(context)
  if (spans.length === 0) return undefined
  const own = spans.filter((span) => span.func === func && span.place.start <= place.start && place.end <= span.place.end)
  const [nearest] = [...own].sort((a, b) => Number(b.sure) - Number(a.sure))
  if (nearest || isModule(func) || depth === 0) return nearest
  const callers = (callersOf(context, funcOf(context, func)) ?? []).filter((caller) => caller.func !== func)
  if (callers.length === 0) return undefined
  const deadlines = callers.map(({ call, func: caller }) => deadlineAt(context, caller, call.place, depth - 1))
  return deadlines.every((deadline) => deadline !== undefined) ? deadlines.find(({ sure }) => !sure) ?? deadlines[0] : undefined
}

function spansOf(context: Context): readonly Span[] {
  let spans = memos.get(context)
  if (!spans) memos.set(context, (spans = [...context.module.functions.flatMap(({ id, body }) => blockSpans(context, id, body)), ...callSpans(context)]))
  return spans
}

/** `with timeout(60):` */
function blockSpans(context: Context, func: FuncId, body: Block): Span[] {
  return body.flatMap((stmt): Span[] => {
    const inner = blocksOf(stmt).flatMap((block) => blockSpans(context, func, block))
    const value = stmt.k === 'with' ? resolve(context, stmt.context, BASE) : undefined
    return value?.k === 'api' && value.made && kindOf(value) === 'clock' ? [...spanOf(context, func, stmt.place, value.made, { at: 'arg 0' }), ...inner] : inner
  })
}

/** `wait_for(work(), timeout=60)` */
function callSpans(context: Context): Span[] {
  return context.bindings.calls.flatMap(({ call, func }) => {
    const meaning = meaningOf(context, call, BASE)
    return meaning?.row.kind === 'returns' && meaning.row.deadline ? spanOf(context, func, call.place, meaning.site, meaning.row.deadline) : []
  })
}

function spanOf(context: Context, func: FuncId, place: Place, site: Made, after: Spot): Span[] {
  const time = valueOfSpot(context, after, site)
  if (!time || (time.k === 'constant' && time.value === null)) return []
  return [{ func, place, sure: time.k === 'constant', why: time.k === 'constant' ? undefined : whyUnknown(time) }]
}
