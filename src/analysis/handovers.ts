/** Which functions of the file calls hand something to, by the names of the functions alone. */
import { constructorOf } from '../program/class.js'
import type { Call, Class, Expr, Func, Slot } from '../program/tree.js'
import { eachExpr } from '../program/walk.js'

type Import = Expr & { k: 'import' }

/** All that is handed to the functions of one name, or by one call. */
export interface Handover {
  readonly k: 'handover'
}

/** What leads on to something else when it comes from a library: a variable, a property by its name, a function, what calls hand over. */
export type Token = Slot | string | Func | Handover

/** `f(client)`, `client.map(f)`, `f.bind(undefined, client)`: the client comes to all parameters of functions called `f`. */
export class Handovers {
  private readonly named = new Map<Token, Func[]>()
  private readonly calls: Call[] = []
  private readonly tokenOf: (expr: Expr) => Token | undefined

  constructor(tokenOf: (expr: Expr) => Token | undefined) {
    this.tokenOf = tokenOf
  }

  name(token: Token, func: Func): void {
    const known = this.named.get(token)
    if (known) known.push(func)
    else this.named.set(token, [func])
  }

  /** Whoever calls a class calls its constructor. */
  nameClass(token: Token, cls: Class | undefined, functions: readonly Func[]): void {
    const constructor = cls && constructorOf(cls)
    if (constructor !== undefined) this.name(token, functions[constructor] as Func)
  }

  call(call: Call): void {
    if (call.args.length > 0) this.calls.push(call)
  }

  /** Tells what is handed to what: tokens and imports to handovers, those to parameters. */
  tell(lead: (from: Token, to: Token) => void, imported: (expr: Import, to: Token) => void): void {
    const known = new Map<Token, Handover>()
    const to = (token: Token): Handover => {
      let handover = known.get(token)
      if (!handover) known.set(token, (handover = { k: 'handover' }))
      return handover
    }
    for (const call of this.calls) {
      const targets = this.targetsOf(call)
      if (targets.length === 0) continue
      const by: Handover = { k: 'handover' }
      for (const target of targets) lead(by, to(target))
      for (const source of [call.callee, ...call.args.map(({ value }) => value)]) {
        eachExpr(source, (expr) => {
          if (expr.k === 'import') imported(expr, by)
          else this.from(expr, (token) => lead(token, by))
        })
      }
      this.passFunctions(call, targets, to, lead)
    }
    for (const [token, functions] of this.named) {
      const handover = known.get(token)
      if (handover) for (const { params } of functions) for (const { slot } of params) lead(handover, slot)
    }
    for (const [token, handover] of known) if (isFunc(token)) for (const { slot } of token.params) lead(handover, slot)
  }

  /** `run((client) => …)`: what `run` hands to its own parameter, it hands to the callback. */
  private passFunctions(call: Call, targets: readonly Token[], to: (token: Token) => Handover, lead: (from: Token, to: Token) => void): void {
    const passed = call.args.flatMap(({ value }) => this.functionToken(value) ?? [])
    if (passed.length === 0) return
    for (const target of targets) {
      for (const { params } of isFunc(target) ? [] : this.named.get(target) ?? []) for (const { slot } of params) for (const token of passed) lead(to(slot), to(token))
    }
  }

  private from(expr: Expr, tell: (token: Token) => void): void {
    const token = this.tokenOf(expr)
    if (token !== undefined) tell(token)
  }

  /** The functions that a call calls or hands on. */
  private targetsOf({ callee, args }: Call): readonly Token[] {
    const exprs = [callee, ...(callee.k === 'get' ? [callee.base] : []), ...args.map(({ value }) => value)]
    return exprs.flatMap((expr) => this.functionToken(expr) ?? [])
  }

  private functionToken(expr: Expr): Token | undefined {
    const token = this.tokenOf(expr)
    if (token === undefined) return undefined
    const mayBe = this.named.has(token) || isFunc(token) || (expr.k === 'ref' && expr.slot.kind === 'parameter')
    return mayBe ? token : undefined
  }
}

function isFunc(token: Token): token is Func {
  return typeof token === 'object' && 'params' in token
}
