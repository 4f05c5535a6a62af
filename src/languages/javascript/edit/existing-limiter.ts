import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { DeclarationPoint } from './before-statement.js'
import { ancestors, isFunction, nodesOf, within } from './find-node.js'
import { resolveName, scopeAt } from './names.js'

type Variable = TSESLint.Scope.Variable

interface Wish {
  /** Where a new limiter would be declared. */
  readonly point: DeclarationPoint
  /** What is to run through it. */
  readonly target: TSESTree.Node
  /** What the declaration of a limiter of this name looks like. */
  text(name: string): string
}

/**
 * A limiter of the same size that the function makes before the statement, so that its fan-outs share one. Never one of
 * an outer function, nor one that could already be running the code that would wait for it: both block for ever.
 */
export function existingLimiter(sourceCode: TSESLint.SourceCode, { point, target, text }: Wish): string | undefined {
  const start = scopeAt(sourceCode, point.before)
  const index = nodesOf(sourceCode)
  for (let scope = start ?? null; scope && scope.variableScope === start?.variableScope; scope = scope.upper) {
    for (const variable of scope.variables) {
      const declaration = soleDeclaration(variable)
      if (!declaration || declaration.range[1] > point.before.range[0]) continue
      if (bare(sourceCode.getText(declaration)) !== bare(text(variable.name))) continue
      if (resolveName(sourceCode, variable.name, target) !== variable || within(declaration, target)) continue
      const scopeNode = index.parentOf(declaration)
      if (scopeNode && within(point.before, scopeNode) && onlyRunsDirectly(sourceCode, variable, target)) return variable.name
    }
  }
  return undefined
}

/** Every use calls the limiter, and none from a function with a name, which the code to be limited might call. */
function onlyRunsDirectly(sourceCode: TSESLint.SourceCode, variable: Variable, target: TSESTree.Node): boolean {
  const index = nodesOf(sourceCode)
  return variable.references.every(({ identifier, init }) => {
    if (init === true) return true
    const user = index.parentOf(identifier)
    if (user?.type !== 'CallExpression' || user.callee !== identifier || within(identifier, target)) return false
    for (const outer of ancestors(index, user)) {
      if (within(variable.identifiers[0] ?? outer, outer)) return true
      if (isFunction(outer) && !isCalledInPlace(index.parentOf(outer), variable.name)) return false
    }
    return true
  })
}

/** A callback that the call itself runs and does not keep. */
function isCalledInPlace(call: TSESTree.Node | undefined, limiter: string): boolean {
  if (call?.type !== 'CallExpression') return false
  const { callee } = call
  if (callee.type === 'Identifier') return callee.name === limiter
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && ITERATING.has(callee.property.name)
}

const ITERATING: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach', 'from', 'then', 'catch', 'finally'])

function soleDeclaration({ defs }: Variable): TSESTree.VariableDeclaration | undefined {
  const [definition, second] = defs
  const declaration = definition?.parent
  if (second || declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') return undefined
  return declaration.declarations.length === 1 ? declaration : undefined
}

/** Without white space and the last semicolon. */
function bare(code: string): string {
  return code.replace(/\s+/gu, '').replace(/;$/u, '')
}
