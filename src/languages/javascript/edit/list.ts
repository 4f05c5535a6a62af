import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'
import { insertAt } from './changes.js'
import { afterTrailingComments, indentationAt, isComment, isFirstOnLine, layoutOf } from './indentation.js'

/** Things between two brackets, with commas between them: properties, items, arguments, names of an import. */
export interface CommaList {
  readonly open: TSESTree.Token
  readonly close: TSESTree.Token
  readonly last: TSESTree.Node | undefined
  /** Written inside the brackets on both sides if the list was empty. */
  readonly padding: '' | ' '
}

/**
 * Adds items at the end, after the comments that belong to the last one: on lines of their own if the last one stands
 * on its own, with a comma behind if there was one.
 */
export function appendItems(sourceCode: TSESLint.SourceCode, list: CommaList, items: readonly string[]): TextChange[] {
  return list.last ? appendAfter(sourceCode, list, list.last, items) : fillEmpty(sourceCode, list, items)
}

function fillEmpty(sourceCode: TSESLint.SourceCode, list: CommaList, items: readonly string[]): TextChange[] {
  const { newline, step } = layoutOf(sourceCode)
  const text = items.join(', ')
  const last = sourceCode.getTokenBefore(list.close, { includeComments: true }) ?? list.open
  if (last.loc.end.line < list.close.loc.start.line) {
    const indentation = indentationAt(sourceCode, list.close.range[0]) + step
    return [insertAt(last.range[1], newline + indentation + items.join(`,${newline}${indentation}`))]
  }
  const padding = last.range[1] < list.close.range[0] ? '' : list.padding
  return [insertAt(last.range[1], (isComment(last) ? ' ' : list.padding) + text + padding)]
}

function appendAfter(sourceCode: TSESLint.SourceCode, list: CommaList, last: TSESTree.Node, items: readonly string[]): TextChange[] {
  const { newline, step } = layoutOf(sourceCode)
  const end = sourceCode.getTokenBefore(list.close) ?? list.open
  const comma = end.value === ',' && end.range[0] >= last.range[1] ? end : undefined
  const closesOnOwnLine = isFirstOnLine(sourceCode, list.close.range[0])
  const tail = sourceCode.getTokenBefore(list.close, { includeComments: true }) ?? end
  const endsWithLineComment = tail.type.toString() === 'Line'
  const ownLine = isFirstOnLine(sourceCode, last.range[0])
  if (ownLine || endsWithLineComment) {
    const indentation = ownLine
      ? indentationAt(sourceCode, last.range[0])
      : indentationAt(sourceCode, list.open.range[0]) + step
    const after = afterTrailingComments(sourceCode, end)
    const text = items.map((item) => newline + indentation + item).join(',')
    return comma ? [insertAt(after.range[1], `${text},`)] : [insertAt(end.range[1], ','), insertAt(after.range[1], text)]
  }
  const text = items.join(', ')
  if (!comma) return [insertAt(tail.range[1], `, ${text}`)]
  return [insertAt(isComment(tail) && !closesOnOwnLine ? tail.range[1] : comma.range[1], ` ${text},`)]
}
