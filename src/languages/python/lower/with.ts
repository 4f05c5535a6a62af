import type { AsyncWith, With, WithItem } from '../parser/ast.js'
import { expression } from './expression.js'
import { placeOf, type Frame } from './frame.js'
import { statements } from './statement.js'
import { assign } from './target.js'

/** Several contexts stand one in the other. What `as` names is taken for the context itself. */
export function withStatement(f: Frame, node: With | AsyncWith): void {
  entered(f, node, node.items)
}

function entered(f: Frame, node: With | AsyncWith, items: readonly WithItem[]): void {
  const [first, ...others] = items
  if (!first) {
    statements(f, node.body)
    return
  }
  const context = f.stable(expression(f, first.context_expr), 'context')
  const body = f.block(() => {
    if (first.optional_vars) assign(f, first.optional_vars, context, placeOf(first))
    entered(f, node, others)
  })
  f.emit({ k: 'with', context, awaits: node.type === 'AsyncWith', body, place: placeOf(node) })
}
