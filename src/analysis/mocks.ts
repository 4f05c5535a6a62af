import type { ModelCallRow } from '../catalog/sdk.js'
import type { Expr } from '../program/tree.js'
import type { Context } from './context.js'
import type { Program } from './linked.js'
import { kindOf, valuesOfSpot } from './limits.js'
import { meaningOf, valueAt, type Meaning } from './meaning.js'
import { hasOwnTransport } from './transports.js'
import { alternatives, BASE, type Api, type Made, type Value } from './value.js'

const modules = new WeakMap<Context, ReadonlySet<string>>()

/**
 * Whether a call reaches a stand-in and no provider, as far as anybody sees: its module or the network is replaced in
 * this file, its model is a mock, or its client sends its requests with something of the program's own.
 */
export function isMocked(context: Context, { row, module, site }: Meaning): boolean {
  if (module !== undefined && mockedModules(context).has(module)) return true
  if (site.receiver && (isStandIn(context, site.receiver) || hasOwnTransport(context, site.receiver))) return true
  if (isNetworkReplaced(context)) return true
  if (site.receiver?.k === 'api' && site.receiver.made && isMockedGroup(context, site.receiver, site.receiver.made)) return true
  const { model } = row as ModelCallRow
  const values = model ? valuesOfSpot(context, model, site) : []
  return values.length > 0 && values.every((value) => alternatives(value).some((each) => isStandIn(context, each)))
}

/** What talks in a group talks to the models of its members. */
function isMockedGroup(context: Context, { library, path }: Api, made: Made): boolean {
  const row = library.rows.get(path)?.[0]
  return row?.kind === 'group-chat' && isMocked(context, { row, rows: [row], library, name: path, site: made })
}

/** A mock of a library, or something of the program's own whose name says that it stands for a model. */
function isStandIn({ lexicon }: Context, value: Value): boolean {
  if (kindOf(value) === 'mock') return true
  const name = nameOf(value)
  return name !== undefined && (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).some((word) => lexicon.standIns.has(word.toLowerCase()))
}

/** The name of the class, of the function that made it, or under which it was imported. */
function nameOf(value: Value): string | undefined {
  switch (value.k) {
    case 'instance':
      return value.cls.name
    case 'unknown':
      return value.of
    case 'outside':
      return value.name
    default:
      return undefined
  }
}

function mockedModules(context: Context): ReadonlySet<string> {
  const known = modules.get(context)
  if (known) return known
  const found = new Set<string>()
  for (const { call } of context.bindings.calls) {
    // The name of a module is written where it is replaced: nothing else may stand there.
    if (call.args[0]?.value.k !== 'const' || !isOfLibrary(context, call.callee)) continue
    const meaning = meaningOf(context, call, BASE)
    if (meaning?.row.kind !== 'mock-module') continue
    const name = valueAt(context, 'arg 0', meaning.site)
    if (name?.k === 'constant' && typeof name.value === 'string') found.add(name.value)
  }
  modules.set(context, found)
  return found
}

/** What is called comes from a library or the language: whether it comes from a file that is replaced need not be known. */
function isOfLibrary(context: Context, callee: Expr): boolean {
  if (callee.k === 'get') return isOfLibrary(context, callee.base)
  return callee.k === 'import' ? context.lexicon.of(callee.module).length > 0 : callee.k === 'ref' && callee.slot.kind === 'global'
}

/** Whether a file of the project is replaced by a stand-in in the file being analysed. */
export function isReplaced(context: Context, { path }: Program): boolean {
  const mocked = mockedModules(context)
  return mocked.size > 0 && [...mocked].some((specifier) => context.programs.pathOf(specifier) === path)
}

const networks = new WeakMap<Context, boolean>()

/** Whether a library that answers all requests by itself is started in this file. */
function isNetworkReplaced(context: Context): boolean {
  const known = networks.get(context)
  if (known !== undefined) return known
  // Only what is imported and called at once: to look at every call of every file would cost more than it finds.
  const replaced = context.bindings.calls.some(({ call }) => call.callee.k === 'import' && meaningOf(context, call, BASE)?.row.kind === 'mock-network')
  networks.set(context, replaced)
  return replaced
}
