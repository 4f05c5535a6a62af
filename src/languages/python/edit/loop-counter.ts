import type { Slot } from '../../../program/tree.js'
import type { TextChange } from '../../frontend.js'
import type { For, Node, While } from '../parser/ast.js'
import { freeName, nodesIn } from './tree.js'

/** How a loop's own variable is written where it is read from now on. */
export interface CounterNames {
  nameOf(slot: Slot): string
  /** `_` gets a name, as somebody reads it now. */
  readonly changes: readonly TextChange[]
}

export function counterNames(loop: For | While): CounterNames {
  const target = loop.type === 'For' && loop.target.type === 'Name' ? loop.target : undefined
  const unread = target?.id === '_' && ![...nodesIn(loop)].some((node) => node.type === 'Name' && node.id === '_' && node !== target)
  const name = unread ? freeName(loop, 'attempt') : undefined
  return {
    nameOf: (slot) => (name !== undefined && slot.name === '_' ? name : slot.name),
    changes: name !== undefined && target ? [{ place: { start: target.start, end: target.end }, text: name }] : [],
  }
}

/** The loop round a handler, in the same function. */
export function loopRound(node: Node): For | While | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'For' || at.type === 'While') return at
    if (at.type === 'FunctionDef' || at.type === 'AsyncFunctionDef' || at.type === 'AsyncFor') return undefined
  }
  return undefined
}
