import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { DropOption, PrintedEdit, TextChange } from '../../frontend.js'
import { nodesOf } from './find-node.js'

/** Takes a property out of a record that is an argument, or the argument where nothing else is left of it. */
export function printDrop(edit: DropOption, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const call = nodesOf(sourceCode).at(edit.call, 'CallExpression', 'NewExpression')
  if (!call || edit.argument === 'keyword') return undefined
  const argument = call.arguments[edit.argument]
  if (!argument || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined
  const change = edit.option === undefined ? lastArgument(sourceCode, call, argument) : property(sourceCode, call, argument, edit.option)
  return change && { changes: [change], adds: [], esmOnly: false }
}

function property(sourceCode: TSESLint.SourceCode, call: TSESTree.CallExpression | TSESTree.NewExpression, record: TSESTree.Node, option: string): TextChange | undefined {
  if (record.type !== 'ObjectExpression') return undefined
  const found = record.properties.filter((each) => each.type === 'Property' && !each.computed && nameOf(each.key) === option)
  const [only, again] = found
  if (!only || again) return undefined
  if (record.properties.length === 1) return lastArgument(sourceCode, call, record) ?? withoutNeighbour(sourceCode, only)
  return withoutNeighbour(sourceCode, only)
}

function nameOf(key: TSESTree.PropertyName): string | undefined {
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined
}

function lastArgument(sourceCode: TSESLint.SourceCode, call: TSESTree.CallExpression | TSESTree.NewExpression, argument: TSESTree.Node): TextChange | undefined {
  return call.arguments.at(-1) === argument ? withoutNeighbour(sourceCode, argument) : undefined
}

/** With the comma that parts it from what is left, and the line where it has one to itself. */
function withoutNeighbour(sourceCode: TSESLint.SourceCode, node: TSESTree.Node): TextChange | undefined {
  const before = sourceCode.getTokenBefore(node, { includeComments: true })
  const behind = sourceCode.getTokenAfter(node, { includeComments: true })
  if (!before || !behind || sourceCode.getCommentsInside(node).length > 0) return undefined
  const comma = behind.value === ',' ? behind : undefined
  const next = comma ? sourceCode.getTokenAfter(comma, { includeComments: true }) : behind
  // A comment beside it may be about it: who wrote it should decide.
  if (!next || !isOfAnother(sourceCode, before) || isComment(behind) || (comma && isComment(next) && next.loc.start.line === comma.loc.end.line)) return undefined
  const [start, end] = node.range
  if (comma && !isClosing(next)) return { place: { start, end: next.range[0] }, text: '' }
  if (before.value === '{' || before.value === '(') return { place: { start: before.range[1], end: next.range[0] }, text: '' }
  if (comma) return { place: { start: before.range[1], end: comma.range[1] }, text: '' }
  return isComment(before) ? undefined : { place: { start: before.range[0], end }, text: '' }
}

function isComment({ type }: TSESTree.Token | TSESTree.Comment): boolean {
  return String(type) === 'Block' || String(type) === 'Line'
}

/** No comment, or one that stands behind something else in its line. */
function isOfAnother(sourceCode: TSESLint.SourceCode, token: TSESTree.Token | TSESTree.Comment): boolean {
  return !isComment(token) || sourceCode.getTokenBefore(token)?.loc.end.line === token.loc.start.line
}

function isClosing({ value }: { readonly value: string }): boolean {
  return value === '}' || value === ')'
}
