import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'
import { insertAt } from './changes.js'
import { ancestors, hasKind, isFunction, LOOPS, nodesOf, type NodeOf } from './find-node.js'
import { beforeLeadingComments, continuesLine, indentationAt, isComment, isFirstOnLine, layoutOf } from './indentation.js'

/** Where a declaration can stand that is made once before something runs, in the function that runs it. */
export interface DeclarationPoint {
  /** What the declared name is visible in. */
  readonly scope: TSESTree.Node
  /** The statement, or an arrow function's body, that the declaration precedes. */
  readonly before: TSESTree.Node
  /** Changes for what stands in front of the statement, and what closes it again where braces had to be added. */
  declare(declaration: string): { readonly opening: readonly TextChange[]; readonly closing: readonly TextChange[] }
}

/** `undefined` in places without statements: field initialisers, default parameters, decorators, members of enums. */
export function declarationPoint(sourceCode: TSESLint.SourceCode, node: TSESTree.Node): DeclarationPoint | undefined {
  const index = nodesOf(sourceCode)
  let at = node
  for (const outer of ancestors(index, node)) {
    if (isFunction(outer)) {
      return outer.body === at && outer.type === 'ArrowFunctionExpression' ? inArrow(sourceCode, outer) : undefined
    }
    if (hasKind(outer, 'PropertyDefinition', 'AccessorProperty', 'Decorator', 'TSEnumMember', 'TSParameterProperty')) return undefined
    if (hasKind(outer, 'Program', 'BlockStatement', 'StaticBlock', 'TSModuleBlock')) return inList(sourceCode, outer, at)
    if (outer.type === 'SwitchCase' && outer.test !== at) return inSwitch(sourceCode, outer, at)
    if (isBranch(outer, at)) return inBraces(sourceCode, at)
    at = outer
  }
  return undefined
}

function isBranch(outer: TSESTree.Node, at: TSESTree.Node): boolean {
  if (outer.type === 'IfStatement') return outer.consequent === at || outer.alternate === at
  return hasKind(outer, ...LOOPS, 'WithStatement') && outer.body === at
}

function inList(sourceCode: TSESLint.SourceCode, scope: TSESTree.Node, before: TSESTree.Node): DeclarationPoint {
  return {
    scope,
    before,
    declare: (declaration) => ({ opening: [lineBefore(sourceCode, before, declaration)], closing: [] }),
  }
}

function inSwitch(sourceCode: TSESLint.SourceCode, outer: TSESTree.SwitchCase, at: TSESTree.Node): DeclarationPoint | undefined {
  const declares = hasKind(at, 'VariableDeclaration', 'FunctionDeclaration', 'ClassDeclaration')
  if (!declares) return inBraces(sourceCode, at, outer.consequent[0] === at)
  const scope = nodesOf(sourceCode).parentOf(outer)
  return scope && inList(sourceCode, scope, at)
}

function lineBefore(sourceCode: TSESLint.SourceCode, statement: TSESTree.Node, declaration: string): TextChange {
  const { newline, semicolon } = layoutOf(sourceCode)
  const start = beforeLeadingComments(sourceCode, statement)
  if (!isFirstOnLine(sourceCode, start)) return insertAt(start, `${declaration}; `)
  const ending = semicolon || (continuesLine(sourceCode, statement) ? ';' : '')
  return insertAt(start, declaration + ending + newline + indentationAt(sourceCode, start))
}

/** `if (a) return x` becomes a block; the brace may stand on the line above unless another statement ends there. */
function inBraces(sourceCode: TSESLint.SourceCode, statement: TSESTree.Node, belowHead = true): DeclarationPoint | undefined {
  const { newline, step, semicolon } = layoutOf(sourceCode)
  const before = sourceCode.getTokenBefore(statement)
  const last = sourceCode.getLastToken(statement)
  if (!before || !last || statement.type === 'IfStatement') return undefined
  const outer = indentationAt(sourceCode, belowHead ? before.range[0] : statement.range[0])
  const ownLine = belowHead && isFirstOnLine(sourceCode, statement.range[0]) && !commentBetween(sourceCode, before, statement)
  const inner = ownLine ? indentationAt(sourceCode, statement.range[0]) : outer + step
  const ending = semicolon || (continuesLine(sourceCode, statement) ? ';' : '')
  return {
    scope: statement,
    before: statement,
    declare: (declaration) => ({
      opening: [
        ownLine
          ? insertAt(before.range[1], ` {${newline}${inner}${declaration}${ending}`)
          : insertAt(statement.range[0], `{${newline}${inner}${declaration}${ending}${newline}${inner}`),
      ],
      closing: [insertAt(statement.range[1], `${newline}${outer}}`)],
    }),
  }
}

/** `(xs) => f(xs)` gets a block and a `return`. */
function inArrow(sourceCode: TSESLint.SourceCode, arrow: NodeOf<'ArrowFunctionExpression'>): DeclarationPoint | undefined {
  const { newline, step, semicolon } = layoutOf(sourceCode)
  const token = sourceCode.getTokenBefore(arrow.body, { filter: ({ value }) => value === '=>' })
  const first = token && sourceCode.getTokenAfter(token)
  if (!token || !first) return undefined
  const outer = indentationAt(sourceCode, token.range[0])
  const ownLine = isFirstOnLine(sourceCode, first.range[0]) && !commentBetween(sourceCode, token, first)
  const inner = ownLine ? indentationAt(sourceCode, first.range[0]) : outer + step
  return {
    scope: arrow,
    before: arrow.body,
    declare: (declaration) => {
      const line = `{${newline}${inner}${declaration}${semicolon}`
      return {
        opening: ownLine
          ? [insertAt(token.range[1], ` ${line}`), insertAt(first.range[0], 'return ')]
          : [insertAt(first.range[0], `${line}${newline}${inner}return `)],
        closing: [insertAt(arrow.range[1], `${semicolon}${newline}${outer}}`)],
      }
    },
  }
}

function commentBetween(sourceCode: TSESLint.SourceCode, before: TSESTree.Token, after: TSESTree.Token | TSESTree.Node): boolean {
  const next = sourceCode.getTokenAfter(before, { includeComments: true })
  return next !== null && isComment(next) && next.range[0] < after.range[0]
}
