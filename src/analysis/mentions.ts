/** Which names are mentioned where, before anything is resolved: one pass over the program. */
import type { Lexicon } from '../catalog/lookup.js'
import type { Block, Call, Expr, Func, Module, Stmt, Type } from '../program/tree.js'
import { blocksOf, eachExpr, expressionsOf } from '../program/walk.js'
import { clientCalled } from './handed-clients.js'
import { Handovers, type Token } from './handovers.js'
import { mayRepeat } from './shapes.js'

type Import = Expr & { k: 'import' }

/** A call by a name that calls of models have, and what holds what it gives: the function it stands in, a variable. */
export interface NamedCall {
  readonly call: Call
  readonly holders: readonly Token[]
}

/**
 * Which mention leads where: `a` to `b` in `b = f(a)`, in `b.push(a)`, in `{ b: a }`, and to the function it stands in.
 * Says too much rather than too little: a property counts by its name alone.
 */
export class Mentions {
  /** What something of a library is put into directly. */
  readonly seeds: Token[] = []
  /** Calls that may be of a model, by their name alone. */
  readonly calls: NamedCall[] = []
  /** What a call of a model is put into without being called: `ask` in `const ask = client.messages.create`. */
  readonly callees: Token[] = []
  private readonly module: Module
  private readonly lexicon: Lexicon
  private readonly leadsElsewhere: (expr: Import) => boolean
  private readonly leads = new Map<Token, Token[]>()
  /** The same for what is handed over: a thing of a library goes that way, what a model answered is of no interest there. */
  private readonly handsOn = new Map<Token, Token[]>()
  /** Functions that repeat something, or wait for it, or are decorated, or call themselves. */
  private readonly repeating = new Set<Func>()
  /** What is handed to what by a call: leads only back. */
  private readonly handed: (readonly [from: Token, to: Token])[] = []
  private readonly handovers = new Handovers((expr) => this.tokenOf(expr))
  private readonly imports: (readonly [expr: Import, holders: readonly Token[]])[] = []

  /** `leadsElsewhere`: whether an import leads to a file of the project that may call a model. */
  constructor(module: Module, lexicon: Lexicon, leadsElsewhere: (expr: Import) => boolean) {
    this.module = module
    this.lexicon = lexicon
    this.leadsElsewhere = leadsElsewhere
    const { functions, classes } = module
    for (const func of functions) {
      // Whoever makes a function may run it.
      if (func.id !== 0) this.lead(func, this.func(func.parent))
      for (const { slot, default: value } of func.params) {
        if (value) this.expression(value, func, [slot])
        if (slot.type) this.typed(slot.type, slot, func)
      }
      if (func.decorators.length > 0) this.repeating.add(func)
      for (const decorator of func.decorators) this.expression(decorator, func, [])
      this.block(func.body, func)
    }
    for (const { members, base } of classes) {
      for (const member of members) {
        if (member.k === 'method') this.named(member.key, this.func(member.func))
        else if (member.value) this.expression(member.value, this.func(0), [member.key])
        if (member.k === 'field' && member.type) this.typed(member.type, member.key, this.func(0))
        if (base && member.k === 'method') this.expression(base, this.func(member.func), [])
      }
    }
    this.handovers.tell((from, to) => this.lead(from, to, this.handsOn), (expr, to) => this.imported(expr, [to]))
  }

  /** All that some tokens lead to, themselves included. */
  closure(seeds: Iterable<Token>): ReadonlySet<Token> {
    return closureBy([this.leads], seeds)
  }

  /** The same, also through what is handed to functions of the file. */
  comingTo(seeds: Iterable<Token>): ReadonlySet<Token> {
    return closureBy([this.leads, this.handsOn], seeds)
  }

  /** The imports that something may matter of: those that functions of these come to which repeat something. */
  importsBehind(functions: ReadonlySet<Token>): ReadonlySet<Import> {
    const from = new Map<Token, Token[]>()
    const back = (to: Token, token: Token): void => {
      const known = from.get(to)
      if (known) known.push(token)
      else from.set(to, [token])
    }
    for (const leads of [this.leads, this.handsOn]) for (const [token, all] of leads) for (const to of all) back(to, token)
    for (const [token, to] of this.handed) back(to, token)
    const reached = new Set<Token>([...this.repeating].filter((func) => functions.has(func)))
    for (const token of reached) for (const before of from.get(token) ?? []) reached.add(before)
    return new Set(this.imports.flatMap(([expr, holders]) => (holders.some((holder) => reached.has(holder)) ? [expr] : [])))
  }

  /** Names that count without an import. */
  unowned(): readonly Token[] {
    return [...this.leads.keys()].filter((token) => this.isUnowned(typeof token === 'string' ? token : 'kind' in token && token.kind === 'global' ? token.name : undefined))
  }

  private isUnowned(name: string | undefined): boolean {
    return name !== undefined && this.lexicon.unowned.some(({ roots, methods }) => roots.has(name) || methods.has(`${name}()`))
  }

  private func(id: number): Func {
    return this.module.functions[id] as Func
  }

  /** A property or variable that holds a function of the file. */
  private named(token: Token, func: Func): void {
    this.lead(func, token)
    this.handovers.name(token, func)
  }

  private lead(from: Token, to: Token, leads = this.leads): void {
    const known = leads.get(from)
    if (!known) leads.set(from, [to])
    else if (known.at(-1) !== to) known.push(to)
  }

  /** Types are kept only where they name something that a value can be resolved to. */
  private typed(type: Type, holder: Token, func: Func): void {
    const of = typeNamed(type)
    if (of?.k === 'import') this.imported(of, [holder])
    else if (of) this.expression(of, func, [holder])
  }

  private block(block: Block, func: Func): void {
    for (const stmt of block) {
      if (stmt.k === 'loop') this.repeating.add(func)
      const defined = definedBy(stmt)
      for (const root of expressionsOf(stmt)) this.expression(root, func, defined)
      this.names(stmt)
      if (stmt.k === 'let' && stmt.slot.type) this.typed(stmt.slot.type, stmt.slot, func)
      for (const inner of blocksOf(stmt)) this.block(inner, func)
    }
  }

  private names(stmt: Stmt): void {
    if (stmt.k !== 'let' && stmt.k !== 'store') return
    const { value } = stmt
    const token = stmt.k === 'let' ? stmt.slot : stmt.key.k === 'const' ? String(stmt.key.value) : undefined
    if (token === undefined) return
    if (value.k === 'func') this.handovers.name(token, this.func(value.id))
    else if (value.k === 'class') this.handovers.nameClass(token, this.module.classes[value.id], this.module.functions)
  }

  private expression(root: Expr, func: Func, defined: readonly Token[]): void {
    eachExpr(root, (expr, parent) => {
      this.called(expr, parent, func, defined)
      if (expr.k === 'call') this.hands(expr, func)
      const token = this.tokenOf(expr)
      if (token !== undefined) {
        if (this.isItself(expr, func)) this.repeating.add(func)
        this.lead(token, func)
        for (const each of defined) this.lead(token, each)
      } else if (expr.k === 'import') {
        this.imported(expr, [func, ...defined])
      } else if (expr.k === 'record') {
        this.entries(expr)
      } else if (expr.k === 'class') {
        for (const member of this.module.classes[expr.id]?.members ?? []) {
          if (member.k === 'method') for (const each of [func, ...defined]) this.lead(this.func(member.func), each)
          else for (const each of [func, ...defined]) this.lead(member.key, each)
        }
      }
    })
  }

  /** An entry's key stands for its value from then on. */
  private entries(record: Expr & { k: 'record' }): void {
    for (const part of record.parts) {
      if (part.k !== 'entry' || part.key.k !== 'const') continue
      const key = String(part.key.value)
      const token = this.tokenOf(part.value)
      if (part.value.k === 'func') this.named(key, this.func(part.value.id))
      else if (token !== undefined && token !== key) this.lead(token, key)
      else if (part.value.k === 'import') this.imported(part.value, [key])
      else if (part.value.k === 'call' || part.value.k === 'choice') this.expression(part.value, this.func(0), [key])
    }
  }

  private called(expr: Expr, parent: Expr | undefined, func: Func, defined: readonly Token[]): void {
    const name = expr.k === 'import' ? expr.name : expr.k === 'get' && expr.key.k === 'const' ? String(expr.key.value) : undefined
    if (name === undefined || !this.lexicon.callNames.has(name)) return
    const holders = [func, ...defined]
    // Of a client that is handed in, nothing else is seen than this.
    if (parent?.k === 'call' && parent.callee === expr && clientCalled(this.lexicon.clientPaths, parent)) this.seeds.push(...holders)
    if (parent?.k === 'call' && parent.callee === expr && !this.lexicon.makerNames.has(name)) this.calls.push({ call: parent, holders })
    else this.callees.push(name, ...holders)
  }

  private hands(call: Call, func: Func): void {
    if (mayRepeat(this.lexicon, call)) this.repeating.add(func)
    this.handovers.call(call)
    const callee = this.tokenOf(call.callee)
    if (callee === undefined) return
    for (const { value } of call.args) {
      eachExpr(value, (inner) => {
        const token = this.tokenOf(inner)
        if (token !== undefined) this.handed.push([token, callee])
        else if (inner.k === 'import') this.imports.push([inner, [callee]])
      })
    }
  }

  private isItself(expr: Expr, func: Func): boolean {
    if (func.name === undefined) return false
    return expr.k === 'ref' ? expr.slot.name === func.name : expr.k === 'get' && expr.key.k === 'const' && expr.key.value === func.name
  }

  private tokenOf(expr: Expr): Token | undefined {
    if (expr.k === 'ref') return expr.slot
    if (expr.k === 'func') return this.func(expr.id)
    return expr.k === 'get' && expr.key.k === 'const' ? String(expr.key.value) : undefined
  }

  /** What another file of the project gives may call a model by whatever name. */
  private imported(expr: Import, holders: readonly Token[]): void {
    this.imports.push([expr, holders])
    const elsewhere = this.leadsElsewhere(expr)
    if (elsewhere) this.callees.push(...holders)
    if (elsewhere || this.lexicon.leadsFrom(expr.module, expr.name) || this.isUnowned(expr.name)) this.seeds.push(...holders)
  }
}

function closureBy(leads: readonly ReadonlyMap<Token, readonly Token[]>[], seeds: Iterable<Token>): ReadonlySet<Token> {
  const reached = new Set(seeds)
  // A set may grow while it is walked.
  for (const token of reached) for (const each of leads) for (const next of each.get(token) ?? []) reached.add(next)
  return reached
}

function typeNamed(type: Type): Expr | undefined {
  if (type.k === 'tuple') return undefined
  return type.k === 'list' ? typeNamed(type.of) : type.of
}

/** What holds afterwards what a statement computes. */
function definedBy(stmt: Stmt): readonly Token[] {
  switch (stmt.k) {
    case 'let':
      return [stmt.slot]
    case 'store':
      return [...(stmt.key.k === 'const' ? [String(stmt.key.value)] : []), ...holderOf(stmt.base)]
    case 'loop':
      return stmt.item ? [stmt.item] : []
    case 'with':
      return stmt.slot ? [stmt.slot] : []
    case 'do':
      return receiversOf(stmt.expr)
    case 'exit':
      return stmt.value ? receiversOf(stmt.value) : []
    default:
      return []
  }
}

/** `jobs.push(…)`, `void fill(jobs)`: what the call is made on, and what it is handed. */
function receiversOf(expr: Expr): readonly Token[] {
  if (expr.k === 'await') return receiversOf(expr.of)
  if (expr.k === 'op' && expr.of.length === 1) return expr.of.flatMap(receiversOf)
  if (expr.k !== 'call') return []
  const { callee, args } = expr
  return [...(callee.k === 'get' ? holderOf(callee.base) : []), ...args.flatMap(({ value }) => (value.k === 'ref' ? holderOf(value) : []))]
}

function holderOf(expr: Expr): readonly Token[] {
  if (expr.k === 'ref') return expr.slot.kind === 'global' || expr.slot.kind === 'function' ? [] : [expr.slot]
  if (expr.k === 'get') return expr.key.k === 'const' ? [String(expr.key.value), ...holderOf(expr.base)] : holderOf(expr.base)
  return []
}
