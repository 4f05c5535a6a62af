import type { LogRow, Row } from '../catalog/sdk.js'
import { standsElsewhere } from '../program/relocate.js'
import type { Call, Expr, FuncId, Place } from '../program/tree.js'
import { eachStmt } from '../program/walk.js'
import { exprAt } from './arguments.js'
import { mayBeNamed } from './call-names.js'
import { carriedBy, type Carried } from './carried-keys.js'
import type { Context } from './context.js'
import type { LoggedKey } from './facts.js'
import { valueOfSpot } from './limits.js'
import { meaningOf } from './meaning.js'
import { handedTo, isTold, toldParameters } from './told-parameters.js'
import { BASE } from './value.js'

/** The keys that a file writes to a log, or into the message of an error. */
export function loggedKeys(context: Context): readonly LoggedKey[] {
  return [...written(context), ...thrown(context)].filter(({ at }) => !standsElsewhere(at))
}

function written(context: Context): readonly LoggedKey[] {
  const logs: Call[] = []
  const itself = context.bindings.calls.flatMap(({ call, func }) => {
    const meaning = call.args.length > 0 && mayBeNamed(call, context.lexicon, isLog) ? meaningOf(context, call, BASE) : undefined
    if (meaning?.row.kind !== 'log') return []
    const { elsewhere, hides }: LogRow = meaning.row
    if ((elsewhere && exprAt(call, elsewhere)) || (hides && valueOfSpot(context, hides, meaning.site))) return []
    const carried = firstOf(context, call)
    if (!carried) logs.push(call)
    return carried ? [factOf(call, func, meaning.library.name, nameOf(meaning.name, call), carried, false)] : []
  })
  return [...itself, ...byHelpers(context, logs)]
}

/** A helper writes what it is handed: of several keys in one call, the first is told. */
function byHelpers(context: Context, logs: readonly Call[]): readonly LoggedKey[] {
  const found = new Map<Call, LoggedKey>()
  for (const { site: { call, func }, value, parameter } of handedTo(context, toldParameters(context, logs))) {
    const carried = found.has(call) ? undefined : carriedBy(context, value)
    if (carried && isTold(parameter, carried)) found.set(call, factOf(call, func, '', calledName(call.callee), carried, false))
  }
  return [...found.values()]
}

function calledName(callee: Expr): string {
  return callee.k === 'ref' ? callee.slot.name : callee.k === 'import' ? callee.name : callee.k === 'get' && callee.key.k === 'const' ? String(callee.key.value) : 'this function'
}

function isLog({ kind }: Row): boolean {
  return kind === 'log'
}

/** `console.log`, as it is called. */
function nameOf(name: string, { callee }: Call): string {
  return name.includes('.') || callee.k !== 'get' || callee.base.k !== 'ref' ? name : `${callee.base.slot.name}.${name}`
}

/** What is handed over under a name of its own is looked at by few. */
function firstOf(context: Context, { args }: Call): Carried | undefined {
  for (const { name, value } of args) {
    const carried = name === undefined ? carriedBy(context, value) : undefined
    if (carried) return carried
  }
  return undefined
}

function thrown(context: Context): readonly LoggedKey[] {
  return context.module.functions.flatMap(({ id, body }) => {
    const found: LoggedKey[] = []
    eachStmt(body, (stmt) => {
      if (stmt.k !== 'exit' || stmt.how !== 'throw' || stmt.value?.k !== 'call' || !isError(stmt.value.callee)) return
      const carried = firstOf(context, stmt.value)
      if (carried && (carried.what === 'key' || carried.what === 'part')) found.push(factOf(stmt.value, id, '', 'throw', carried, true))
    })
    return found
  })
}

/** By its name: what is thrown otherwise may be an answer. */
function isError(callee: Expr): boolean {
  return /(?:Error|Exception)$/u.test(calledName(callee))
}

function factOf(call: Call, func: FuncId, library: string, name: string, { what, name: of, mask }: Carried, isThrown: boolean): LoggedKey {
  const inside = (place: Place): boolean => call.place.start <= place.start && place.end <= call.place.end
  return {
    kind: 'logged-key',
    at: call.at,
    func,
    library,
    name,
    what,
    of,
    thrown: isThrown,
    mask: () => (mask && inside(mask.place) && inside(mask.key) ? { k: 'mask', text: mask.place, key: mask.key } : undefined),
  }
}
