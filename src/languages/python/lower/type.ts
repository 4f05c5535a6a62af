/** What an annotation says of a value: an instance of something, or a list of such. */
import type { Expr, Type } from '../../../program/tree.js'
import type { Expression } from '../parser/ast.js'
import { expression } from './expression.js'
import { get, placeOf, type Frame } from './frame.js'
import { constant } from '../../../program/build.js'

const LISTS = new Set(['list', 'List', 'Sequence', 'Iterable', 'Iterator', 'Collection', 'set', 'Set', 'frozenset', 'FrozenSet', 'AsyncIterable', 'MutableSequence', 'Deque', 'deque'])
const WRAPPERS = new Set(['Optional', 'Annotated', 'Final', 'ClassVar', 'Awaitable', 'Required', 'NotRequired'])
/** Annotations of annotations are followed this far. */
const DEPTH = 10

export function typeOf(f: Frame, node: Expression, depth = DEPTH): Type | undefined {
  if (depth === 0) return undefined
  switch (node.type) {
    case 'Name':
    case 'Attribute':
      return instance(f, node)
    case 'Constant':
      return node.literal === 'str' ? quoted(f, node.value, node) : undefined
    case 'Subscript':
      return subscripted(f, node, depth)
    case 'BinOp':
      return node.op === '|' ? onlyOne([node.left, node.right].map((side) => (isNone(side) ? 'none' : typeOf(f, side, depth - 1)))) : undefined
    default:
      return undefined
  }
}

function isNone(node: Expression): boolean {
  return node.type === 'Constant' && node.literal === 'None'
}

/** A union says what a value is if only one of its sides is anything. */
function onlyOne(sides: readonly (Type | 'none' | undefined)[]): Type | undefined {
  const given = sides.filter((side) => side !== 'none')
  return given.length === 1 ? given[0] : undefined
}

function instance(f: Frame, node: Expression): Type | undefined {
  const of = expression(f, node)
  return nameable(of) ? { k: 'instance', of } : undefined
}

/** Built-in types say nothing that a value could be resolved to. */
function nameable(of: Expr): boolean {
  if (of.k === 'get') return nameable(of.base)
  return of.k === 'import' || (of.k === 'ref' && of.slot.kind !== 'global')
}

/** `'Agent'`, `'autogen.Agent'`: a name that is written as a text because it is declared below. */
function quoted(f: Frame, text: string, node: Expression): Type | undefined {
  if (!/^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(text)) return undefined
  const place = placeOf(node)
  const [first = '', ...rest] = text.split('.')
  const of = rest.reduce<Expr>((base, key) => get(base, constant(key, place), place), f.reference(first, place))
  return nameable(of) ? { k: 'instance', of } : undefined
}

function subscripted(f: Frame, node: Expression & { type: 'Subscript' }, depth: number): Type | undefined {
  const name = node.value.type === 'Name' ? node.value.id : node.value.type === 'Attribute' ? node.value.attr : ''
  const inner = node.slice.type === 'Tuple' ? node.slice.elts : [node.slice]
  const [first] = inner
  if (!first) return undefined
  if (LISTS.has(name)) {
    const of = typeOf(f, first, depth - 1)
    return of && { k: 'list', of }
  }
  if (WRAPPERS.has(name)) return typeOf(f, first, depth - 1)
  if (name === 'Union') return onlyOne(inner.map((side) => (isNone(side) ? 'none' : typeOf(f, side, depth - 1))))
  // `Agent[Context]` is an agent; a type of the standard library says nothing.
  return instance(f, node.value)
}
