/** Assignments wherever they stand: each becomes a statement before the one that holds it, and leaves a value. */
import type { TSESTree } from '@typescript-eslint/utils'
import { constant, operation } from '../../../program/build.js'
import type { Expr, Operator, Place } from '../../../program/tree.js'
import { exportAssigned } from './commonjs.js'
import { expression, named, propertyKey } from './expression.js'
import { get, type Frame } from './frame.js'
import { binaryOperator, logical, type LogicalOperator } from './operator.js'
import { take } from './pattern.js'
import { bare, keyName, placeOf, type Node } from './syntax.js'

/** Somewhere a value can be put, and the value it holds now. */
interface Spot {
  readonly value: Expr
  put(value: Expr, place: Place): void
}

/** `x = v`, `o.x += v`, `[a, b] = v`; the value matters only where the assignment is part of an expression. */
export function assignment(f: Frame, node: TSESTree.AssignmentExpression, wanted: boolean): Expr {
  const place = placeOf(node)
  const target = bare(node.left)
  if (node.operator === '=') {
    if (target.type === 'MemberExpression') return storePlain(f, target, node.right, place, wanted)
    return assignPlain(f, target, node.right, place, wanted)
  }
  const spot = spotOf(f, target)
  const operator = node.operator.slice(0, -1)
  const value = isLogical(operator)
    ? logical(f, operator, spot.value, node.right, place)
    : operation(binaryOperator(operator), [spot.value, expression(f, node.right)], place)
  spot.put(value, place)
  return spot.value
}

/** `x++` as a value is what `x` was before. */
export function update(f: Frame, node: TSESTree.UpdateExpression): Expr {
  const place = placeOf(node)
  const spot = spotOf(f, bare(node.argument))
  const [step, back]: [Operator, Operator] = node.operator === '++' ? ['+', '-'] : ['-', '+']
  spot.put(operation(step, [spot.value, constant(1, place)], place), place)
  return node.prefix ? spot.value : operation(back, [spot.value, constant(1, place)], place)
}

function isLogical(operator: string): operator is LogicalOperator {
  return operator === '&&' || operator === '||' || operator === '??'
}

function assignPlain(f: Frame, target: Node, right: Node, place: Place, wanted: boolean): Expr {
  if (target.type === 'Identifier') {
    take(f, target, named(f, right, target.name), { declares: false, place })
    return f.reference(target.name, placeOf(target))
  }
  const value = wanted ? f.stable(expression(f, right)) : expression(f, right)
  take(f, target, value, { declares: false, place })
  return value
}

function storePlain(f: Frame, target: TSESTree.MemberExpression, right: Node, place: Place, wanted: boolean): Expr {
  const base = expression(f, target.object)
  const key = propertyKey(f, target.property, target.computed)
  const written = named(f, right, keyName(target.property, target.computed))
  const exported = exportAssigned(f, base, key, written)
  const value = wanted ? f.stable(exported) : exported
  f.emit({ k: 'store', base, key, value, place })
  return value
}

function spotOf(f: Frame, target: Node): Spot {
  if (target.type === 'MemberExpression') {
    const base = f.stable(expression(f, target.object))
    const key = f.stable(propertyKey(f, target.property, target.computed))
    return {
      value: get(base, key, placeOf(target)),
      put: (value, place) => f.emit({ k: 'store', base, key, value, place }),
    }
  }
  return { value: expression(f, target), put: (value, place) => take(f, target, value, { declares: false, place }) }
}
