import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { MaskKey, PrintedEdit, TextChange } from '../../frontend.js'
import { insertAt, replaceNode } from './changes.js'
import { hasKind, nodesOf } from './find-node.js'

/** `key` becomes `key ? '***' : 'not set'`. */
export function printMask(edit: MaskKey, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const nodes = nodesOf(sourceCode)
  const text = nodes.at(edit.text, 'Identifier', 'MemberExpression', 'CallExpression', 'ChainExpression')
  const key = nodes.at(edit.key, 'Identifier', 'MemberExpression')
  const parent = text && nodes.parentOf(text)
  if (!text || !key || !parent || sourceCode.getCommentsInside(text).length > 0) return undefined
  const change = changeOf(text, parent, `${sourceCode.getText(key)} ? '***' : 'not set'`)
  return change && { changes: [change], adds: [], esmOnly: false }
}

function changeOf(text: TSESTree.Node, parent: TSESTree.Node, code: string): TextChange | undefined {
  if (hasKind(parent, 'Property') && parent.shorthand) return insertAt(parent.range[1], `: ${code}`)
  if (hasKind(parent, 'CallExpression', 'NewExpression', 'TemplateLiteral', 'ArrayExpression', 'Property')) return replaceNode(text, code)
  return hasKind(parent, 'BinaryExpression', 'LogicalExpression', 'ConditionalExpression') ? replaceNode(text, `(${code})`) : undefined
}
