import { isModule } from '../program/relocate.js'
import type { Block, Call, Expr, Func, Place, Stmt } from '../program/tree.js'
import { blocksOf, expressionsOf, operands } from '../program/walk.js'
import { funcOf, type Context } from './context.js'
import { leaves } from './leaving.js'

/** Something that is known to hold at a place, because every way there passes it. */
export type Condition =
  /** A test came out so; `unless`: or the block ran, which may have set right what was tested. */
  | { readonly k: 'test'; readonly expr: Expr; readonly truth: boolean; readonly unless?: Block | undefined }
  /** A call came back without throwing. */
  | { readonly k: 'passed'; readonly call: Call }

/** What holds at a place: in its own function, and in those round it when the function was made. */
export function conditionsAt(context: Context, place: Place): readonly Condition[] {
  const conditions: Condition[] = []
  for (let func = functionAt(context, place), at = place; func; at = func.place, func = isModule(func.id) ? undefined : funcOf(context, func.parent)) {
    conditions.push(...within(func.body, at))
    if (conditions.length > 200) break
  }
  return conditions
}

/** What holds once a block has run to its end. */
export function conditionsAfter(block: Block): readonly Condition[] {
  return block.flatMap(afterStmt)
}

function functionAt(context: Context, place: Place): Func | undefined {
  let found: Func | undefined
  for (const func of context.programs.at(place.start).module.functions) if (isModule(func.id) || (holds(func.place, place) && (!found || holds(found.place, func.place)))) found = func
  return found
}

function holds(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function within(block: Block, place: Place): readonly Condition[] {
  const conditions: Condition[] = []
  for (const stmt of block) {
    if (stmt.place.end <= place.start) conditions.push(...afterStmt(stmt))
    else if (holds(stmt.place, place)) conditions.push(...inside(stmt, place))
  }
  return conditions
}

function inside(stmt: Stmt, place: Place): readonly Condition[] {
  const conditions = expressionsOf(stmt).flatMap((expr) => insideExpr(expr, place))
  const block = blocksOf(stmt).find((each) => each.some((inner) => holds(inner.place, place)))
  if (!block) return conditions
  if (stmt.k === 'if') conditions.push({ k: 'test', expr: stmt.test, truth: block === stmt.then })
  if (stmt.k === 'loop' && stmt.test && !stmt.post && block === stmt.body) conditions.push({ k: 'test', expr: stmt.test, truth: true })
  return [...conditions, ...within(block, place)]
}

/** `short ? here : there`, `short && here`. */
function insideExpr(expr: Expr, place: Place): Condition[] {
  if (!holds(expr.place, place)) return []
  const inner = operands(expr).find((each) => holds(each.place, place))
  if (!inner) return []
  const conditions = insideExpr(inner, place)
  if (expr.k === 'choice' && expr.test && inner !== expr.test) return [{ k: 'test', expr: expr.test, truth: inner === expr.of[0] }, ...conditions]
  if (expr.k !== 'op' || (expr.op !== '&&' && expr.op !== '||')) return conditions
  const earlier = expr.of.slice(0, expr.of.indexOf(inner))
  return [...earlier.map((each): Condition => ({ k: 'test', expr: each, truth: expr.k === 'op' && expr.op === '&&' })), ...conditions]
}

function afterStmt(stmt: Stmt): readonly Condition[] {
  switch (stmt.k) {
    case 'if':
      if (leaves(stmt.then)) return [{ k: 'test', expr: stmt.test, truth: false }, ...conditionsAfter(stmt.else)]
      if (leaves(stmt.else)) return [{ k: 'test', expr: stmt.test, truth: true }, ...conditionsAfter(stmt.then)]
      return stmt.else.length === 0 ? [{ k: 'test', expr: stmt.test, truth: false, unless: stmt.then }] : []
    case 'do':
    case 'let': {
      const expr = stmt.k === 'do' ? stmt.expr : stmt.value
      const call = expr.k === 'await' ? expr.of : expr
      return call.k === 'call' ? [{ k: 'passed', call }] : []
    }
    case 'try':
      return stmt.handlers.every(({ body }) => leaves(body)) ? conditionsAfter(stmt.body) : []
    case 'with':
    case 'block':
      return conditionsAfter(stmt.body)
    default:
      return []
  }
}
