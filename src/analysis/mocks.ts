import type { ModelCallRow } from '../catalog/sdk.js'
import type { Context } from './context.js'
import { kindOf, valueOfSpot } from './limits.js'
import { meaningOf, valueAt, type Meaning } from './meaning.js'
import { alternatives, BASE } from './value.js'

const modules = new WeakMap<Context, ReadonlySet<string>>()

/** Whether a call reaches a stand-in and no provider: its module is replaced in this file, or its model is a mock. */
export function isMocked(context: Context, { row, module, site }: Meaning): boolean {
  if (module !== undefined && mockedModules(context).has(module)) return true
  if (site.receiver && kindOf(site.receiver) === 'mock') return true
  const { model } = row as ModelCallRow
  const value = model && valueOfSpot(context, model, site)
  return value !== undefined && alternatives(value).some((each) => kindOf(each) === 'mock')
}

function mockedModules(context: Context): ReadonlySet<string> {
  const known = modules.get(context)
  if (known) return known
  const found = new Set<string>()
  for (const { call } of context.bindings.calls) {
    // The name of a module is written where it is replaced: nothing else may stand there.
    if (call.args[0]?.value.k !== 'const') continue
    const meaning = meaningOf(context, call, BASE)
    if (meaning?.row.kind !== 'mock-module') continue
    const name = valueAt(context, 'arg 0', meaning.site)
    if (name?.k === 'constant' && typeof name.value === 'string') found.add(name.value)
  }
  modules.set(context, found)
  return found
}
