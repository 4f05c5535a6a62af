import type { TSESTree } from '@typescript-eslint/utils'
import { constant } from '../../../program/build.js'
import type { ClassId, Expr, Func, FuncId, Param, Place } from '../../../program/tree.js'
import type { Open, OpenSlot } from '../../unit.js'
import { declarePattern, declareVars } from './declare.js'
import { expression } from './expression.js'
import { Frame, type This } from './frame.js'
import { defaultOf, take } from './pattern.js'
import { Scope } from './scope.js'
import { enter } from './statement.js'
import { bare, firstLine, placeOf, startOf, type FunctionNode, type Node } from './syntax.js'
import { typeOf } from './type.js'

export interface FunctionContext {
  /** The name of what it is stored in. */
  readonly name?: string | undefined
  /** The place of that name, for methods. */
  readonly head?: Place | undefined
  readonly inClass?: ClassId | undefined
  /** What `this` is inside; arrow functions have that of their surroundings. */
  readonly receiver?: This
  readonly decorators?: readonly Expr[] | undefined
}

/** Lowers a function with its body and everything in it. */
export function lowerFunction(outer: Frame, node: FunctionNode, context: FunctionContext = {}): FuncId {
  const id = outer.unit.functions.length
  const own = node.id ?? undefined
  const func: Open<Func> = {
    id,
    name: own?.name ?? context.name,
    place: placeOf(node),
    head: own ? placeOf(own) : context.head ?? firstLine(outer.unit.text, startOf(node), startOf(node.body)),
    parent: outer.func,
    inClass: context.inClass,
    params: [],
    async: node.async,
    generator: node.generator,
    body: [],
    decorators: context.decorators ?? [],
  }
  outer.unit.functions.push(func)
  const f = new Frame(outer.unit, id, new Scope(outer.scope), node.type === 'ArrowFunctionExpression' ? outer.receiver : context.receiver)
  if (node.type === 'FunctionExpression' && own) nameItself(f, own, func)
  func.params = parameters(f, node)
  body(f, node)
  func.body = f.out
  return id
}

/** A named function expression knows itself by its name. */
function nameItself(f: Frame, name: TSESTree.Identifier, func: Func): void {
  const slot = f.scope.declare(name.name, 'function', f.func, placeOf(name))
  f.assign(slot, { k: 'func', id: func.id, place: func.place }, placeOf(name), true)
  f.scope = new Scope(f.scope)
}

function body(f: Frame, node: FunctionNode): void {
  if (node.body.type !== 'BlockStatement') {
    const value = expression(f, node.body)
    f.emit({ k: 'exit', how: 'return', value, place: placeOf(node.body) })
    return
  }
  declareVars(f, node.body.body)
  enter(f, node.body.body)
}

function parameters(f: Frame, node: FunctionNode): Param[] {
  for (const one of node.typeParameters?.params ?? []) f.scope.bindType(one.name.name, one)
  for (const one of node.params) declarePattern(f, one, 'parameter')
  const params: Param[] = []
  for (const one of node.params) {
    if (one.type === 'Identifier' && one.name === 'this') continue
    params.push(parameter(f, one))
  }
  return params
}

function parameter(f: Frame, node: TSESTree.Parameter): Param {
  let pattern: Node = node.type === 'TSParameterProperty' ? node.parameter : node
  const rest = pattern.type === 'RestElement'
  const annotation = pattern.type === 'RestElement' ? pattern.typeAnnotation : undefined
  let fallback: Expr | undefined
  if (pattern.type === 'RestElement') pattern = pattern.argument
  if (pattern.type === 'AssignmentPattern') {
    fallback = defaultOf(f, pattern)
    pattern = pattern.left
  }
  const slot = parameterSlot(f, pattern, annotation)
  if (node.type === 'TSParameterProperty') storeProperty(f, slot, node)
  return { slot, default: fallback, rest }
}

/** The slot an argument arrives in; a destructured one is taken apart at the start of the body. */
function parameterSlot(f: Frame, node: Node, annotation: Node | undefined): OpenSlot {
  const pattern = bare(node)
  const place = placeOf(pattern)
  const written = annotation ?? ('typeAnnotation' in pattern ? pattern.typeAnnotation : undefined)
  const type = typeOf(f.scope, written)
  if (pattern.type === 'Identifier') {
    const slot = f.scope.declare(pattern.name, 'parameter', f.func, place)
    if (type) slot.type = type
    return slot
  }
  declarePattern(f, pattern, 'variable')
  const slot = f.hidden('parameter', place, 'parameter')
  if (type) slot.type = type
  take(f, pattern, { k: 'ref', slot, place }, { declares: true })
  return slot
}

/** `constructor(private client: OpenAI)` is a field that holds the argument. */
function storeProperty(f: Frame, slot: OpenSlot, node: TSESTree.TSParameterProperty): void {
  const place = placeOf(node)
  const base: Expr = f.receiver?.k === 'instance' ? { k: 'self', inClass: f.receiver.of, place } : { k: 'self', place }
  f.emit({ k: 'store', base, key: constant(slot.name, place), value: { k: 'ref', slot, place }, place })
}
