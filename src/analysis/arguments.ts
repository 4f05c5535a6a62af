/** Which argument of a call goes where: by its position, or by its name. */
import type { Where } from '../catalog/sdk.js'
import { constant } from '../program/build.js'
import type { Argument, Call, Expr, Param, RecordPart } from '../program/tree.js'

/** The argument at a position, from 0; `spread` where that depends on how many a spread holds. */
export function positional(call: Call, index: number): Argument | 'spread' | undefined {
  const spread = call.args.findIndex((argument) => argument.spread && argument.name === undefined)
  if (spread >= 0 && index >= spread) return 'spread'
  const argument = call.args[index]
  return argument?.name === undefined ? argument : undefined
}

/** The keyword argument of a name; `spread` where a record of such arguments may hold it. */
export function named(call: Call, name: string): Argument | 'spread' | undefined {
  return call.args.find((argument) => argument.name === name) ?? (call.args.some((argument) => argument.name === '**') ? 'spread' : undefined)
}

/** What a call hands to a parameter of a function. */
export function argumentFor(call: Call, params: readonly Param[], index: number): Argument | 'spread' | undefined {
  const param = params[index]
  if (!param || param.rest) return 'spread'
  const byName = named(call, param.slot.name)
  if (byName && byName !== 'spread') return byName
  const byNameAlone = params.slice(0, index).some(({ rest }) => rest)
  return (byNameAlone ? undefined : positional(call, index)) ?? byName
}

const keywords = new WeakMap<Call, Expr & { k: 'record' }>()

/** All keyword arguments of a call as one record. */
export function keywordsOf(call: Call): Expr & { k: 'record' } {
  let record = keywords.get(call)
  if (!record) {
    const { place } = call
    const parts = call.args.flatMap(({ name, value }): RecordPart[] => {
      if (name === undefined) return []
      return name === '**' ? [{ k: 'spread', value, place: value.place }] : [{ k: 'entry', key: constant(name, value.place), value, place: value.place }]
    })
    keywords.set(call, (record = { k: 'record', parts, place }))
  }
  return record
}

const lists = new WeakMap<Call, Expr & { k: 'list' }>()

/** All arguments of a call that have no name as one list. */
export function argumentList(call: Call): Expr & { k: 'list' } {
  let list = lists.get(call)
  if (!list) lists.set(call, (list = { k: 'list', items: call.args.filter(({ name }) => name === undefined), place: call.place }))
  return list
}

/** The expression written where a row points, seen from a call; `undefined` where none is, or where it stands in another call. */
export function exprAt(call: Call, where: Where): Expr | undefined {
  if (where === 'receiver') return call.callee.k === 'get' ? call.callee.base : undefined
  if (where === 'keyword') return keywordsOf(call)
  if (where === 'args') return argumentList(call)
  const argument = where.startsWith('keyword ') ? named(call, where.slice(8)) : where.startsWith('arg ') ? call.args[Number(where.slice(4))] : undefined
  return argument === 'spread' || (argument?.name !== undefined && where.startsWith('arg ')) ? undefined : argument?.value
}
