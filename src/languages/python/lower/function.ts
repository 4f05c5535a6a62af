import type { Expr, Func, FuncId, Param, Place } from '../../../program/tree.js'
import type { Open } from '../../unit.js'
import type { Argument, Arguments, AsyncFunctionDef, Expression, FunctionDef, Lambda, Node } from '../parser/ast.js'
import { calleeName } from './call.js'
import { declareNames } from './declare.js'
import { expression } from './expression.js'
import { Frame, placeOf } from './frame.js'
import { childrenOf } from './names.js'
import { Scope } from './scope.js'
import { statements } from './statement.js'
import { typeOf } from './type.js'

type FunctionNode = FunctionDef | AsyncFunctionDef

/** How a function is called as a member of a class. */
export type MethodKind = 'instance' | 'class' | 'static'

export function functionDefinition(f: Frame, node: FunctionNode): void {
  const slot = f.variable(node.name, placeOf(node))
  const id = lowerFunction(f, node)
  const place = placeOf(node)
  let value: Expr = { k: 'func', id, place }
  for (const decorator of [...node.decorator_list].reverse()) if (isOfFile(f, decorator)) value = decoration(f, decorator, value)
  if (slot) f.assign(slot, value, place)
}

/** Whether a decorator is a function of the file: what it gives is looked into, like any other call. */
function isOfFile(f: Frame, decorator: Expression): boolean {
  const named = decorator.type === 'Call' ? decorator.func : decorator
  const binding = named.type === 'Name' ? f.scope.find(named.id) : undefined
  return binding !== undefined && 'kind' in binding && binding.kind === 'function'
}

/** Lowers a function with its body and everything in it. */
export function lowerFunction(outer: Frame, node: FunctionNode, method?: MethodKind): FuncId {
  const { func, f } = open(outer, node, node.name, nameOf(outer, node), node.type === 'AsyncFunctionDef', method ? outer.inClass : undefined)
  const { id, place } = func
  func.decorators = node.decorator_list
    .filter((decorator) => method !== undefined || !isOfFile(outer, decorator))
    .map((decorator) => decoration(outer, decorator, { k: 'func', id, place }))
  func.generator = node.body.some(yields)
  func.params = parameters(outer, f, node.args, method)
  declareNames(f, node.body)
  statements(f, node.body)
  func.body = f.out
  return func.id
}

export function lowerLambda(outer: Frame, node: Lambda, name: string | undefined): FuncId {
  const { func, f } = open(outer, node, name, placeOf(node), outer.async, undefined)
  func.async = false
  func.params = parameters(outer, f, node.args, undefined)
  const value = expression(f, node.body)
  f.emit({ k: 'exit', how: 'return', value, place: placeOf(node.body) })
  func.body = f.out
  return func.id
}

function open(outer: Frame, node: FunctionNode | Lambda, name: string | undefined, head: Place, async: boolean, inClass: Func['inClass']): { func: Open<Func>; f: Frame } {
  const { unit } = outer
  const func: Open<Func> = {
    id: unit.functions.length, name, place: placeOf(node), head, parent: outer.func, inClass,
    params: [], async, generator: false, body: [], decorators: [],
  }
  unit.functions.push(func)
  return { func, f: new Frame(unit, func.id, new Scope(outer.scope), outer.module, async, inClass) }
}

/** The function's name, after `def`. */
function nameOf(f: Frame, node: FunctionNode): Place {
  const match = /^(?:async\s+)?def\s+/.exec(f.unit.text.slice(node.start, node.start + 200))
  const start = node.start + (match?.[0].length ?? 0)
  return { start, end: start + node.name.length }
}

/** `@retry(stop=…)` above a function is `retry(stop=…)(function)`. */
function decoration(outer: Frame, decorator: Expression, decorated: Expr): Expr {
  const named = decorator.type === 'Call' ? decorator.func : decorator
  return {
    k: 'call', callee: expression(outer, decorator), args: [{ value: decorated, spread: false }],
    construct: false, starts: 'to-the-end', place: placeOf(decorator), at: calleeName(outer, named),
  }
}

function yields(node: Node): boolean {
  if (node.type === 'Yield' || node.type === 'YieldFrom') return true
  if (node.type === 'FunctionDef' || node.type === 'AsyncFunctionDef' || node.type === 'Lambda' || node.type === 'ClassDef') return false
  return childrenOf(node).some(yields)
}

/** In the order in which arguments find them; defaults are evaluated outside. The first of a method is what it runs on. */
function parameters(outer: Frame, f: Frame, node: Arguments, method: MethodKind | undefined): Param[] {
  const positional = [...node.posonlyargs, ...node.args]
  const firstDefault = positional.length - node.defaults.length
  const params = positional.map((one, index) => parameter(outer, f, one, node.defaults[index - firstDefault], false))
  if (node.vararg) params.push(parameter(outer, f, node.vararg, undefined, true))
  node.kwonlyargs.forEach((one, index) => params.push(parameter(outer, f, one, node.kw_defaults[index] ?? undefined, false)))
  if (node.kwarg) params.push(parameter(outer, f, node.kwarg, undefined, true))
  const [first] = positional
  if (!first || !method || method === 'static' || outer.inClass === undefined) return params
  if (method === 'instance') f.scope.bind(first.arg, { instanceOf: outer.inClass })
  return params.slice(1)
}

function parameter(outer: Frame, f: Frame, node: Argument, fallback: Expression | undefined, rest: boolean): Param {
  const slot = f.scope.declare(node.arg, 'parameter', f.func, placeOf(node))
  slot.assigned = true
  if (node.annotation && !rest) slot.type = typeOf(outer, node.annotation)
  return { slot, default: fallback && expression(outer, fallback), rest }
}
