/** Which parameters of functions end in a log, and how much of them: who calls `show(key)` writes the key. */
import { standsElsewhere } from '../program/relocate.js'
import type { Call, Expr, Func, FuncId } from '../program/tree.js'
import { argumentFor } from './arguments.js'
import type { CallSite } from './bindings.js'
import type { Carried } from './carried-keys.js'
import type { Context } from './context.js'
import { resolve } from './resolve.js'
import { BASE } from './value.js'

/** As it is, which shows what it holds as well, or as a part of a text. */
type Told = 'whole' | 'text'

export interface ToldParameter {
  readonly func: Func
  readonly index: number
  readonly told: Told
}

/** Helpers that call helpers are followed no further than this. */
const DEPTH = 3

/** The parameters that are told to one of `logs`, there or through further helpers of the file. */
export function toldParameters(context: Context, logs: readonly Call[]): readonly ToldParameter[] {
  const found = new Map<string, ToldParameter>()
  const add = (expr: Expr, by: Told): ToldParameter[] => toldIn(context, expr, by).filter((parameter) => {
    const key = `${String(parameter.func.id)} ${String(parameter.index)}`
    const isNew = !found.has(key)
    if (isNew) found.set(key, parameter)
    return isNew
  })
  let latest = logs.flatMap(({ args }) => args.flatMap(({ name, value }) => (name === undefined ? add(value, 'whole') : [])))
  for (let depth = 1; depth < DEPTH && latest.length > 0; depth++) {
    latest = handedTo(context, latest).flatMap(({ value, parameter }) => add(value, parameter.told))
  }
  return [...found.values()]
}

/** What the calls of the file hand to parameters. */
export function handedTo(context: Context, parameters: readonly ToldParameter[]): readonly { readonly site: CallSite; readonly value: Expr; readonly parameter: ToldParameter }[] {
  if (parameters.length === 0) return []
  const told = new Map<FuncId, ToldParameter[]>()
  for (const parameter of parameters) told.set(parameter.func.id, [...(told.get(parameter.func.id) ?? []), parameter])
  return context.bindings.calls.flatMap((site) => {
    if (site.call.args.length === 0 || standsElsewhere(site.call.at)) return []
    const callee = resolve(context, site.call.callee, BASE)
    return callee.k !== 'function' || callee.func.generator ? [] : (told.get(callee.func.id) ?? []).flatMap((parameter) => {
      const given = argumentFor(site.call, parameter.func.params, parameter.index)
      return given && given !== 'spread' ? [{ site, value: given.value, parameter }] : []
    })
  })
}

/** Whether the key can be read in what is told: of a record or a client in a text, that depends. */
export function isTold({ told }: ToldParameter, { what }: Carried): boolean {
  return told === 'whole' || what === 'key' || what === 'part'
}

function toldIn(context: Context, expr: Expr, by: Told): readonly ToldParameter[] {
  switch (expr.k) {
    case 'ref': {
      const parameter = expr.slot.kind === 'parameter' ? context.bindings.parameter(expr.slot) : undefined
      // What is assigned anew may be a mask.
      return parameter && context.bindings.assignments(expr.slot).length === 0 ? [{ ...parameter, told: by }] : []
    }
    case 'op':
      return expr.op === 'text' || expr.op === '+' ? expr.of.flatMap((part) => toldIn(context, part, 'text')) : []
    default:
      return []
  }
}
