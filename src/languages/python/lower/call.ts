import { constant } from '../../../program/build.js'
import type { Argument, Expr, Item, Place, RecordPart } from '../../../program/tree.js'
import type { Call, Expression } from '../parser/ast.js'
import { expression, items } from './expression.js'
import { placeOf, type Frame } from './frame.js'
import { partialFunction } from './partial.js'

export function call(f: Frame, node: Call, callee: Expr): Expr {
  return languageOwn(f, node) ?? partlyApplied(f, node, callee) ?? {
    k: 'call',
    callee,
    args: [...extended(node, items(f, node.args)), ...keywordArguments(f, node)],
    construct: false,
    starts: f.async ? 'when-awaited' : 'to-the-end',
    place: placeOf(node),
    at: calleeName(f, node.func),
  }
}

/** `functools.partial(f, a)` is a function that calls `f(a, …)`. */
function partlyApplied(f: Frame, node: Call, callee: Expr): Expr | undefined {
  const [first, ...others] = node.args
  if (callee.k !== 'import' || callee.module !== 'functools' || callee.name !== 'partial' || !first || first.type === 'Starred') return undefined
  const stable = <A extends Argument>(argument: A): A => ({ ...argument, value: f.stable(argument.value, 'argument') })
  const of = f.stable(expression(f, first), 'function')
  const given = { positional: items(f, others).map(stable), named: keywordArguments(f, node).map(stable) }
  return { k: 'func', id: partialFunction(f, placeOf(node), { of, ...given, at: calleeName(f, first) }), place: placeOf(node) }
}

/** `xs.extend(ys)` adds what is in `ys`, not the list itself. */
function extended({ func }: Call, args: readonly Item[]): readonly Item[] {
  const [only] = args
  return func.type === 'Attribute' && func.attr === 'extend' && only && args.length === 1 ? [{ ...only, spread: true }] : args
}

function keywordArguments(f: Frame, node: Call): Argument[] {
  return node.keywords.map(({ arg, value }) => arg === null
    ? { name: '**', value: expression(f, value), spread: true }
    : { name: arg, value: expression(f, value, arg), spread: false })
}

/** The last name of a callee, on one line. */
export function calleeName(f: Frame, callee: Expression): Place {
  if (callee.type === 'Attribute') return { start: callee.end - callee.attr.length, end: callee.end }
  const { start, end } = placeOf(callee)
  const text = f.unit.text.slice(start, end)
  return { start: end - (text.length - Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) - 1), end }
}

/** Calls of built-in functions that the program has a word of its own for. */
function languageOwn(f: Frame, node: Call): Expr | undefined {
  const { func, args, keywords } = node
  if (func.type !== 'Name' || !f.isBuiltin(func.id)) return undefined
  const place = placeOf(node)
  const [first, second] = args
  const plain = keywords.length === 0 && !args.some(({ type }) => type === 'Starred')
  switch (func.id) {
    case 'dict':
      return args.length === 0 ? keywordRecord(f, node) : undefined
    case 'len':
      return first && plain ? { k: 'get', base: expression(f, first), key: constant('length', place), place } : undefined
    case 'float':
      return first?.type === 'Constant' && first.literal === 'str' ? floatOf(first.value, place) : undefined
    case 'isinstance':
      return first && second && plain ? { k: 'op', op: 'instanceof', of: [expression(f, first), expression(f, second)], place } : undefined
    // Of what a generator would give, the first.
    case 'next':
      return first?.type === 'GeneratorExp' && plain ? firstOf(expression(f, first), second && expression(f, second), place) : undefined
    case 'getattr':
      return first && second?.type === 'Constant' && second.literal === 'str' && args.length === 2
        ? { k: 'get', base: expression(f, first), key: expression(f, second), place }
        : undefined
    default:
      return undefined
  }
}

function firstOf(list: Expr, otherwise: Expr | undefined, place: Place): Expr {
  const item: Expr = { k: 'get', base: list, key: constant(0, place), place }
  return otherwise ? { k: 'choice', of: [item, otherwise], place } : item
}

/** `dict(a=1, **more)`. */
function keywordRecord(f: Frame, node: Call): Expr {
  const parts = node.keywords.map((keyword): RecordPart => {
    const place = placeOf(keyword)
    const value = expression(f, keyword.value)
    return keyword.arg === null ? { k: 'spread', value, place } : { k: 'entry', key: constant(keyword.arg, place), value, place }
  })
  return { k: 'record', parts, place: placeOf(node) }
}

function floatOf(text: string, place: Place): Expr | undefined {
  const sign = /^\s*-/.test(text) ? -1 : 1
  const name = text.trim().replace(/^[+-]/, '').toLowerCase()
  if (name === 'inf' || name === 'infinity') return constant(sign * Infinity, place)
  if (name === 'nan') return constant(NaN, place)
  const value = Number(name)
  return name === '' || Number.isNaN(value) ? undefined : constant(sign * value, place)
}
