import type { Expr, Func, FuncId } from '../program/tree.js'
import type { CallSite } from './bindings.js'
import type { Context } from './context.js'
import { originsOf } from './origins.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, boundIn, type Frame } from './value.js'

/**
 * Whether a parameter, or what is taken out of it, holds what a model said: everybody in the file who calls the function
 * hands that over, or it is a tool, whose arguments the model writes.
 */
export function isHandedByModel(context: Context, expr: Expr, frame: Frame): boolean {
  let root = expr
  for (let steps = 0; steps < 20; steps++) {
    const [assignment, second] = root.k === 'ref' ? context.bindings.assignments(root.slot) : []
    if (root.k === 'get') root = root.base
    else if (assignment && !second) root = assignment.value
    else break
  }
  const parameter = root.k === 'ref' && boundIn(frame, root.slot) === undefined ? context.bindings.parameter(root.slot) : undefined
  if (!parameter) return false
  const { func, index } = parameter
  const calls = callsInFile(context, func)
  if (calls.length === 0) return isTool(context, func)
  return calls.length < 8 && calls.every(({ call }) => {
    const argument = call.args[index]
    return argument !== undefined && originsOf(context, argument.value, BASE).has('model')
  })
}

function callsInFile(context: Context, func: Func): readonly CallSite[] {
  const slot = context.bindings.slotOf(func.id)
  if (slot) return context.bindings.callsOf(slot)
  if (func.inClass === undefined || func.name === undefined) return []
  return context.bindings.callsOfMethod(func.name).filter(({ call: { callee } }) => {
    if (callee.k !== 'get') return false
    if (callee.base.k === 'self') return callee.base.inClass === func.inClass
    const value = resolve(context, callee.base, BASE)
    return value.k === 'instance' && value.cls.id === func.inClass
  })
}

/** A function that is handed to a library together with a schema for what it will be given. */
function isTool(context: Context, func: Func): boolean {
  const direct = context.bindings.callbackOf(func.id)
  if (direct) return direct.site.call.args.some(({ value }) => isSchema(context, value))
  const record = recordsOf(context).get(func.id)
  return record?.parts.some((part) => part.k === 'entry' && isSchema(context, part.value)) ?? false
}

type RecordExpr = Expr & { k: 'record' }

const records = new WeakMap<Context, ReadonlyMap<FuncId, RecordExpr>>()

/** The record that a function stands in as an entry, of those that are handed to calls; read once for a file. */
function recordsOf(context: Context): ReadonlyMap<FuncId, RecordExpr> {
  const known = records.get(context)
  if (known) return known
  const found = new Map<FuncId, RecordExpr>()
  for (const { call } of context.bindings.calls) {
    for (const { value } of call.args) {
      if (value.k !== 'record') continue
      for (const part of value.parts) if (part.k === 'entry' && part.value.k === 'func') found.set(part.value.id, value)
    }
  }
  records.set(context, found)
  return found
}

function isSchema(context: Context, expr: Expr): boolean {
  if (expr.k === 'record') return expr.parts.some((part) => part.k === 'entry' && part.value.k !== 'record' && isSchema(context, part.value))
  return alternatives(resolve(context, expr, BASE)).some((value) => value.k === 'api' && [...value.library.methods.values()].some((rows) => rows.some(({ kind }) => kind === 'validated')))
}
