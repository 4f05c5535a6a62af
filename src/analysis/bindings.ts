import type { Block, Call, Expr, Func, FuncId, Loop, Module, Place, Slot, Stmt } from '../program/tree.js'
import { blocksOf, eachExpr, expressionsOf } from '../program/walk.js'

/** Where in the program something happens. */
export interface Site {
  readonly func: FuncId
  /** The loops round it inside its function, outermost first. */
  readonly loops: readonly Loop[]
  readonly place: Place
}

export interface Assignment extends Site {
  readonly value: Expr
  readonly declares: boolean
}

export interface Store extends Site {
  readonly base: Expr
  readonly key: Expr
  readonly value: Expr
}

export interface CallSite extends Site {
  readonly call: Call
}

/** Who assigns, stores, calls and mentions what: one pass over the module, asked by everything after. */
export interface Bindings {
  assignments(slot: Slot): readonly Assignment[]
  /** Stores to members of a variable. */
  storesTo(slot: Slot): readonly Store[]
  /** Whether a member of this name is stored to in something else than `self`. */
  isStoredFromOutside(key: string): boolean
  /** Stores to members of `self`, by key, in the file that a place is in. */
  storesToSelf(key: string, near: Place): readonly Store[]
  /** Calls with a method of this name. */
  callsOfMethod(name: string): readonly CallSite[]
  /** Calls of a method of what a variable holds. */
  methodCallsOn(slot: Slot): readonly CallSite[]
  /** Calls of a method of what a field of `self` holds, in the file that a place is in. */
  methodCallsOnSelf(key: string, near: Place): readonly CallSite[]
  /** Calls of a variable by its name. */
  callsOf(slot: Slot): readonly CallSite[]
  /** Mentions of a variable other than calling it and reading or writing its members. */
  escapes(slot: Slot): readonly Site[]
  /** Calls that hand the variable itself over as an argument. */
  handedTo(slot: Slot): readonly CallSite[]
  /** The slot of a parameter, and which one it is. */
  parameter(slot: Slot): { readonly func: Func; readonly index: number } | undefined
  /** The slot that loop takes its items with. */
  loopOf(item: Slot): Loop | undefined
  /** The loops that wait for one item after the other. */
  readonly awaitingLoops: readonly Loop[]
  /** The function that a function is made in, and the loops round the place. */
  siteOf(func: FuncId): Site | undefined
  /** The call that a function is written into as an argument. */
  callbackOf(func: FuncId): { readonly site: CallSite; readonly index: number } | undefined
  /** The variable that a function or class is first stored in, where it is stored nowhere else. */
  slotOf(func: FuncId): Slot | undefined
  /** All calls of the file being analysed. */
  readonly calls: readonly CallSite[]
  /** All calls of the file that a function is in. */
  callsBeside(func: FuncId): readonly CallSite[]
  siteOfCall(call: Call): CallSite | undefined
  /** The variable that holds what a call gives. */
  slotOfCall(call: Call): Slot | undefined
  /** Whether nobody waits for a call nor looks at what it gives: the call, or a chain that begins with it, is a statement. */
  isDropped(call: Call): boolean
  /** Whether what an awaited call gives is read as data, not just called (`const release = await lock()`) or thrown away. */
  givesData(call: Call): boolean
  isExported(slot: Slot): boolean
}

const NONE: readonly never[] = []

/** `exports` are what others than the file itself may use. */
export function bindingsOf(module: Module, exports: Module['exports'] = module.exports): Bindings {
  const assignments = new Map<Slot, Assignment[]>()
  const stores = new Map<Slot, Store[]>()
  const selfStores = new Map<string, Store[]>()
  const outsideStores = new Set<string>()
  const callsBySlot = new Map<Slot, CallSite[]>()
  const callsByReceiver = new Map<Slot, CallSite[]>()
  const callsBySelf = new Map<string, CallSite[]>()
  const callsByMethod = new Map<string, CallSite[]>()
  const escapes = new Map<Slot, Site[]>()
  const handed = new Map<Slot, CallSite[]>()
  const items = new Map<Slot, Loop>()
  const awaitingLoops: Loop[] = []
  const parameters = new Map<Slot, { func: Func; index: number }>()
  const funcSites = new Map<FuncId, Site>()
  const slots = new Map<FuncId, Slot>()
  const callbacks = new Map<FuncId, { site: CallSite; index: number }>()
  const calls: CallSite[] = []
  const callSites = new Map<Call, CallSite>()
  const holders = new Map<Call, Slot>()
  const dropped = new Set<Call>()
  const bare = new Set<Call>()
  const kept = new Map<Call, Slot>()
  const memberReads = new Set<Slot>()
  const main = module.functions[0]?.id ?? 0

  const visitExpr = (root: Expr, site: Omit<Site, 'place'>): void => {
    const at = (place: Place): Site => ({ func: site.func, loops: site.loops, place })
    eachExpr(root, (expr, parent) => {
      const called = parent?.k === 'call' && parent.callee === expr
      if (expr.k === 'func') funcSites.set(expr.id, at(expr.place))
      else if (expr.k === 'ref' && !called && !(parent?.k === 'get' && parent.base === expr)) add(escapes, expr.slot, at(expr.place))
      else if (expr.k === 'get' && expr.base.k === 'ref' && !called) memberReads.add(expr.base.slot)
      else if (expr.k === 'call') visitCall(expr, { ...at(expr.place), call: expr })
    })
  }
  const visitCall = (call: Call, site: CallSite): void => {
    calls.push(site)
    callSites.set(call, site)
    const { callee } = call
    if (callee.k === 'ref') add(callsBySlot, callee.slot, site)
    else if (callee.k === 'get') {
      if (callee.base.k === 'ref') add(callsByReceiver, callee.base.slot, site)
      if (callee.key.k === 'const') add(callsByMethod, String(callee.key.value), site)
      if (callee.base.k === 'get' && callee.base.base.k === 'self' && callee.base.key.k === 'const') add(callsBySelf, String(callee.base.key.value), site)
    }
    call.args.forEach(({ value }, index) => {
      if (value.k === 'ref') add(handed, value.slot, site)
      if (value.k === 'func') callbacks.set(value.id, { site, index })
    })
  }
  const visitStmt = (stmt: Stmt, func: FuncId, loops: readonly Loop[]): void => {
    const site = { func, loops }
    if (stmt.k === 'let') {
      add(assignments, stmt.slot, { ...site, value: stmt.value, declares: stmt.declares, place: stmt.place })
      if (stmt.value.k === 'func') slots.set(stmt.value.id, stmt.slot)
    } else if (stmt.k === 'store') {
      const store: Store = { ...site, base: stmt.base, key: stmt.key, value: stmt.value, place: stmt.place }
      if (stmt.base.k === 'ref') add(stores, stmt.base.slot, store)
      if (stmt.base.k !== 'self' && stmt.key.k === 'const') outsideStores.add(String(stmt.key.value))
      if (stmt.base.k === 'self' && stmt.key.k === 'const') add(selfStores, String(stmt.key.value), store)
    }
    if (stmt.k === 'do') {
      const { call, awaited } = statementCall(stmt.expr)
      for (const each of chainOf(call)) (awaited ? bare : dropped).add(each)
    }
    const value = stmt.k === 'let' ? (stmt.value.k === 'await' ? stmt.value.of : stmt.value) : undefined
    if (stmt.k === 'let' && value?.k === 'call') holders.set(value, stmt.slot)
    if (stmt.k === 'let' && stmt.value.k === 'await' && stmt.value.of.k === 'call') kept.set(stmt.value.of, stmt.slot)
    if (stmt.k === 'loop' && stmt.item) items.set(stmt.item, stmt)
    if (stmt.k === 'loop' && stmt.awaits) awaitingLoops.push(stmt)
    // What a loop evaluates on each turn belongs to it: its test, not what it iterates.
    for (const expr of expressionsOf(stmt)) {
      const inside = stmt.k === 'loop' && expr !== stmt.over
      visitExpr(expr, inside ? { func, loops: [...loops, stmt] } : site)
    }
    const within = stmt.k === 'loop' ? [...loops, stmt] : loops
    for (const block of blocksOf(stmt)) visitBlock(block, func, within)
  }
  const visitBlock = (block: Block, func: FuncId, loops: readonly Loop[]): void => {
    for (const stmt of block) visitStmt(stmt, func, loops)
  }

  for (const func of module.functions) {
    func.params.forEach((param, index) => {
      parameters.set(param.slot, { func, index })
      if (param.default) visitExpr(param.default, { func: func.id, loops: NONE })
    })
    for (const decorator of func.decorators) visitExpr(decorator, { func: func.parent, loops: NONE })
    visitBlock(func.body, func.id, NONE)
  }
  for (const cls of module.classes) {
    for (const member of cls.members) {
      if (member.k === 'field' && member.value) visitExpr(member.value, { func: main, loops: NONE })
      if (member.k === 'method' && !funcSites.has(member.func)) funcSites.set(member.func, { func: main, loops: NONE, place: cls.place })
    }
    if (cls.base) visitExpr(cls.base, { func: main, loops: NONE })
  }
  const exported = new Set<Slot>()
  for (const expr of exports.values()) eachExpr(expr, (inner) => void (inner.k === 'ref' && exported.add(inner.slot)))

  return {
    assignments: (slot) => assignments.get(slot) ?? NONE,
    storesTo: (slot) => stores.get(slot) ?? NONE,
    isStoredFromOutside: (key) => outsideStores.has(key),
    storesToSelf: (key) => selfStores.get(key) ?? NONE,
    callsOfMethod: (name) => callsByMethod.get(name) ?? NONE,
    methodCallsOn: (slot) => callsByReceiver.get(slot) ?? NONE,
    methodCallsOnSelf: (key) => callsBySelf.get(key) ?? NONE,
    callsOf: (slot) => callsBySlot.get(slot) ?? NONE,
    escapes: (slot) => escapes.get(slot) ?? NONE,
    handedTo: (slot) => handed.get(slot) ?? NONE,
    parameter: (slot) => parameters.get(slot),
    loopOf: (item) => items.get(item),
    awaitingLoops,
    siteOf: (func) => funcSites.get(func),
    callbackOf: (func) => callbacks.get(func),
    slotOf: (func) => slots.get(func),
    calls,
    callsBeside: () => calls,
    siteOfCall: (call) => callSites.get(call),
    slotOfCall: (call) => holders.get(call),
    isDropped: (call) => dropped.has(call),
    givesData: (call) => {
      const slot = kept.get(call)
      return slot ? (escapes.get(slot)?.length ?? 0) > 0 || memberReads.has(slot) : !bare.has(call)
    },
    isExported: (slot) => exported.has(slot),
  }
}

/** The call that a statement consists of, if it consists of one. */
function statementCall(expr: Expr): { call: Call | undefined; awaited: boolean } {
  if (expr.k === 'call') return { call: expr, awaited: false }
  if (expr.k === 'await') return { call: statementCall(expr.of).call, awaited: true }
  const [operand] = expr.k === 'op' && expr.op === 'other' && expr.of.length === 1 ? expr.of : []
  return operand ? statementCall(operand) : { call: undefined, awaited: false }
}

/** The calls of a chain: `ask().then(f).catch(g)` has three. */
function chainOf(call: Call | undefined): Call[] {
  const calls: Call[] = []
  for (let at: Expr | undefined = call; at?.k === 'call'; at = at.callee.k === 'get' ? at.callee.base : undefined) calls.push(at)
  return calls
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
