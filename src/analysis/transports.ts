import type { InstanceRow } from '../catalog/sdk.js'
import { isModule } from '../program/relocate.js'
import type { Func } from '../program/tree.js'
import type { Context } from './context.js'
import { funcOf } from './context.js'
import { placesOf } from './limits.js'
import { meaningOf, valueAt } from './meaning.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, type Value } from './value.js'

/**
 * Whether nobody can see that what is called on a client reaches a provider: the client was handed something of the
 * program's own to send its requests with, and no request is seen to leave from there.
 */
export function hasOwnTransport(context: Context, receiver: Value): boolean {
  if (receiver.k !== 'api' || !receiver.made) return false
  const { library, path, made } = receiver
  const client = library.rows.get(path.slice(0, path.lastIndexOf(')') + 1))?.[0] as InstanceRow | undefined
  const spot = client?.transport
  if (!spot?.option) return false
  const option = spot.option.split('.')
  const transport = placesOf(spot).map((where) => writtenIn(context, valueAt(context, where, made), option)).find((value) => value !== undefined)
  return transport !== undefined && alternatives(transport).every((value) => !mayReachNetwork(context, value))
}

/** What is written for an option, whatever is spread round it: a client of options that nobody sees is a client. */
function writtenIn(context: Context, holder: Value | undefined, [name, ...rest]: readonly string[]): Value | undefined {
  if (name === undefined) return holder
  if (holder?.k !== 'record') return undefined
  for (const part of [...holder.expr.parts].reverse()) {
    const value = resolve(context, part.value, holder.frame)
    const found = part.k === 'spread' ? writtenIn(context, value, [name, ...rest]) : part.key.k === 'const' && part.key.value === name ? writtenIn(context, value, rest) : undefined
    if (found) return found
  }
  return undefined
}

/** What is imported or handed over sends requests as far as anybody knows; what a call makes may be a stand-in. */
function mayReachNetwork(context: Context, value: Value): boolean {
  switch (value.k) {
    case 'function':
      return sends(context, value.func)
    case 'api':
      return isRequest(value)
    case 'member':
      return mayReachNetwork(context, value.base)
    case 'unknown':
      return value.why !== 'call'
    default:
      return true
  }
}

function isRequest(value: Value): boolean {
  return value.k === 'api' && (value.library.rows.get(`${value.path}()`) ?? []).some(({ kind }) => kind === 'request')
}

const memos = new WeakMap<Func, boolean>()

/** Whether a request leaves from a function, from one inside it, or from one of the file that it calls. */
function sends(context: Context, func: Func): boolean {
  const known = memos.get(func)
  if (known !== undefined) return known
  // One that calls itself sends what it sends otherwise.
  memos.set(func, false)
  const sent = context.bindings.callsBeside(func.id).some((site) => {
    if (!isWithin(context, site.func, func)) return false
    if (meaningOf(context, site.call, BASE)?.row.kind === 'request') return true
    return alternatives(resolve(context, site.call.callee, BASE)).some((callee) => callee.k === 'function' && callee.func !== func && sends(context, callee.func))
  })
  memos.set(func, sent)
  return sent
}

function isWithin(context: Context, id: number, outer: Func): boolean {
  for (let at = id; !isModule(at); at = funcOf(context, at).parent) if (at === outer.id) return true
  return isModule(outer.id)
}
