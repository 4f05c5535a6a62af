import type { Argument, Call, Expr, Func, FuncId, Param, Place } from '../../../program/tree.js'
import type { Open } from '../../unit.js'
import type { Frame } from './frame.js'

interface Applied {
  readonly of: Expr
  readonly positional: readonly Argument[]
  readonly named: readonly Argument[]
  readonly at: Place
}

/** A function that hands on all that it is given, behind what was given before. */
export function partialFunction({ unit, func: parent, async }: Frame, place: Place, { of, positional, named, at }: Applied): FuncId {
  const id = unit.functions.length
  const rest = (name: string): Param => ({ slot: { name, kind: 'parameter', owner: id, place }, rest: true })
  const args = rest('args')
  const keywords = rest('keywords')
  const handedOn = ({ slot }: Param): Expr => ({ k: 'ref', slot, place })
  const call: Call = {
    k: 'call', callee: of,
    args: [...positional, { value: handedOn(args), spread: true }, ...named, { name: '**', value: handedOn(keywords), spread: true }],
    construct: false, starts: async ? 'when-awaited' : 'to-the-end', place, at,
  }
  const func: Open<Func> = {
    id, place, head: place, parent, params: [args, keywords], async: false, generator: false,
    body: [{ k: 'exit', how: 'return', value: call, place }], decorators: [],
  }
  unit.functions.push(func)
  return id
}
