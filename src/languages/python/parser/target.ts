import type { Context, Expression } from './ast.js'
import type { Tokens } from './tokens.js'

/** Makes an expression a place to assign to, or to delete; refuses what is none. */
export function asTarget(tokens: Tokens, target: Expression, ctx: Exclude<Context, 'Load'>): Expression {
  switch (target.type) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      target.ctx = ctx
      return target
    case 'Tuple':
    case 'List':
      target.ctx = ctx
      for (const element of target.elts) asTarget(tokens, element, ctx)
      return target
    case 'Starred':
      if (ctx === 'Del') break
      target.ctx = ctx
      asTarget(tokens, target.value, ctx)
      return target
    default:
  }
  return tokens.fail(ctx === 'Del' ? 'this cannot be deleted' : 'this cannot be assigned to', target.start, target.end)
}

/** Makes an expression a single place, as `+=` and annotations want it: no tuple and no list. */
export function asSingleTarget(tokens: Tokens, target: Expression): Expression {
  if (target.type === 'Name' || target.type === 'Attribute' || target.type === 'Subscript') return asTarget(tokens, target, 'Store')
  return tokens.fail('this cannot be assigned to here', target.start, target.end)
}
