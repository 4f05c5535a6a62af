import type { Where } from '../catalog/sdk.js'
import type { Call, Expr } from '../program/tree.js'

/** The expression written where a row points, seen from a call; `undefined` where none is, or where it stands in another call. */
export function exprAt(call: Call, where: Where): Expr | undefined {
  if (where === 'receiver') return call.callee.k === 'get' ? call.callee.base : undefined
  return where.startsWith('arg ') ? call.args[Number(where.slice(4))]?.value : undefined
}
