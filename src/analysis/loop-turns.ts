/** How often a loop runs at the most, where the program counts. */
import type { Block, Expr, Loop, Operator, Place, Slot, Stmt } from '../program/tree.js'
import type { Assignment } from './bindings.js'
import type { Context } from './context.js'
import { atMost, hidden, times, type Count } from './count.js'
import { sizeCount } from './count-sizes.js'
import type { Effect } from './effect.js'
import { effectsOfBlock } from './effects.js'
import { holdsContinue, leaves } from './leaving.js'
import { meaningOf } from './meaning.js'
import { pathsOf } from './paths.js'
import { resolve } from './resolve.js'
import { turnsOf } from './turns.js'
import type { Frame } from './value.js'
import { exitVerdict, type Question } from './verdict.js'

/**
 * The turns of a loop, as far as the program says: those of a loop over items, or up to what a counter is compared with.
 * They are all taken where the model never stops by itself (`agent`), or where its calls always fail (`retry`).
 */
export function turnsOfLoop(context: Context, loop: Loop, frame: Frame, about: Question['about']): Count {
  if (loop.over) {
    if (loop.awaits) return hidden('other')
    return reached(context, loop, frame, about, sizeCount(context, loop.over, frame), undefined)
  }
  const [fewest] = countersOf(context, loop, frame).sort((a, b) => a.turns - b.turns)
  return fewest ? reached(context, loop, frame, about, times(fewest.turns), fewest.place) : turnsByLength(context, loop, frame, about)
}

/** `for (let i = 0; i < items.length; i++)`: as many as there are items, or fewer. */
function turnsByLength(context: Context, loop: Loop, frame: Frame, about: Question['about']): Count {
  const size = turnsOf(context, loop, frame)
  if (size.k === 'unknown') return hidden(size.why ?? 'other')
  const limit = loop.test?.k === 'op' ? loop.test.of[1] : undefined
  const counter = loop.test?.k === 'op' && loop.test.of[0]?.k === 'ref' ? counterIn(context, loop, frame, loop.test.of[0].slot) : undefined
  if (limit?.k !== 'get' || !counter || counter.start < 0 || (loop.test?.k === 'op' && loop.test.op !== '<')) return hidden('other')
  const items = sizeCount(context, limit.base, frame)
  return reached(context, loop, frame, about, counter.start === 0 && counter.by === 1 ? items : atMost(items), undefined)
}

/** Something else may end the loop before. */
function reached(context: Context, loop: Loop, frame: Frame, about: Question['about'], turns: Count, counter: Place | undefined): Count {
  const paths = pathsOf(context, loop.body, frame, loop)
  const question: Question = { context, frame, about, loop, body: loop.body, paths, open: new Set<Expr>() }
  const others = paths.exits.filter(({ exit }) => !(counter && exit && counter.start <= exit.place.start && exit.place.end <= counter.end))
  return others.some((exit) => exitVerdict(question, exit).possible) ? atMost(turns) : turns
}

/** A comparison that ends the loop, and the turns until it does. */
interface Counted {
  readonly turns: number
  /** The statement that leaves by it; absent for the loop's own test. */
  readonly place?: Place | undefined
}

function countersOf(context: Context, loop: Loop, frame: Frame): Counted[] {
  const own = loop.test ? partsOf(loop.test, '&&').flatMap((part) => countedBy(context, loop, frame, part, true, undefined) ?? []) : []
  const inside = loop.body.flatMap((stmt) => {
    if (stmt.k !== 'if' || !(leavesLoop(stmt.then, loop) || leavesLoop(stmt.else, loop))) return []
    const stays = leavesLoop(stmt.else, loop)
    return partsOf(stmt.test, stays ? '&&' : '||').flatMap((part) => countedBy(context, loop, frame, part, stays, stmt) ?? [])
  })
  return [...own, ...inside]
}

function partsOf(test: Expr, op: '&&' | '||'): readonly Expr[] {
  return test.k === 'op' && test.op === op ? test.of.flatMap((part) => partsOf(part, op)) : [test]
}

function leavesLoop(block: Block, loop: Loop): boolean {
  const last = block.at(-1)
  return leaves(block) && last?.k === 'exit' && last.how !== 'continue' && (last.how !== 'break' || last.target === loop.id)
}

const TURNED: Readonly<Partial<Record<Operator, Operator>>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' }
const NEGATED: Readonly<Partial<Record<Operator, Operator>>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' }

/** More turns than this are as good as none counted. */
const MOST = 1_000_000

/** `i < n` as long as it goes on (`stays`), or until it holds. */
function countedBy(context: Context, loop: Loop, frame: Frame, test: Expr, stays: boolean, at: Stmt | undefined): Counted | undefined {
  const compared = comparison(context, frame, test)
  if (!compared) return undefined
  const { slot, limit } = compared
  const op = stays ? compared.op : NEGATED[compared.op]
  const counter = op && counterIn(context, loop, frame, slot)
  if (!counter) return undefined
  // The value that is compared first: a test at the end comes after the step, as does a statement below it.
  const stepped = at === undefined ? loop.post : loop.body.indexOf(counter.step) >= 0 && loop.body.indexOf(counter.step) < loop.body.indexOf(at)
  const passed = passes(counter.start + (stepped ? counter.by : 0), counter.by, op, limit)
  if (passed === undefined) return undefined
  // What is asked after the calls ends the loop in a turn that has made them.
  const late = at === undefined ? loop.post : !standsBeforeCalls(context, loop, frame, at)
  const turns = passed + (late ? 1 : 0)
  return turns < MOST ? { turns, place: at?.place } : undefined
}

function comparison(context: Context, frame: Frame, test: Expr): { readonly slot: Slot; readonly op: Operator; readonly limit: number } | undefined {
  if (test.k !== 'op' || test.of.length !== 2 || TURNED[test.op] === undefined) return undefined
  const [left, right] = test.of as [Expr, Expr]
  for (const [counter, other, op] of [[left, right, test.op], [right, left, TURNED[test.op] as Operator]] as const) {
    if (counter.k !== 'ref') continue
    const limit = resolve(context, other, frame)
    if (limit.k === 'constant' && typeof limit.value === 'number' && Number.isFinite(limit.value)) return { slot: counter.slot, op, limit: limit.value }
  }
  return undefined
}

interface Counter {
  readonly start: number
  readonly by: number
  readonly step: Stmt
}

/** A variable that is set to a number before the loop and stepped once on each turn, whatever happens. */
function counterIn(context: Context, loop: Loop, frame: Frame, slot: Slot): Counter | undefined {
  const assignments = context.bindings.assignments(slot)
  const inside = assignments.filter(({ loops }) => loops.includes(loop))
  const [begin, ...more] = assignments.filter(({ loops }) => !loops.includes(loop))
  if (!begin || more.length > 0 || inside.length !== 1) return undefined
  const start = resolve(context, begin.value, frame)
  const by = stepOf(context, frame, slot, (inside[0] as Assignment).value)
  const isStep = (stmt: Stmt): boolean => stmt.k === 'let' && stmt.value === inside[0]?.value
  const inUpdate = loop.update.find(isStep)
  const inBody = loop.body.find(isStep)
  const step = inUpdate ?? inBody
  if (start.k !== 'constant' || typeof start.value !== 'number' || by === undefined || !step) return undefined
  if (!inUpdate && holdsContinue(loop.body.slice(0, loop.body.indexOf(step)))) return undefined
  return { start: start.value, by, step }
}

/** What the program counts with, on a turn from 0; nothing where that is not known. */
export function countedOn(context: Context, loop: Loop, frame: Frame, slot: Slot, turn: number): number | undefined {
  if (slot === loop.item) return itemOfRange(context, loop, frame, turn)
  const counter = counterIn(context, loop, frame, slot)
  // One that is stepped in the body has one value before that and another behind it.
  return counter && loop.update.includes(counter.step) ? counter.start + turn * counter.by : undefined
}

/** `range(5)`, `range(1, 6)`. */
function itemOfRange(context: Context, { over }: Loop, frame: Frame, turn: number): number | undefined {
  if (over?.k !== 'call') return undefined
  const row = meaningOf(context, over, frame)?.row
  if (row?.kind !== 'sized' || row.by !== 'count') return undefined
  const numbers = over.args.map(({ value }) => resolve(context, value, frame)).map((value) => (value.k === 'constant' && typeof value.value === 'number' ? value.value : undefined))
  const [start, by] = numbers.length > 1 ? [numbers[0], numbers.length > 2 ? numbers[2] : 1] : [0, 1]
  return start === undefined || by === undefined ? undefined : start + turn * by
}

/** `x + 2`, `x - 1`. */
function stepOf(context: Context, frame: Frame, slot: Slot, value: Expr): number | undefined {
  if (value.k !== 'op' || (value.op !== '+' && value.op !== '-') || value.of.length !== 2) return undefined
  const [left, right] = value.of as [Expr, Expr]
  const other = left.k === 'ref' && left.slot === slot ? right : right.k === 'ref' && right.slot === slot && value.op === '+' ? left : undefined
  const by = other && resolve(context, other, frame)
  if (by?.k !== 'constant' || typeof by.value !== 'number' || by.value === 0) return undefined
  return value.op === '-' ? -by.value : by.value
}

/** How often the comparison holds, one step after the other; nothing if it always does. */
function passes(start: number, by: number, op: Operator, limit: number): number | undefined {
  const distance = (limit - start) / by
  switch (op) {
    case '<':
    case '>':
      return (op === '<') === by > 0 ? Math.max(0, Math.ceil(distance)) : holds(start, op, limit) ? undefined : 0
    case '<=':
    case '>=':
      return (op === '<=') === by > 0 ? Math.max(0, Math.floor(distance) + 1) : holds(start, op, limit) ? undefined : 0
    case '!=':
      return Number.isInteger(distance) && distance >= 0 ? distance : undefined
    default:
      return start === limit ? 1 : 0
  }
}

function holds(value: number, op: Operator, limit: number): boolean {
  return op === '<' ? value < limit : op === '>' ? value > limit : op === '<=' ? value <= limit : value >= limit
}

/** Whether a statement of the loop's body stands before all its model calls. */
function standsBeforeCalls(context: Context, loop: Loop, frame: Frame, stmt: Stmt): boolean {
  const before = loop.body.slice(0, loop.body.indexOf(stmt))
  const isCall = ({ kind }: Effect): boolean => kind === 'model' || kind === 'again'
  return !effectsOfBlock(context, before, frame).some(isCall)
}
