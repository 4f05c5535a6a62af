import type { Library } from '../catalog/lookup.js'
import type { Kind, Row, Where } from '../catalog/sdk.js'
import { intersects, valid, validRange } from 'semver'
import type { Argument, Call } from '../program/tree.js'
import { argumentList, keywordsOf, named, positional } from './arguments.js'
import type { Context } from './context.js'
import { elementOf } from './elements.js'
import { likelyRow } from './limits.js'
import { extend } from './members.js'
import { enter, resolve, returnsOf } from './resolve.js'
import { alternatives, BASE, choose, unknown, type Api, type Frame, type Made, type Value } from './value.js'

/** What the catalog says of a call. */
export interface Meaning {
  readonly row: Row
  /** The rows of all versions that may be installed, of which it is the likeliest. */
  readonly rows: readonly Row[]
  readonly library: Library
  /** The import specifier it came by. */
  readonly module?: string | undefined
  /** The name a user knows it by: `chat.completions.create`, `generateText`. */
  readonly name: string
  readonly site: Made
}

const memos = new WeakMap<Context, WeakMap<Frame, Map<Call, Meaning | undefined>>>()

/** What a call means, or `undefined` if the catalog says nothing of it. */
export function meaningOf(context: Context, call: Call, frame: Frame): Meaning | undefined {
  let byFrame = memos.get(context)
  if (!byFrame) memos.set(context, (byFrame = new WeakMap()))
  let known = byFrame.get(frame)
  if (!known) byFrame.set(frame, (known = new Map()))
  if (known.has(call)) return known.get(call)
  const found = findMeaning(context, call, frame)
  known.set(call, found)
  return found
}

function findMeaning(context: Context, call: Call, frame: Frame): Meaning | undefined {
  const callee = calleeOf(context, call, frame)
  for (const value of alternatives(callee)) {
    const meaning = meaningOfCallee(context, value, call, frame)
    if (meaning) return meaning
  }
  return undefined
}

/** What is called. A record that is not known to hold something by that name has methods of its own, as all records do. */
function calleeOf(context: Context, { callee }: Call, frame: Frame): Value {
  const value = resolve(context, callee, frame)
  if ((value.k !== 'constant' && value.k !== 'unknown') || callee.k !== 'get' || callee.key.k !== 'const') return value
  const name = String(callee.key.value)
  if (!context.lexicon.builtin.some(({ methods }) => methods.has(`${name}()`))) return value
  const base = resolve(context, callee.base, frame)
  return base.k === 'record' ? { k: 'member', base, name } : value
}

export function meaningOfCallee(context: Context, callee: Value, call: Call, frame: Frame): Meaning | undefined {
  if (callee.k === 'api') {
    const rows = heldRows(context, callee.library.rows.get(extend(callee, '()').path), callee.module)
    if (rows.length > 0) return { ...meaning(rows, callee.library, nameOf(callee.path), call, frame, context), module: callee.module }
    const method = /\.([^.()]+)$/.exec(callee.path)?.[1]
    return method ? methodMeaning(context, method, call, frame, [callee.library], isNamedReceiver(callee)) : undefined
  }
  if (callee.k === 'member') return methodMeaning(context, callee.name, call, frame, context.unowned(({ methods }) => methods.has(`${callee.name}()`)))
  return undefined
}

/** What kind of call it is, whatever its arguments and the version: for those who look into the arguments themselves. */
export function kindOfCall(context: Context, call: Call): Kind | undefined {
  for (const callee of alternatives(calleeOf(context, call, BASE))) {
    const kind = kindOfCallee(context, callee)
    if (kind) return kind
  }
  return undefined
}

function kindOfCallee(context: Context, callee: Value): Kind | undefined {
  const own = callee.k === 'api' ? callee.library.rows.get(extend(callee, '()').path)?.[0] : undefined
  const name = callee.k === 'member' ? callee.name : callee.k === 'api' ? /\.([^.()]+)$/.exec(callee.path)?.[1] : undefined
  if (own || name === undefined) return own?.kind
  const owners = callee.k === 'api' ? [callee.library] : context.unowned(({ methods }) => methods.has(`${name}()`))
  const named = callee.k !== 'api' || isNamedReceiver(callee)
  return [...owners, ...context.lexicon.builtin].map(({ methods }) => methods.get(`${name}()`)?.[0]?.kind).find((kind) => kind !== undefined && (named || !OF_MODELS.has(kind)))
}

/**
 * Whether a row says what the method is called on. Of whatever else a library makes, nobody knows that its `run` is the
 * one of an agent: a voice session has one, too.
 */
function isNamedReceiver({ library, path }: Api): boolean {
  return library.rows.has(path.slice(0, path.lastIndexOf('.')))
}

const OF_MODELS: ReadonlySet<Kind> = new Set<Kind>(['model-call', 'agent-run', 'group-chat'])

function methodMeaning(context: Context, name: string, call: Call, frame: Frame, owners: readonly Library[], named = true): Meaning | undefined {
  for (const library of [...owners, ...context.lexicon.builtin]) {
    const rows = heldRows(context, library.methods.get(`${name}()`), library.sdk.packages[0])
    if (rows[0] && (named || !OF_MODELS.has(rows[0].kind))) return meaning(rows, library, name, call, frame, context)
  }
  return undefined
}

function meaning(rows: readonly Row[], library: Library, name: string, call: Call, frame: Frame, context: Context): Meaning {
  const site: Made = { call, frame, name: name.slice(name.lastIndexOf('.') + 1), receiver: receiverOf(context, call, frame) }
  return { row: likelyRow(context, rows, site), rows, library, name, site }
}

/** The rows that hold for the installed version, or for some version that the project allows; all of them if none is known. */
function heldRows(context: Context, rows: readonly Row[] | undefined, module: string | undefined): readonly Row[] {
  if (!rows || rows.length === 0) return []
  if (!rows.some(({ versions }) => versions)) return rows
  const version = module === undefined ? undefined : context.versionOf(module)
  if (version === undefined || !validRange(version)) return rows
  const held = rows.filter(({ versions }) => !versions || !validRange(versions) || intersects(version, versions, { includePrerelease: true }))
  return valid(version) ? held.slice(0, 1) : held
}

/** `OpenAI().chat.completions.create` is known as `chat.completions.create`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(')') + 1).replace(/^\./, '') || path.replaceAll('()', '')
}

function receiverOf(context: Context, call: Call, frame: Frame): Value | undefined {
  const { callee } = call
  const value = resolve(context, callee, frame)
  // What is called is itself an instance: `limit(() => …)`, `this.limit(() => …)`.
  if (value.k === 'api' && value.path.endsWith('()')) return value
  if (callee.k === 'get') return resolve(context, callee.base, frame)
  // A method kept in a variable was taken from its instance before.
  return value.k === 'api' ? value : undefined
}

/** The value that a call gives. */
export function callValue(context: Context, call: Call, frame: Frame): Value {
  const callee = calleeOf(context, call, frame)
  return choose(alternatives(callee).map((value) => callOf(context, value, call, frame)))
}

function callOf(context: Context, callee: Value, call: Call, frame: Frame): Value {
  switch (callee.k) {
    case 'api':
      return apiCall(context, callee, call, frame)
    case 'function':
      if (frame.depth > 8) return unknown('budget')
      return returnsOf(context, callee.func, enter(callee.func, call, frame, callee.frame, callee.self))
    case 'class':
      return { k: 'instance', cls: callee.cls, call, frame }
    case 'member':
      return methodCall(context, callee, call, frame)
    case 'outside':
      return { k: 'unknown', why: 'call', of: callee.name }
    default:
      return unknown('call')
  }
}

function apiCall(context: Context, callee: Api, call: Call, frame: Frame): Value {
  const found = meaningOfCallee(context, callee, call, frame)
  if (found?.row.kind === 'returns' || (found?.row.kind === 'retry' && found.row.callback === 'receiver')) return returned(context, found)
  if (found?.row.kind === 'each' && !callee.library.rows.has(`${callee.path}()`)) return eachValue(context, found, frame)
  const base = extend(callee, '()')
  const made: Made = { call, frame, name: callee.path.slice(callee.path.lastIndexOf('.') + 1), receiver: receiverOf(context, call, frame) }
  return { ...base, made, since: [] }
}

/** What a call gives back that it was handed: of several things the first that means something. */
function returned(context: Context, { row, site }: Meaning): Value {
  const of = row.kind === 'retry' ? 'receiver' : row.kind === 'returns' ? row.of : []
  const places = typeof of === 'string' ? [of] : of
  const values = places.flatMap((where) => {
    const value = valueAt(context, where, site)
    return value ? [{ where, value: value.k === 'list' ? firstMeaningful(context, value) : value }] : []
  })
  const { where, value } = values.find((each) => each.value.k === 'instance' || isMeaningful(each.value)) ?? values[0] ?? { where: undefined, value: unknown('call') }
  return where === 'receiver' && value.k === 'api' ? { ...value, since: [...value.since, site] } : value
}

function firstMeaningful(context: Context, list: Value & { k: 'list' }): Value {
  const values = list.expr.items.map((item) => resolve(context, item.value, list.frame))
  return values.find(isMeaningful) ?? list
}

/** Whether something can be called on a value that does more than hand on what it was handed. */
export function isMeaningful(value: Value): boolean {
  return value.k === 'api' && [...value.library.rows].some(([path, rows]) => path.startsWith(`${value.path}.`) && rows.some(({ kind }) => kind !== 'returns'))
}

function methodCall(context: Context, callee: Value & { k: 'member' }, call: Call, frame: Frame): Value {
  const found = meaningOfCallee(context, callee, call, frame)
  if (!found) return unknown('call')
  if (found.row.kind === 'returns') return returned(context, found)
  if (found.row.kind === 'each') return eachValue(context, found, frame)
  if (found.library.sdk.unowned) return { k: 'api', library: found.library, path: `${callee.name}()`, since: [], made: found.site }
  return unknown('call')
}

/** What mapping gives: a list of what the callback returns, or the items themselves. */
function eachValue(context: Context, { row, site }: Meaning, frame: Frame): Value {
  if (row.kind !== 'each') return unknown('call')
  if (row.gives === 'some') return valueAt(context, row.over, site) ?? unknown('call')
  if (row.gives !== 'all') return unknown('call')
  const callback = valueAt(context, row.callback, site)
  if (callback?.k !== 'function') return unknown('call')
  const list = valueAt(context, row.over, site) ?? unknown('item')
  const item = elementOf(context, list)
  const param = callback.func.params[row.item ?? 0]
  const args = new Map(param && item.k !== 'unknown' ? [[param.slot, { value: item }]] : [])
  const inner: Frame = { func: callback.func.id, args, self: callback.self, outer: callback.frame, depth: frame.depth + 1 }
  return { k: 'collection', of: returnsOf(context, callback.func, inner) }
}

/** The value that stands somewhere seen from a call; `undefined` where nothing stands there. */
export function valueAt(context: Context, where: Where, site: Made): Value | undefined {
  if (where === 'receiver') return site.receiver
  if (where === 'keyword') return keywordValue(context, site)
  if (where === 'args') return resolve(context, argumentList(site.call), site.frame)
  if (where.startsWith('keyword ')) return argumentValue(context, named(site.call, where.slice('keyword '.length)), site)
  if (where.startsWith('arg ')) return argumentValue(context, positional(site.call, Number(where.slice('arg '.length))), site)
  const match = /^\.([\w$]+) (.+)$/.exec(where)
  const made = match && callsBefore(site).find(({ name }) => name === match[1])
  return made ? valueAt(context, match[2] as Where, made) : undefined
}

/** All keyword arguments as a record; a record that is handed over whole is itself. */
function keywordValue(context: Context, { call, frame }: Made): Value | undefined {
  const record = keywordsOf(call)
  const [first, ...others] = record.parts
  if (!first) return undefined
  return resolve(context, first.k === 'spread' && others.length === 0 ? first.value : record, frame)
}

/** The calls earlier in a chain, the last one first. */
export function callsBefore(site: Made): Made[] {
  const calls: Made[] = []
  for (let at = site.receiver; at?.k === 'api' && calls.length < 20; at = at.made?.receiver) {
    calls.push(...[...at.since].reverse(), ...(at.made ? [at.made] : []))
  }
  return calls
}

function argumentValue(context: Context, argument: Argument | 'spread' | undefined, { frame }: Made): Value | undefined {
  return argument === 'spread' ? unknown('spread') : argument && resolve(context, argument.value, frame)
}
