import type { Class, ClassId, Expr, Member } from '../../../program/tree.js'
import type { Open } from '../../unit.js'
import type { AsyncFunctionDef, ClassDef, FunctionDef } from '../parser/ast.js'
import { declareNames } from './declare.js'
import { expression } from './expression.js'
import { placeOf, type Frame } from './frame.js'
import { lowerFunction, type MethodKind } from './function.js'
import { statements } from './statement.js'
import { typeOf } from './type.js'

export function classDefinition(f: Frame, node: ClassDef): void {
  const place = placeOf(node)
  const slot = f.variable(node.name, place)
  const id = lowerClass(f, node)
  if (slot) f.assign(slot, { k: 'class', id, place }, place)
}

/** The body of a class runs where it stands; what it binds are the members. */
function lowerClass(f: Frame, node: ClassDef): ClassId {
  const id = f.unit.classes.length
  const members: Member[] = []
  const lowered: Open<Class> = { id, name: node.name, place: placeOf(node), decorators: [], members }
  f.unit.classes.push(lowered)
  lowered.decorators = node.decorator_list.map((decorator) => expression(f, decorator))
  const [base] = node.bases
  if (base) lowered.base = expression(f, base.type === 'Subscript' ? base.value : base)
  const outer = f.inClass
  f.inClass = id
  f.scoped(() => {
    declareNames(f, node.body)
    for (const one of node.body) {
      if (one.type === 'FunctionDef' || one.type === 'AsyncFunctionDef') members.push(method(f, one))
      else statements(f, [one])
    }
    for (const one of node.body) members.push(...attributes(f, one))
  }, 'class')
  f.inClass = outer
  return id
}

function method(f: Frame, node: FunctionDef | AsyncFunctionDef): Member {
  const names = node.decorator_list.map((one) => (one.type === 'Name' ? one.id : one.type === 'Attribute' ? one.attr : ''))
  const kind: MethodKind = names.includes('staticmethod') ? 'static' : names.includes('classmethod') ? 'class' : 'instance'
  const accessor = names.includes('property') || names.includes('cached_property') ? 'get' : names.includes('setter') ? 'set' : undefined
  const key = node.name === '__init__' ? 'constructor' : node.name
  return { k: 'method', key, func: lowerFunction(f, node, kind), static: kind !== 'instance', accessor }
}

/** An attribute of the class is one of each instance, until the instance has its own. */
function attributes(f: Frame, node: ClassDef['body'][number]): Member[] {
  if (node.type === 'AnnAssign' && node.target.type === 'Name') return fields(f, node.target.id, node.value !== null, typeOf(f, node.annotation))
  if (node.type !== 'Assign') return []
  return node.targets.flatMap((target) => (target.type === 'Name' ? fields(f, target.id, true, undefined) : []))
}

function fields(f: Frame, key: string, given: boolean, type: ReturnType<typeof typeOf>): Member[] {
  const slot = f.scope.own(key)
  if (!slot || !('kind' in slot)) return []
  const value: Expr | undefined = given ? { k: 'ref', slot, place: slot.place } : undefined
  return [false, true].map((isStatic): Member => ({ k: 'field', key, value, type, static: isStatic }))
}
