import { constant, not, operation } from '../../../program/build.js'
import type { Expr, Item, RecordPart } from '../../../program/tree.js'
import type { Attribute, Constant, Dict, Expression, Node, Slice, Subscript } from '../parser/ast.js'
import { call } from './call.js'
import { comprehension } from './comprehension.js'
import { get, placeOf, type Frame } from './frame.js'
import { lowerLambda } from './function.js'
import { childrenOf } from './names.js'
import { binary, boolean, comparison, conditional, unary } from './operator.js'
import { assign } from './target.js'

/** Lowers an expression for its value; what it assigns on the way is emitted as statements. */
export function expression(f: Frame, node: Expression, name?: string): Expr {
  switch (node.type) {
    case 'Name':
      return f.reference(node.id, placeOf(node))
    case 'Constant':
      return literal(node)
    case 'Attribute':
    case 'Call':
    case 'Subscript':
      return chain(f, node)
    case 'Await':
      return { k: 'await', of: expression(f, node.value), place: placeOf(node) }
    case 'List':
    case 'Tuple':
    case 'Set':
      return { k: 'list', items: items(f, node.elts), place: placeOf(node) }
    case 'Dict':
      return record(f, node)
    case 'Lambda':
      return { k: 'func', id: lowerLambda(f, node, name), place: placeOf(node) }
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
    case 'DictComp':
      return comprehension(f, node)
    default:
      return computed(f, node)
  }
}

function computed(f: Frame, node: Expression): Expr {
  switch (node.type) {
    case 'BoolOp':
      return boolean(f, node)
    case 'BinOp':
      return binary(f, node)
    case 'UnaryOp':
      return unary(f, node)
    case 'Compare':
      return comparison(f, node)
    case 'IfExp':
      return conditional(f, node)
    case 'NamedExpr': {
      const value = f.stable(expression(f, node.value))
      assign(f, node.target, value, placeOf(node))
      return expression(f, node.target)
    }
    case 'JoinedStr':
    case 'TemplateStr':
      return operation('text', node.values.map((value) => expression(f, value)), placeOf(node))
    case 'FormattedValue':
    case 'Interpolation':
      return expression(f, node.value)
    default:
      return opaque(f, node)
  }
}

/** Everything the program has no word for; its operands are evaluated all the same. */
function opaque(f: Frame, node: Expression): Expr {
  const why = node.type === 'Yield' || node.type === 'YieldFrom' ? 'yield' : node.type === 'Starred' ? 'spread' : node.type
  return { k: 'opaque', why, of: childrenOf(node).filter(isExpression).map((child) => expression(f, child)), place: placeOf(node) }
}

function isExpression(node: Node): node is Expression {
  return node.type !== 'comprehension' && node.type !== 'arguments' && node.type !== 'keyword'
}

function literal(node: Constant): Expr {
  const place = placeOf(node)
  switch (node.literal) {
    case 'int':
      return constant(Number(node.value), place)
    case 'complex':
    case '...':
      return { k: 'opaque', why: node.literal, of: [], place }
    default:
      return constant(node.value, place)
  }
}

export function items(f: Frame, nodes: readonly Expression[]): Item[] {
  return nodes.map((node) => node.type === 'Starred'
    ? { value: expression(f, node.value), spread: true }
    : { value: expression(f, node), spread: false })
}

function record(f: Frame, node: Dict): Expr {
  const parts = node.values.map((value, index): RecordPart => {
    const key = node.keys[index]
    const place = { start: (key ?? value).start, end: value.end }
    if (!key) return { k: 'spread', value: expression(f, value), place }
    const lowered = expression(f, key)
    return { k: 'entry', key: lowered, value: expression(f, value, nameOf(lowered)), place }
  })
  return { k: 'record', parts, place: placeOf(node) }
}

function nameOf(key: Expr): string | undefined {
  return key.k === 'const' && typeof key.value === 'string' ? key.value : undefined
}

type Link = Attribute | Subscript | Expression & { type: 'Call' }

/** Calls, attributes and subscripts. A chain such as `a.b().c()` is walked from its beginning, however long it is. */
function chain(f: Frame, node: Link): Expr {
  const links: Link[] = [node]
  let inner = below(node)
  while (inner.type === 'Attribute' || inner.type === 'Subscript' || inner.type === 'Call') {
    links.push(inner)
    inner = below(inner)
  }
  let value = expression(f, inner)
  for (const link of links.reverse()) value = linked(f, link, value)
  return value
}

function below(link: Link): Expression {
  return link.type === 'Call' ? link.func : link.value
}

function linked(f: Frame, link: Link, base: Expr): Expr {
  if (link.type === 'Call') return call(f, link, base)
  if (link.type === 'Attribute') return get(base, attributeKey(link), placeOf(link))
  if (link.slice.type === 'Slice') return slice(f, link, link.slice, base)
  return get(base, expression(f, link.slice), placeOf(link))
}

export function attributeKey(node: Attribute): Expr {
  return constant(node.attr, { start: node.end - node.attr.length, end: node.end })
}

/** `xs[a:b]` is a call of the list's own: `xs.slice(a, b)`. */
function slice(f: Frame, node: Subscript, { lower, upper, step }: Slice, base: Expr): Expr {
  const place = placeOf(node)
  const from = lower ? expression(f, lower) : constant(0, place)
  if (step) return operation('other', [base, from, ...(upper ? [expression(f, upper)] : []), expression(f, step)], place)
  const args = [from, ...(upper ? [expression(f, upper)] : [])]
  return ownCall(f, base, 'slice', args, place)
}

/** A call of a method that the language itself makes. */
export function ownCall(f: Frame, receiver: Expr, method: string, args: readonly Expr[], place: Expr['place']): Expr & { k: 'call' } {
  return {
    k: 'call',
    callee: { k: 'get', base: receiver, key: constant(method, place), place },
    args: args.map((value) => ({ value, spread: false })),
    construct: false,
    starts: f.async ? 'when-awaited' : 'to-the-end',
    place,
    at: { start: place.start, end: place.start },
  }
}

/** A condition, or `undefined` if it always holds. */
export function condition(f: Frame, node: Expression): Expr | undefined {
  const test = expression(f, node)
  return test.k === 'const' && test.value ? undefined : test
}

/** A loop's way out at its head, for a test that had to be taken apart. */
export function leaveUnless(f: Frame, test: Expr, target: number): void {
  const { place } = test
  f.emit({ k: 'if', test: not(test), then: [{ k: 'exit', how: 'break', target, place }], else: [], place })
}
