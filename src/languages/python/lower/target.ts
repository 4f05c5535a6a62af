/** Gives values to what stands left of `=`: names, attributes, subscripts, and tuples of these. */
import { constant } from '../../../program/build.js'
import type { Expr, Place } from '../../../program/tree.js'
import type { Expression } from '../parser/ast.js'
import { attributeKey, expression } from './expression.js'
import { get, placeOf, type Frame } from './frame.js'

export function assign(f: Frame, target: Expression, value: Expr, place: Place): void {
  switch (target.type) {
    case 'Name': {
      const slot = f.variable(target.id, placeOf(target))
      if (slot) f.assign(slot, value, place)
      else f.emit({ k: 'do', expr: value, place })
      break
    }
    case 'Attribute':
      f.emit({ k: 'store', base: expression(f, target.value), key: attributeKey(target), value, place })
      break
    case 'Subscript':
      f.emit({ k: 'store', base: expression(f, target.value), key: subscriptKey(f, target.slice), value, place })
      break
    case 'Tuple':
    case 'List':
      takeApart(f, target.elts, value, place)
      break
    case 'Starred':
      assign(f, target.value, { k: 'opaque', why: 'rest', of: [value], place: placeOf(target) }, place)
      break
    default:
      f.emit({ k: 'do', expr: value, place })
  }
}

/** What is stored into a slice changes the length of the list. */
function subscriptKey(f: Frame, node: Expression): Expr {
  return node.type === 'Slice' ? constant('length', placeOf(node)) : expression(f, node)
}

function takeApart(f: Frame, targets: readonly Expression[], value: Expr, place: Place): void {
  const base = targets.length > 1 ? f.stable(value) : value
  if (targets.length === 0) f.emit({ k: 'do', expr: base, place })
  const starred = targets.findIndex(({ type }) => type === 'Starred')
  targets.forEach((target, index) => {
    const at = placeOf(target)
    const part: Expr = starred >= 0 && index >= starred ? { k: 'opaque', why: 'rest', of: [base], place: at } : get(base, constant(index, at), at)
    assign(f, target.type === 'Starred' ? target.value : target, part, place)
  })
}
