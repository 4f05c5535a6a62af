import { constant, operation, repeatable } from '../../../program/build.js'
import type { Block, Expr, Place, Target } from '../../../program/tree.js'
import type { AsyncFor, Expression, For, Statement, While } from '../parser/ast.js'
import { binds } from './declare.js'
import { condition, expression, leaveUnless } from './expression.js'
import { placeOf, type Frame } from './frame.js'
import { statements } from './statement.js'
import { assign } from './target.js'

/** From the keyword to the colon, on the keyword's line. */
function headOf(f: Frame, node: For | AsyncFor | While, last: Expression): Place {
  const colon = f.unit.text.indexOf(':', last.end)
  return firstLine(f.unit.text, node.start, colon < 0 ? last.end : colon)
}

export function firstLine(text: string, start: number, end: number): Place {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? ''
  return { start, end: start + line.length }
}

/** What follows `else` after a loop runs unless a `break` goes past it. */
function withElse(f: Frame, orelse: readonly Statement[], place: Place, loop: (past: Target | undefined) => void): void {
  if (orelse.length === 0) {
    loop(undefined)
    return
  }
  const id = f.unit.nextTarget()
  const body = f.block(() => {
    loop(id)
    statements(f, orelse)
  })
  f.emit({ k: 'block', id, body, place })
}

/** A test that assigns stands in the body, where it runs again on each turn. */
export function whileLoop(f: Frame, node: While): void {
  const place = placeOf(node)
  withElse(f, node.orelse, place, (past) => {
    const id = f.unit.nextTarget()
    let test: Expr | undefined
    const before = f.block(() => {
      test = condition(f, node.test)
    })
    const taken = before.length > 0
    const body = f.block(() => {
      for (const one of before) f.emit(one)
      if (taken && test) leaveUnless(f, test, id)
      f.jumping({ loop: id, past: past ?? id }, () => { statements(f, node.body) })
    })
    f.emit({ k: 'loop', id, awaits: false, test: taken ? undefined : test, post: false, update: [], body, place, head: headOf(f, node, node.test) })
  })
}

export function forLoop(f: Frame, node: For | AsyncFor): void {
  const place = placeOf(node)
  withElse(f, node.orelse, place, (past) => {
    iteration(f, {
      target: node.target, iter: node.iter, body: node.body, awaits: node.type === 'AsyncFor', place, head: headOf(f, node, node.iter), past,
      fill: () => { statements(f, node.body) },
    })
  })
}

interface Iteration {
  readonly target: Expression
  readonly iter: Expression
  readonly body: readonly Statement[]
  readonly awaits: boolean
  readonly place: Place
  readonly head: Place
  readonly inline?: boolean
  readonly past?: Target | undefined
  fill(): void
}

/** A loop over items, or a counting loop where a variable takes the numbers of a `range`. */
export function iteration(f: Frame, loop: Iteration): void {
  if (!countingLoop(f, loop)) itemLoop(f, loop)
}

function itemLoop(f: Frame, { target, iter, body: written, awaits, place, head, inline, past, fill }: Iteration): void {
  const over = expression(f, iter)
  const id = f.unit.nextTarget()
  f.scoped(() => {
    const own = target.type === 'Name' && isOwn(f, target.id, written)
    const item = own ? f.scope.declare(target.id, 'item', f.func, placeOf(target)) : f.hidden('item', placeOf(target), 'item')
    const body = f.block(() => {
      if (!own) {
        if (inline) declareTargets(f, target)
        assign(f, target, { k: 'ref', slot: item, place: placeOf(target) }, placeOf(target))
      }
      f.jumping({ loop: id, past: past ?? id }, fill)
    })
    f.emit({ k: 'loop', id, over, awaits, item, post: false, update: [], body, place, head, inline })
  })
}

/** The names of a comprehension are its own. */
function declareTargets(f: Frame, target: Expression): void {
  if (target.type === 'Name') f.scope.declare(target.id, 'variable', f.func, placeOf(target))
  else if (target.type === 'Tuple' || target.type === 'List') for (const each of target.elts) declareTargets(f, each)
  else if (target.type === 'Starred') declareTargets(f, target.value)
}

/** Whether a loop's variable is that of this function, and set by nothing else in the loop. */
function isOwn(f: Frame, name: string, body: readonly Statement[]): boolean {
  const binding = f.scope.find(name)
  const elsewhere = binding && 'kind' in binding && binding.owner !== f.func
  return !(elsewhere && body.length > 0) && !binds(body, name)
}

/** `for i in range(n)`: what is counted is no data, so it is a counter and a test. */
function countingLoop(f: Frame, { target, iter, body: written, awaits, place, head, inline, past, fill }: Iteration): boolean {
  if (iter.type !== 'Call' || iter.func.type !== 'Name' || iter.func.id !== 'range' || !f.isBuiltin('range')) return false
  if (awaits || target.type !== 'Name' || !isOwn(f, target.id, written) || iter.keywords.length > 0 || iter.args.length === 0 || iter.args.length > 3 || iter.args.some(({ type }) => type === 'Starred')) return false
  const numbers = iter.args.map((argument) => expression(f, argument))
  const [first, second, third] = numbers
  const at = placeOf(target)
  const step = third ?? constant(1, at)
  const down = step.k === 'const' && typeof step.value === 'number' && step.value < 0
  const until = second ?? first
  if (!until || (third && step.k !== 'const')) return false
  const limit = repeatable(until) ? until : f.stable(until)
  f.scoped(() => {
    const slot = f.scope.declare(target.id, 'variable', f.func, at)
    const counter: Expr = { k: 'ref', slot, place: at }
    f.assign(slot, second && first ? first : constant(0, at), at)
    const id = f.unit.nextTarget()
    const body = f.block(() => { f.jumping({ loop: id, past: past ?? id }, fill) })
    const update: Block = [{ k: 'let', slot, value: stepped(counter, step, down, at), place: at, declares: false }]
    f.emit({ k: 'loop', id, awaits: false, test: operation(down ? '>' : '<', [counter, limit], placeOf(iter)), post: false, update, body, place, head, inline })
  })
  return true
}

function stepped(counter: Expr, step: Expr, down: boolean, at: Place): Expr {
  return down && step.k === 'const' ? operation('-', [counter, constant(-Number(step.value), at)], at) : operation('+', [counter, step], at)
}
