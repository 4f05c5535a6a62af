import type { TSESTree } from '@typescript-eslint/utils'
import { constant, not } from '../../../program/build.js'
import type { Expr } from '../../../program/tree.js'
import { assignment, update } from './assignment.js'
import { awaited, chain, construct, dynamicImport, tagged } from './chain.js'
import { lowerClass } from './class.js'
import type { Frame } from './frame.js'
import { lowerFunction } from './function.js'
import { array, literal, markup, object, template } from './literal.js'
import { binary, conditional, goesOn, logicalChain, unary } from './operator.js'
import { bare, keyName, placeOf, startOf, type Node } from './syntax.js'

/** Lowers an expression for its value; what it assigns on the way is emitted as statements. */
export function expression(f: Frame, node: Node): Expr {
  return named(f, node, undefined)
}

/** An expression that is stored under a name, which functions and classes without one take over. */
export function named(f: Frame, wrapped: Node, name: string | undefined): Expr {
  const node = bare(wrapped)
  switch (node.type) {
    case 'Identifier':
      return f.reference(node.name, placeOf(node))
    case 'Literal':
      return literal(node)
    case 'MemberExpression':
    case 'CallExpression':
      return chain(f, node)
    case 'NewExpression':
      return construct(f, node)
    case 'ObjectExpression':
      return object(f, node)
    case 'ArrayExpression':
      return array(f, node)
    case 'AwaitExpression':
      return awaited(f, node)
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return { k: 'func', id: lowerFunction(f, node, { name }), place: placeOf(node) }
    case 'ClassExpression':
    case 'ClassDeclaration':
      return { k: 'class', id: lowerClass(f, node, name), place: placeOf(node) }
    case 'TemplateLiteral':
      return template(f, node)
    case 'JSXElement':
    case 'JSXFragment':
      return markup(f, node)
    default:
      return computed(f, node)
  }
}

function computed(f: Frame, node: Node): Expr {
  switch (node.type) {
    case 'BinaryExpression':
      return binary(f, node)
    case 'LogicalExpression':
      return logicalChain(f, node)
    case 'ConditionalExpression':
      return conditional(f, node)
    case 'UnaryExpression':
      return unary(f, node)
    case 'AssignmentExpression':
      return assignment(f, node, true)
    case 'UpdateExpression':
      return update(f, node)
    case 'SequenceExpression':
      return sequence(f, node)
    case 'TaggedTemplateExpression':
      return tagged(f, node)
    case 'ImportExpression':
      return dynamicImport(f, node)
    case 'ThisExpression':
      return receiver(f, node)
    default:
      return opaque(f, node)
  }
}

/** Lowers an expression whose value nobody uses. */
export function effect(f: Frame, wrapped: Node): void {
  const node = bare(wrapped)
  switch (node.type) {
    case 'AssignmentExpression':
      assignment(f, node, false)
      break
    case 'UpdateExpression':
      update(f, node)
      break
    case 'SequenceExpression':
      for (const part of node.expressions) effect(f, part)
      break
    case 'LogicalExpression': {
      const test = goesOn(node.operator, expression(f, node.left))
      f.emit({ k: 'if', test, then: f.block(() => effect(f, node.right)), else: [], place: placeOf(node) })
      break
    }
    case 'ConditionalExpression': {
      const test = expression(f, node.test)
      const then = f.block(() => effect(f, node.consequent))
      f.emit({ k: 'if', test, then, else: f.block(() => effect(f, node.alternate)), place: placeOf(node) })
      break
    }
    case 'UnaryExpression':
      if (node.operator === 'void' || node.operator === '!') effect(f, node.argument)
      else f.emit({ k: 'do', expr: expression(f, node), place: placeOf(node) })
      break
    default:
      f.emit({ k: 'do', expr: expression(f, node), place: placeOf(node) })
  }
}

/** A condition, or `undefined` if it always holds. */
export function condition(f: Frame, node: Node | null | undefined): Expr | undefined {
  const test = node ? expression(f, node) : undefined
  return test?.k === 'const' && test.value ? undefined : test
}

/** A loop's way out at its head, for a test that had to be taken apart. */
export function leaveUnless(f: Frame, test: Expr, target: number): void {
  const { place } = test
  f.emit({ k: 'if', test: not(test), then: [{ k: 'exit', how: 'break', target, place }], else: [], place })
}

export function propertyKey(f: Frame, key: Node, computedKey: boolean): Expr {
  const name = keyName(key, computedKey)
  if (name === undefined) return expression(f, key)
  const isNumber = key.type === 'Literal' && typeof key.value === 'number'
  return constant(isNumber ? Number(name) : name, placeOf(key))
}

function sequence(f: Frame, node: TSESTree.SequenceExpression): Expr {
  const parts = node.expressions
  for (const part of parts.slice(0, -1)) effect(f, part)
  const last = parts[parts.length - 1]
  return last ? expression(f, last) : constant(undefined, placeOf(node))
}

function receiver(f: Frame, node: Node): Expr {
  const place = placeOf(node)
  const of = f.receiver
  if (!of) return { k: 'self', place }
  if (of.k === 'instance') return { k: 'self', inClass: of.of, place }
  return of.slot ? { k: 'ref', slot: of.slot, place } : { k: 'class', id: of.of, place }
}

/** Everything the program has no word for; its operands are evaluated all the same. */
function opaque(f: Frame, node: Node): Expr {
  const place = placeOf(node)
  switch (node.type) {
    case 'YieldExpression':
      return { k: 'opaque', why: 'yield', of: node.argument ? [expression(f, node.argument)] : [], place }
    case 'MetaProperty':
      return { k: 'opaque', why: `${node.meta.name}.${node.property.name}`, of: [], place }
    case 'Super':
      return { k: 'opaque', why: 'super', of: [], place }
    case 'SpreadElement':
      return { k: 'opaque', why: 'spread', of: [expression(f, node.argument)], place }
    case 'PrivateIdentifier':
      return constant(`#${node.name}`, place)
    default:
      return { k: 'opaque', why: node.type, of: operands(f, node), place }
  }
}

/** The expressions that stand directly in a node of an unknown kind, in their order. */
function operands(f: Frame, node: Node): Expr[] {
  return Object.entries(node)
    .flatMap(([field, value]: [string, unknown]) => field === 'parent' ? [] : value)
    .filter(isExpression)
    .sort((one, other) => startOf(one) - startOf(other))
    .map((value) => expression(f, value))
}

function isExpression(value: unknown): value is Node {
  const type = (value as { type?: unknown } | null | undefined)?.type
  return typeof type === 'string' && /(?:^Identifier|^Literal|Expression)$/.test(type)
}
