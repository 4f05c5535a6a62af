/** Takes values apart: destructuring in declarations, parameters, assignments and loop heads. */
import type { TSESTree } from '@typescript-eslint/utils'
import { constant } from '../../../program/build.js'
import type { Expr, Place } from '../../../program/tree.js'
import { expression, named, propertyKey } from './expression.js'
import { get, type Frame } from './frame.js'
import type { DeclaredType } from './scope.js'
import { bare, placeOf, type Node } from './syntax.js'
import { propertyType, typeOf } from './type.js'

export interface Taking {
  readonly declares: boolean
  /** Where the assignment stands; the pattern itself unless told otherwise. */
  readonly place?: Place | undefined
  /** The type of the value, where one is written outside the pattern. */
  readonly type?: DeclaredType | undefined
}

/** Gives the parts of a value to the names (or properties) of a pattern. */
export function take(f: Frame, target: Node, value: Expr, taking: Taking): void {
  const pattern = bare(target)
  const place = taking.place ?? placeOf(pattern)
  switch (pattern.type) {
    case 'Identifier':
      takeName(f, pattern, value, { ...taking, place })
      break
    case 'AssignmentPattern':
      take(f, pattern.left, { k: 'choice', of: [value, defaultOf(f, pattern)], place: placeOf(pattern) }, taking)
      break
    case 'ObjectPattern':
      takeProperties(f, pattern, value, { ...taking, place: undefined })
      break
    case 'ArrayPattern':
      takeElements(f, pattern, value, { ...taking, place: undefined, type: undefined })
      break
    case 'MemberExpression':
      f.emit({ k: 'store', base: expression(f, pattern.object), key: propertyKey(f, pattern.property, pattern.computed), value, place })
      break
    default:
      f.emit({ k: 'do', expr: value, place })
  }
}

/** The default of a pattern, which takes the name it is given to. */
export function defaultOf(f: Frame, pattern: TSESTree.AssignmentPattern): Expr {
  return named(f, pattern.right, pattern.left.type === 'Identifier' ? pattern.left.name : undefined)
}

function takeName(f: Frame, name: TSESTree.Identifier, value: Expr, taking: Taking): void {
  const place = taking.place ?? placeOf(name)
  const slot = f.variable(name.name, placeOf(name))
  if (!slot) return f.emit({ k: 'do', expr: value, place })
  if (taking.declares) slot.type ??= annotated(f, name, taking)
  f.assign(slot, value, place, taking.declares)
}

function annotated(f: Frame, name: TSESTree.Identifier, { type }: Taking): ReturnType<typeof typeOf> {
  return typeOf(f.scope, name.typeAnnotation) ?? (type && typeOf(type.scope, type.node))
}

function takeProperties(f: Frame, pattern: TSESTree.ObjectPattern, value: Expr, taking: Taking): void {
  const base = pattern.properties.length > 1 ? f.stable(value) : value
  const type = pattern.typeAnnotation ? { node: pattern.typeAnnotation, scope: f.scope } : taking.type
  if (pattern.properties.length === 0) f.emit({ k: 'do', expr: base, place: placeOf(pattern) })
  for (const property of pattern.properties) {
    const place = placeOf(property)
    if (property.type === 'RestElement') {
      take(f, property.argument, { k: 'opaque', why: 'rest', of: [base], place }, { declares: taking.declares })
      continue
    }
    const key = propertyKey(f, property.key, property.computed)
    const inner = type && key.k === 'const' ? propertyType(type.scope, type.node, String(key.value)) : undefined
    take(f, property.value, get(base, key, place), { declares: taking.declares, type: inner })
  }
}

function takeElements(f: Frame, pattern: TSESTree.ArrayPattern, value: Expr, taking: Taking): void {
  const base = pattern.elements.length > 1 ? f.stable(value) : value
  if (pattern.elements.length === 0) f.emit({ k: 'do', expr: base, place: placeOf(pattern) })
  pattern.elements.forEach((element, index) => {
    if (!element) return
    const place = placeOf(element)
    if (element.type === 'RestElement') take(f, element.argument, { k: 'opaque', why: 'rest', of: [base], place }, taking)
    else take(f, element, get(base, constant(index, place), place), taking)
  })
}
