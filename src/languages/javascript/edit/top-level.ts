import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'
import { insertAt } from './changes.js'
import { afterTrailingComments, beforeLeadingComments, isComment, isFirstOnLine, layoutOf } from './indentation.js'

/** Adds lines after the last statement of their kind; without one, before the first statement that is no directive. */
export function addTopLevelLines(
  sourceCode: TSESLint.SourceCode,
  lines: readonly string[],
  alike: (node: TSESTree.Node) => boolean,
): TextChange[] {
  const { body } = sourceCode.ast
  const { newline } = layoutOf(sourceCode)
  if (lines.length === 0) return []
  const before = body.filter(alike).at(-1) ?? body.filter(isDirective).at(-1)
  if (before) return [afterStatement(sourceCode, before, lines)]
  const [first] = body
  if (!first) return [insertAt(sourceCode.text.length, lines.map((line) => line + newline).join(''))]
  return [insertAt(startOf(sourceCode, first), lines.map((line) => line + newline).join(''))]
}

function isDirective(node: TSESTree.Node): boolean {
  return node.type === 'ExpressionStatement' && node.directive !== undefined
}

function afterStatement(sourceCode: TSESLint.SourceCode, node: TSESTree.Node, lines: readonly string[]): TextChange {
  const { newline } = layoutOf(sourceCode)
  const last = sourceCode.getLastToken(node)
  const after = last ? afterTrailingComments(sourceCode, last) : undefined
  const next = after && sourceCode.getTokenAfter(after, { includeComments: true })
  const endsItsLine = !next || next.loc.start.line > (after?.loc.end.line ?? 0)
  if (endsItsLine && after) return insertAt(after.range[1], lines.map((line) => newline + line).join(''))
  return insertAt(node.range[1], lines.map((line) => ` ${line.replace(/;?$/u, ';')}`).join(''))
}

/**
 * Before the first statement. Comments at the very top speak about the file (a licence, a directive for a compiler), so
 * they stay at the top; only one that speaks about the statement's next line stays with the statement.
 */
function startOf(sourceCode: TSESLint.SourceCode, first: TSESTree.Node): number {
  const attached = beforeLeadingComments(sourceCode, first)
  const comments = sourceCode.getCommentsBefore(first)
  const topmost = comments.find((comment) => comment.type.toString() !== 'Shebang')
  if (!topmost || attached > topmost.range[0]) return attached
  const nearest = sourceCode.getTokenBefore(first, { includeComments: true })
  if (!nearest || !isComment(nearest) || !isFirstOnLine(sourceCode, nearest.range[0])) return first.range[0]
  return /@ts-(?:ignore|expect-error)|-disable-next-line/u.test(nearest.value) ? nearest.range[0] : first.range[0]
}
