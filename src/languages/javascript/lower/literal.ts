/** Values written out: numbers, texts, records, lists, elements of markup. */
import type { TSESTree } from '@typescript-eslint/utils'
import { constant, operation } from '../../../program/build.js'
import type { Expr, Item, RecordPart } from '../../../program/tree.js'
import { expression, named, propertyKey } from './expression.js'
import type { Frame } from './frame.js'
import { lowerFunction } from './function.js'
import { isFunction, keyName, placeOf, type Node } from './syntax.js'

export function literal(node: TSESTree.Literal): Expr {
  const place = placeOf(node)
  if ('regex' in node && node.regex) return { k: 'opaque', why: 'regex', of: [], place }
  if ('bigint' in node && typeof node.bigint === 'string') return constant(Number(node.bigint), place)
  return constant(node.value as string | number | boolean | null, place)
}

export function template(f: Frame, node: TSESTree.TemplateLiteral): Expr {
  const [only] = node.quasis
  if (node.expressions.length === 0) return constant(only?.value.cooked ?? only?.value.raw ?? '', placeOf(node))
  const parts: Expr[] = []
  node.quasis.forEach((quasi, index) => {
    const text = quasi.value.cooked ?? quasi.value.raw
    if (text !== '') parts.push(constant(text, placeOf(quasi)))
    const value = node.expressions[index]
    if (value) parts.push(expression(f, value))
  })
  return operation('text', parts, placeOf(node))
}

export function array(f: Frame, node: TSESTree.ArrayExpression): Expr {
  const place = placeOf(node)
  const items = node.elements.map((element): Item => {
    if (!element) return { value: constant(undefined, place), spread: false }
    if (element.type === 'SpreadElement') return { value: expression(f, element.argument), spread: true }
    return { value: expression(f, element), spread: false }
  })
  return { k: 'list', items, place }
}

export function object(f: Frame, node: TSESTree.ObjectExpression): Expr {
  const parts = node.properties.map((property): RecordPart => {
    const place = placeOf(property)
    if (property.type === 'SpreadElement') return { k: 'spread', value: expression(f, property.argument), place }
    return { k: 'entry', key: propertyKey(f, property.key, property.computed), value: entry(f, property), place }
  })
  return { k: 'record', parts, place: placeOf(node) }
}

function entry(f: Frame, property: TSESTree.Property): Expr {
  const name = keyName(property.key, property.computed)
  const { value, kind, method } = property
  if ((!method && kind === 'init') || !isFunction(value)) return named(f, value, name)
  const place = placeOf(value)
  const func: Expr = { k: 'func', id: lowerFunction(f, value, { name, head: placeOf(property.key) }), place }
  return method ? func : { k: 'opaque', why: `${kind}ter`, of: [func], place }
}

/** Markup is opaque; what stands in its attributes and between its tags is evaluated. */
export function markup(f: Frame, node: TSESTree.JSXElement | TSESTree.JSXFragment): Expr {
  const of: Expr[] = []
  if (node.type === 'JSXElement') {
    for (const attribute of node.openingElement.attributes) {
      const value: Node | null = attribute.type === 'JSXSpreadAttribute' ? attribute.argument : attribute.value
      if (value) evaluated(f, value, of, attribute.type === 'JSXAttribute' ? jsxName(attribute.name) : undefined)
    }
  }
  for (const child of node.children) evaluated(f, child, of)
  return { k: 'opaque', why: 'jsx', of, place: placeOf(node) }
}

function jsxName(name: TSESTree.JSXIdentifier | TSESTree.JSXNamespacedName): string | undefined {
  return name.type === 'JSXIdentifier' ? name.name : undefined
}

function evaluated(f: Frame, node: Node, into: Expr[], name?: string): void {
  switch (node.type) {
    case 'JSXText':
    case 'JSXEmptyExpression':
      break
    case 'JSXExpressionContainer':
    case 'JSXSpreadChild':
      evaluated(f, node.expression, into, name)
      break
    default:
      into.push(named(f, node, name))
  }
}
