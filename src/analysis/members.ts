import { constructorOf } from '../program/class.js'
import type { Call, Class, Expr, Func, Slot } from '../program/tree.js'
import type { Context } from './context.js'
import { funcOf } from './context.js'
import { memberOfModule } from './imports.js'
import { kindOfCall } from './meaning.js'
import { enter, resolve, returnsOf, typedValue } from './resolve.js'
import { BASE, choose, unknown, type Api, type Frame, type Instance, type Value } from './value.js'

/** What `base.name` is. */
export function memberOf(context: Context, base: Value, name: string): Value {
  switch (base.k) {
    case 'api':
      return extend(base, `.${name}`)
    case 'record':
      return entryOf(context, base, name)
    case 'instance':
      return instanceMember(context, base, name) ?? { k: 'member', base, name }
    case 'class':
      return staticMember(context, base.cls, base.frame, name) ?? { k: 'member', base, name }
    case 'module':
      return memberOfModule(context, base.program, name)
    case 'choice':
      return choose(base.of.map((value) => memberOf(context, value, name)))
    case 'constant':
      return base.value === undefined || base.value === null ? unknown('member') : { k: 'member', base, name }
    default:
      return { k: 'member', base, name }
  }
}

/** A longer path of the same library. */
export function extend(base: Api, more: string): Api {
  const { aliases } = base.library
  const root = base.path === '' ? (more === '()' ? `${aliases.get('default') ?? 'default'}()` : more.replace(/^\./, '')) : base.path + more
  const path = aliases.get(root) ?? root
  return { ...base, path: path === '*' ? '' : path }
}

/**
 * An entry of a record, later parts before earlier ones; `undefined` as a constant where it is proven absent, unknown
 * where a spread or a computed key may hold it.
 */
export function entryOf(context: Context, record: Value & { k: 'record' }, name: string): Value {
  return entryWithin(context, record, name, [])
}

/** `around`: the records that the record is spread into, which it may itself be. */
function entryWithin(context: Context, record: Value & { k: 'record' }, name: string, around: readonly Expr[]): Value {
  if (around.includes(record.expr)) return unknown('circular')
  const stored = record.slot ? storedEntries(context, record.slot, record.frame, name) : []
  const written = writtenEntry(context, record, name, around)
  return stored.length > 0 ? choose([...stored, written]) : written
}

function writtenEntry(context: Context, record: Value & { k: 'record' }, name: string, around: readonly Expr[]): Value {
  for (const part of [...record.expr.parts].reverse()) {
    if (part.k === 'spread') {
      const spread = resolve(context, part.value, record.frame)
      if (spread.k === 'constant') continue
      if (spread.k !== 'record') return unknown('spread')
      const entry = entryWithin(context, spread, name, [...around, record.expr])
      if (!isAbsent(entry)) return entry
      continue
    }
    const key = resolve(context, part.key, record.frame)
    if (key.k !== 'constant') return unknown('computed')
    if (String(key.value) === name) return resolve(context, part.value, record.frame)
  }
  return { k: 'constant', value: undefined, place: record.expr.place }
}

/** What is stored into a record after it was made: `options.maxTurns = 3`, `Object.assign(options, more)`. */
function storedEntries(context: Context, slot: Slot, frame: Frame, name: string): Value[] {
  const values: Value[] = []
  for (const store of context.bindings.storesTo(slot)) {
    const key = resolve(context, store.key, frame)
    if (key.k !== 'constant') values.push(unknown('computed'))
    else if (String(key.value) === name) values.push(resolve(context, store.value, frame))
  }
  for (const { call } of context.bindings.handedTo(slot)) {
    if (kindOfCall(context, call) === 'merge') values.push(unknown('assigned'))
    const callee = resolve(context, call.callee, BASE)
    if (callee.k === 'function' && call.args[0]?.value.k === 'ref') values.push(...assignedInside(context, callee.func, call.args.findIndex(({ value }) => value.k === 'ref' && value.slot === slot), name))
  }
  return values
}

/** A helper of the file that is handed the record may set the entry. */
function assignedInside(context: Context, func: Func, index: number, name: string): Value[] {
  const param = func.params[index]
  if (!param) return []
  const stores = context.bindings.storesTo(param.slot)
  return stores.some(({ key }) => key.k !== 'const' || String(key.value) === name) ? [unknown('assigned')] : []
}

export function isAbsent(value: Value): boolean {
  return value.k === 'constant' && value.value === undefined
}

function instanceMember(context: Context, instance: Instance, name: string): Value | undefined {
  const { cls } = instance
  for (const member of cls.members) {
    if (member.static || member.key !== name) continue
    if (member.k === 'method') {
      const func = funcOf(context, member.func)
      if (member.accessor === 'get') return returnsOf(context, func, { ...BASE, func: func.id, self: instance, depth: instance.frame.depth + 1 })
      if (!member.accessor) return { k: 'function', func, frame: instance.frame, self: instance }
    }
  }
  return fieldValue(context, instance, name) ?? inherited(context, cls, instance, name)
}

/** Fields that have been looked up, by the frame and the call or class of their instance, and then by class and name. */
const fields = new WeakMap<Context, WeakMap<Frame, Map<Call | Class, Map<string, Value | undefined>>>>()

/** A field is asked for wherever a method mentions it, and is the same each time. */
function fieldValue(context: Context, instance: Instance, name: string): Value | undefined {
  const byFrame = present(fields, context, () => new WeakMap<Frame, Map<Call | Class, Map<string, Value | undefined>>>())
  const byInstance = present(byFrame, instance.frame, () => new Map<Call | Class, Map<string, Value | undefined>>())
  const known = present(byInstance, instance.call ?? instance.cls, () => new Map<string, Value | undefined>())
  const key = `${String(instance.cls.id)} ${name}`
  if (known.has(key)) return known.get(key)
  known.set(key, unknown('circular'))
  const value = storedField(context, instance, name)
  known.set(key, value)
  return value
}

function present<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

function storedField(context: Context, instance: Instance, name: string): Value | undefined {
  const field = instance.cls.members.find((member) => member.k === 'field' && !member.static && member.key === name)
  const typed = field?.k === 'field' && field.type ? typedValue(context, field.type) : undefined
  const own: Frame = { ...BASE, self: instance, depth: instance.frame.depth }
  const values: Value[] = field?.k === 'field' && field.value ? [resolve(context, field.value, own)] : []
  for (const store of context.bindings.storesToSelf(name, instance.cls.place)) {
    if (!belongsTo(store.base, instance.cls)) continue
    const func = funcOf(context, store.func)
    const frame = constructorOf(instance.cls) === func.id && instance.call ? enter(func, instance.call, instance.frame, BASE, instance) : own
    values.push(resolve(context, store.value, frame))
  }
  // `state.turns += 1` by somebody who was handed the instance.
  if (values.length > 0 && context.bindings.isStoredFromOutside(name)) values.push(unknown('assigned'))
  if (values.length === 0) return field ? (typed ?? unknown('member')) : undefined
  // A field that begins as nothing is a place for what others put there: a caller of the constructor, an environment.
  if (values.every(isNothing)) return typed ?? unknown('assigned')
  const value = choose(values)
  return typed && (value.k === 'unknown' || value.k === 'member' || value.k === 'outside') ? typed : value
}

function isNothing(value: Value): boolean {
  return value.k === 'constant' && (value.value === undefined || value.value === null)
}

function belongsTo(base: Expr, cls: Class): boolean {
  return base.k === 'self' && base.inClass === cls.id
}

function inherited(context: Context, cls: Class, instance: Instance, name: string): Value | undefined {
  if (!cls.base) return undefined
  const base = resolve(context, cls.base, BASE)
  // What a constructor of its own hands on to that of its base is not looked for.
  if (base.k === 'class' && base.cls !== cls) return instanceMember(context, { ...instance, cls: base.cls, call: constructorOf(cls) === undefined ? instance.call : undefined }, name)
  if (base.k === 'api') return extend(extend(base, '()'), `.${name}`)
  return undefined
}

function staticMember(context: Context, cls: Class, frame: Frame, name: string): Value | undefined {
  for (const member of cls.members) {
    if (!member.static || member.key !== name) continue
    if (member.k === 'method') return { k: 'function', func: funcOf(context, member.func), frame }
    const value = member.value && resolve(context, member.value, frame)
    if (value) return isNothing(value) ? unknown('assigned') : value
  }
  return undefined
}
