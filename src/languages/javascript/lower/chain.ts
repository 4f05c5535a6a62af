/** Calls and property reads. A chain such as `a.b().c()` is walked from its beginning, however long it is. */
import type { TSESTree } from '@typescript-eslint/utils'
import { operation } from '../../../program/build.js'
import type { Argument, Expr, Place } from '../../../program/tree.js'
import { expression, propertyKey } from './expression.js'
import { get, type Frame } from './frame.js'
import { template } from './literal.js'
import { bare, endOf, firstLine, lastLine, placeOf, specifier, startOf, stringOf, type Node } from './syntax.js'

type Link = TSESTree.MemberExpression | TSESTree.CallExpression

export function chain(f: Frame, node: Link): Expr {
  const links: Link[] = [node]
  let inner = bare(below(node))
  while (inner.type === 'MemberExpression' || inner.type === 'CallExpression') {
    links.push(inner)
    inner = bare(below(inner))
  }
  let value = expression(f, inner)
  for (const link of links.reverse()) {
    value = link.type === 'CallExpression'
      ? required(f, link) ?? call(f, link, value)
      : get(value, propertyKey(f, link.property, link.computed), placeOf(link))
  }
  return value
}

function below(link: Link): Node {
  return link.type === 'CallExpression' ? link.callee : link.object
}

/** `require('x')`, where `require` is the host's own. */
function required(f: Frame, node: TSESTree.CallExpression): Expr | undefined {
  const callee = bare(node.callee)
  if (callee.type !== 'Identifier' || callee.name !== 'require' || f.scope.find('require')) return undefined
  const source = stringOf(node.arguments[0])
  return source === undefined ? undefined : wholeModule(source, placeOf(node))
}

function wholeModule(source: string, place: Place): Expr {
  return { k: 'import', module: specifier(source), name: '*', place }
}

function call(f: Frame, node: TSESTree.CallExpression | TSESTree.NewExpression, callee: Expr): Expr {
  return {
    k: 'call',
    callee,
    args: args(f, node.arguments),
    construct: node.type === 'NewExpression',
    starts: 'now',
    place: placeOf(node),
    at: calleeName(f, node.callee),
  }
}

export function construct(f: Frame, node: TSESTree.NewExpression): Expr {
  return call(f, node, expression(f, node.callee))
}

export function tagged(f: Frame, node: TSESTree.TaggedTemplateExpression): Expr {
  const callee = expression(f, node.tag)
  const place = placeOf(node.quasi)
  const text = node.quasi.expressions.length > 0 ? template(f, node.quasi) : operation('text', [template(f, node.quasi)], place)
  return {
    k: 'call',
    callee,
    args: [{ value: text, spread: false }],
    construct: false,
    starts: 'now',
    place: placeOf(node),
    at: calleeName(f, node.tag),
  }
}

function args(f: Frame, nodes: readonly Node[]): Argument[] {
  return nodes.map((node) => node.type === 'SpreadElement'
    ? { value: expression(f, node.argument), spread: true }
    : { value: expression(f, node), spread: false })
}

/** The last name of a callee, on one line. */
function calleeName(f: Frame, node: Node): Place {
  const callee = bare(node)
  if (callee.type === 'MemberExpression') return firstLine(f.unit.text, startOf(callee.property), endOf(callee.property))
  return lastLine(f.unit.text, startOf(callee), endOf(callee))
}

/** `import('ai')`: a promise of the module, which is as good as the module itself. */
export function dynamicImport(f: Frame, node: TSESTree.ImportExpression): Expr {
  const source = stringOf(node.source)
  if (source !== undefined) return wholeModule(source, placeOf(node))
  return { k: 'opaque', why: 'import', of: [expression(f, node.source)], place: placeOf(node) }
}

export function awaited(f: Frame, node: TSESTree.AwaitExpression): Expr {
  const of = expression(f, node.argument)
  return of.k === 'import' ? of : { k: 'await', of, place: placeOf(node) }
}
