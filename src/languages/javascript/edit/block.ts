import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'
import { insertAt } from './changes.js'
import { hasKind } from './find-node.js'
import { afterTrailingComments, beforeLeadingComments, continuesLine, indentationAt, isFirstOnLine, layoutOf } from './indentation.js'

/** Adds a statement as the first of a block, after a comment on the line of the brace. */
export function prependStatement(sourceCode: TSESLint.SourceCode, block: TSESTree.BlockStatement, statement: string): TextChange[] {
  const { newline } = layoutOf(sourceCode)
  const open = sourceCode.getFirstToken(block)
  const close = sourceCode.getLastToken(block)
  if (!open || !close) return []
  const after = afterTrailingComments(sourceCode, open)
  const next = sourceCode.getTokenAfter(after, { includeComments: true }) ?? close
  if (next === close) return appendStatement(sourceCode, block, statement)
  if (next.loc.start.line > after.loc.end.line) {
    const [first] = block.body
    const text = first && continuesLine(sourceCode, first) ? terminated(statement) : statement
    return [insertAt(after.range[1], newline + innerIndentation(sourceCode, block) + text)]
  }
  return [insertAt(open.range[1], ` ${terminated(statement)}`)]
}

/** Adds a statement as the last of a block, after all its comments. */
export function appendStatement(sourceCode: TSESLint.SourceCode, block: TSESTree.BlockStatement, statement: string): TextChange[] {
  const { newline } = layoutOf(sourceCode)
  const close = sourceCode.getLastToken(block)
  const tail = close && sourceCode.getTokenBefore(close, { includeComments: true })
  if (!tail) return []
  const last = block.body.at(-1)
  const indentation = innerIndentation(sourceCode, block)
  if (isFirstOnLine(sourceCode, close.range[0])) return [insertAt(tail.range[1], newline + indentation + statement)]
  if (last && tail.loc.end.line === block.loc.start.line) {
    return [insertAt(tail.range[1], `${endsItself(sourceCode, last) ? '' : ';'} ${statement}`)]
  }
  const place = { start: tail.range[1], end: close.range[0] }
  if (tail.type.toString() === 'Block' && place.end > place.start) return [insertAt(place.start, ` ${statement}`)]
  return [{ place, text: newline + indentation + statement + newline + indentationAt(sourceCode, block.range[0]) }]
}

/** Adds a line before a statement, and before the comments that belong to it. */
export function prependBefore(sourceCode: TSESLint.SourceCode, node: TSESTree.Node, statement: string): TextChange {
  const start = beforeLeadingComments(sourceCode, node)
  if (!isFirstOnLine(sourceCode, start)) return insertAt(start, `${terminated(statement)} `)
  return insertAt(start, statement + layoutOf(sourceCode).newline + indentationAt(sourceCode, start))
}

export function terminated(statement: string): string {
  return statement.endsWith(';') ? statement : `${statement};`
}

function innerIndentation(sourceCode: TSESLint.SourceCode, block: TSESTree.BlockStatement): string {
  const own = block.body.find((statement) => isFirstOnLine(sourceCode, statement.range[0]))
  return own ? indentationAt(sourceCode, own.range[0]) : indentationAt(sourceCode, block.range[0]) + layoutOf(sourceCode).step
}

/** Whether another statement can follow on the same line. */
function endsItself(sourceCode: TSESLint.SourceCode, statement: TSESTree.Statement): boolean {
  const last = sourceCode.getLastToken(statement)
  if (last?.value === ';') return true
  return last?.value === '}' && hasKind(statement, 'BlockStatement', 'FunctionDeclaration', 'TryStatement', 'SwitchStatement')
}
