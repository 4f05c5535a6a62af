import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { ancestors, hasKind, nodesOf } from './find-node.js'

/**
 * Whether a constant object may be given one more property for the sake of one use: every other use hands it to a
 * method of the same name, in the same position, and it is not exported.
 */
export function onlyUsedAlike(sourceCode: TSESLint.SourceCode, variable: TSESLint.Scope.Variable, use: TSESTree.Identifier): boolean {
  const how = howUsed(sourceCode, use)
  if (how === undefined || isExported(sourceCode, variable)) return false
  return variable.references.every((reference) => reference.init === true || howUsed(sourceCode, reference.identifier) === how)
}

/** `run 2`: the third argument of something called `run`; with the path to it if it stands inside an object literal. */
function howUsed(sourceCode: TSESLint.SourceCode, use: TSESTree.Node): string | undefined {
  const index = nodesOf(sourceCode)
  let at = use
  let path = ''
  for (const outer of ancestors(index, use)) {
    if (hasKind(outer, 'CallExpression', 'NewExpression')) {
      const position = outer.arguments.findIndex((argument) => argument === at)
      const name = calledName(outer.callee)
      return position < 0 || name === undefined ? undefined : `${name} ${position}${path}`
    }
    if (outer.type === 'Property' && outer.value === at) path = ` ${sourceCode.getText(outer.key)}${path}`
    else if (outer.type !== 'ObjectExpression') return undefined
    at = outer
  }
  return undefined
}

function calledName(callee: TSESTree.Expression): string | undefined {
  if (callee.type === 'Identifier') return callee.name
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && !callee.computed ? callee.property.name : undefined
}

function isExported(sourceCode: TSESLint.SourceCode, variable: TSESLint.Scope.Variable): boolean {
  const index = nodesOf(sourceCode)
  return (
    variable.defs.some(({ node }) => [...ancestors(index, node)].slice(0, 2).some(({ type }) => type === 'ExportNamedDeclaration')) ||
    variable.references.some(({ identifier }) => hasKind(index.parentOf(identifier), 'ExportSpecifier', 'ExportDefaultDeclaration'))
  )
}
