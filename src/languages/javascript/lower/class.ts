import type { TSESTree } from '@typescript-eslint/utils'
import type { Class, ClassId, Expr, Member, Slot } from '../../../program/tree.js'
import type { Open } from '../../unit.js'
import { expression, named } from './expression.js'
import type { Frame, This } from './frame.js'
import { lowerFunction } from './function.js'
import { declareVars } from './declare.js'
import { enter } from './statement.js'
import { bare, isFunction, keyName, placeOf, startOf, endOf, type FunctionNode, type Node } from './syntax.js'
import { typeOf } from './type.js'

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression

interface Owner {
  readonly id: ClassId
  readonly slot: Slot | undefined
  readonly members: Member[]
}

/** Lowers a class with its members; a static block is run where the class is made. */
export function lowerClass(f: Frame, node: ClassNode, name?: string): ClassId {
  const id = f.unit.classes.length
  const members: Member[] = []
  const lowered: Open<Class> = { id, name: node.id?.name ?? name, place: placeOf(node), decorators: [], members }
  f.unit.classes.push(lowered)
  lowered.decorators = decorators(f, node)
  if (node.superClass) lowered.base = expression(f, node.superClass)
  f.scoped(() => {
    for (const one of node.typeParameters?.params ?? []) f.scope.bindType(one.name.name, one)
    const slot = classSlot(f, node, id)
    for (const member of node.body.body) lowerMember(f, member, { id, slot, members })
  })
  return id
}

/** A class expression is known by its name inside itself, a declaration in its block. */
function classSlot(f: Frame, node: ClassNode, id: ClassId): Slot | undefined {
  if (!node.id) return undefined
  const place = placeOf(node.id)
  if (node.type === 'ClassDeclaration') return f.variable(node.id.name, place)
  const slot = f.scope.declare(node.id.name, 'class', f.func, place)
  f.assign(slot, { k: 'class', id, place: placeOf(node) }, place, true)
  return slot
}

function decorators(f: Frame, node: Node): Expr[] {
  const written = (node as { decorators?: readonly TSESTree.Decorator[] }).decorators ?? []
  return written.map((decorator) => expression(f, decorator.expression))
}

function lowerMember(f: Frame, node: TSESTree.ClassElement, owner: Owner): void {
  switch (node.type) {
    case 'MethodDefinition':
      if (isFunction(node.value)) method(f, node, node.value, owner)
      break
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'TSAbstractPropertyDefinition':
    case 'TSAbstractAccessorProperty':
      field(f, node, owner)
      break
    case 'StaticBlock':
      staticBlock(f, node, owner)
      break
    default:
      break
  }
}

function method(f: Frame, node: TSESTree.MethodDefinition, value: FunctionNode, owner: Owner): void {
  const key = memberKey(f, node.key, node.computed)
  const func = lowerFunction(f, value, {
    name: key,
    head: placeOf(node.key),
    inClass: owner.id,
    receiver: receiver(owner, node.static),
    decorators: decorators(f, node),
  })
  const accessor = node.kind === 'get' || node.kind === 'set' ? node.kind : undefined
  owner.members.push({ k: 'method', key, func, static: node.static, accessor })
  if (node.kind === 'constructor') for (const parameter of value.params) parameterProperty(f, parameter, owner)
}

function parameterProperty(f: Frame, node: TSESTree.Parameter, owner: Owner): void {
  if (node.type !== 'TSParameterProperty') return
  const name: Node = node.parameter.type === 'AssignmentPattern' ? node.parameter.left : node.parameter
  if (name.type !== 'Identifier') return
  owner.members.push({ k: 'field', key: name.name, type: typeOf(f.scope, name.typeAnnotation), static: false })
}

type FieldNode =
  | TSESTree.PropertyDefinition | TSESTree.AccessorProperty
  | TSESTree.TSAbstractPropertyDefinition | TSESTree.TSAbstractAccessorProperty

function field(f: Frame, node: FieldNode, owner: Owner): void {
  const key = memberKey(f, node.key, node.computed)
  owner.members.push({
    k: 'field',
    key,
    value: node.value ? fieldValue(f, node.value, key, node, owner) : undefined,
    type: typeOf(f.scope, node.typeAnnotation),
    static: node.static,
  })
}

/** An initializer runs as if it stood in the constructor. */
function fieldValue(f: Frame, value: Node, key: string, node: FieldNode, owner: Owner): Expr {
  const outer = f.receiver
  f.receiver = receiver(owner, node.static)
  const inner = bare(value)
  const lowered: Expr = isFunction(inner)
    ? { k: 'func', id: lowerFunction(f, inner, { name: key, head: placeOf(node.key), inClass: owner.id, receiver: f.receiver, decorators: decorators(f, node) }), place: placeOf(inner) }
    : named(f, value, key)
  f.receiver = outer
  return lowered
}

function staticBlock(f: Frame, node: TSESTree.StaticBlock, owner: Owner): void {
  const outer = f.receiver
  f.receiver = receiver(owner, true)
  f.scoped(() => {
    declareVars(f, node.body)
    enter(f, node.body)
  })
  f.receiver = outer
}

function receiver(owner: Owner, isStatic: boolean): This {
  return isStatic ? { k: 'class', of: owner.id, slot: owner.slot } : { k: 'instance', of: owner.id }
}

/** A key that only running the program would tell is written as it stands. */
function memberKey(f: Frame, key: Node, computed: boolean): string {
  return keyName(key, computed) ?? `[${f.unit.text.slice(startOf(key), endOf(key))}]`
}
