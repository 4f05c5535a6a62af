import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { PrintedEdit, ReadVariable } from '../../frontend.js'
import { replaceNode } from './changes.js'
import { hasKind, nodesOf } from './find-node.js'
import { isDeclared } from './names.js'

/** `'…'` becomes `process.env.OPENAI_API_KEY`, `'Bearer …'` a template that holds it. */
export function printVariable(edit: ReadVariable, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const nodes = nodesOf(sourceCode)
  const text = nodes.at(edit.text, 'Literal', 'TemplateLiteral', 'LogicalExpression')
  const parent = text && nodes.parentOf(text)
  if (!text || !parent || !/^\w+$/u.test(edit.variable) || isDeclared(sourceCode, 'process', text)) return undefined
  if (sourceCode.getCommentsInside(text).length > 0 || !takesExpression(parent, text)) return undefined
  const read = `process.env.${edit.variable}`
  // To the compiler a variable that may not be set is no text.
  const given = edit.before === '' && edit.after === ''
  const code = given ? (edit.optional ? read : `${read} ?? ''`) : `\`${escaped(edit.before)}\${${read}}${escaped(edit.after)}\``
  // It binds more loosely than what may stand round an operand.
  if (code.includes('??') && !standsAlone(parent)) return undefined
  return { changes: [replaceNode(text, code)], adds: [], esmOnly: false }
}

/** Where a text is a value like any other: no name, no type, no attribute of markup. */
function takesExpression(parent: TSESTree.Node, text: TSESTree.Node): boolean {
  if (hasKind(parent, 'JSXAttribute', 'TSLiteralType', 'TSEnumMember', 'ImportDeclaration', 'ExpressionStatement', 'TSAsExpression', 'TSSatisfiesExpression', 'TaggedTemplateExpression')) return false
  return !('key' in parent && parent.key === text && !('computed' in parent && parent.computed))
}

function standsAlone(parent: TSESTree.Node): boolean {
  return hasKind(parent, 'VariableDeclarator', 'Property', 'PropertyDefinition', 'CallExpression', 'NewExpression', 'ArrayExpression', 'ReturnStatement', 'AssignmentExpression', 'AssignmentPattern', 'ArrowFunctionExpression')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`]|\$(?=\{)/gu, String.raw`\$&`)
}
