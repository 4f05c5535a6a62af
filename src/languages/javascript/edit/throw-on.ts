import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { PrintedEdit, TextChange, ThrowOn } from '../../frontend.js'
import { appendStatement, prependStatement } from './block.js'
import { insertAt, replaceNode } from './changes.js'
import { hasKind, nodesOf } from './find-node.js'
import { layoutOf } from './indentation.js'
import { freeName } from './names.js'
import { visible } from './visible.js'

/** Throws what a `catch` caught: as its first act where a condition holds, or as its last, instead of a `return`. */
export function printThrowOn(edit: ThrowOn, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const handler = nodesOf(sourceCode).at(edit.handler, 'CatchClause')
  const keyword = handler && sourceCode.getFirstToken(handler)
  if (!keyword || (handler.param && handler.param.type !== 'Identifier')) return undefined
  const error = handler.param?.name ?? freeName(sourceCode, 'error', handler)
  const { semicolon } = layoutOf(sourceCode)
  const statement = `throw ${error}${semicolon}`
  const written = edit.only ? onCondition(edit.only, statement, sourceCode, handler.body) : atTheEnd(statement, sourceCode, handler.body)
  const named = handler.param ? [] : [insertAt(keyword.range[1], ` (${error})`)]
  return written && { changes: [...named, ...written], adds: [], esmOnly: false }
}

function onCondition(only: NonNullable<ThrowOn['only']>, statement: string, sourceCode: TSESLint.SourceCode, body: TSESTree.BlockStatement): TextChange[] | undefined {
  const test = visible(only, sourceCode, body)
  return test && prependStatement(sourceCode, body, `if (${test.text}) ${statement}`)
}

function atTheEnd(statement: string, sourceCode: TSESLint.SourceCode, body: TSESTree.BlockStatement): TextChange[] | undefined {
  const last = body.body.at(-1)
  if (last?.type === 'ReturnStatement') {
    return sourceCode.getCommentsInside(last).length > 0 ? undefined : [replaceNode(last, `${statement}${sourceCode.getText(last).endsWith(';') && !statement.endsWith(';') ? ';' : ''}`)]
  }
  return hasKind(last, 'IfStatement', 'BreakStatement', 'ContinueStatement') ? undefined : appendStatement(sourceCode, body, statement)
}
