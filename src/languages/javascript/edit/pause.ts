import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { PauseBeforeRetry, PrintedEdit, TextChange } from '../../frontend.js'
import { declarationPoint } from './before-statement.js'
import { appendStatement, prependBefore } from './block.js'
import { ancestors, hasKind, insideSameFunction, isFunction, LOOPS, nodesOf } from './find-node.js'
import { addedBy, importNames } from './imports.js'
import { layoutOf } from './indentation.js'
import { moduleSystemOf } from './module-system.js'
import { isDeclared, reserveName } from './names.js'
import { visible } from './visible.js'
import { namesUsed, readable, replaceNames } from './written-code.js'

export function printPause(edit: PauseBeforeRetry, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const handler = nodesOf(sourceCode).at(edit.handler, 'CatchClause') ?? handlerOfBody(edit, sourceCode)
  if (!handler || !mayAwait(sourceCode, handler) || !reachesItsEnd(sourceCode, handler.body)) return undefined
  const { imports: wanted = [] } = edit.recipe
  const imports = importNames(sourceCode, wanted, handler.body)
  if (!imports) return undefined
  const attempt = edit.attempt ? visible(edit.attempt, sourceCode, handler.body) : { text: COUNTED, atomic: false }
  const statement = attempt && pauseStatement(edit, attempt, sourceCode, handler.body, imports.names)
  if (statement === undefined) return undefined
  const counted = edit.attempt ? { number: '', opening: [], closing: [] } : countFailures(sourceCode, handler)
  const pause = statement.replace(`(${COUNTED})`, () => counted.number)
  const last = handler.body.body.at(-1)
  const changes = last?.type === 'ContinueStatement'
    ? [prependBefore(sourceCode, last, pause)]
    : appendStatement(sourceCode, handler.body, pause)
  return { ...addedBy(imports), changes: [...imports.changes, ...counted.opening, ...changes, ...counted.closing] }
}

/** Stands for the number of failures before this one until it has a name, which it gets only if all the rest can be written. */
const COUNTED = '$failures'

/** A loop that does not count is given a counter, or its pauses would not grow; without a loop the first pause stays. */
function countFailures(sourceCode: TSESLint.SourceCode, handler: TSESTree.CatchClause): { number: string; opening: readonly TextChange[]; closing: readonly TextChange[] } {
  const loop = loopRound(sourceCode, handler)
  const point = loop && declarationPoint(sourceCode, loop)
  if (!point) return { number: '0', opening: [], closing: [] }
  const name = reserveName(sourceCode, 'failures', point.scope, `failures ${loop.range[0]} ${loop.range[1]}`)
  return { number: `${name}++`, ...point.declare(`let ${name} = 0`) }
}

function loopRound(sourceCode: TSESLint.SourceCode, handler: TSESTree.CatchClause): TSESTree.Node | undefined {
  for (const outer of ancestors(nodesOf(sourceCode), handler)) {
    if (isFunction(outer)) return undefined
    if (hasKind(outer, ...LOOPS)) return outer
  }
  return undefined
}

function handlerOfBody({ handler }: PauseBeforeRetry, sourceCode: TSESLint.SourceCode): TSESTree.CatchClause | undefined {
  const index = nodesOf(sourceCode)
  const body = index.at(handler, 'BlockStatement')
  const outer = body && index.parentOf(body)
  return outer?.type === 'CatchClause' ? outer : undefined
}

/** In an `async` function, or at the top level of a module that waits in the same `try` already. */
function mayAwait(sourceCode: TSESLint.SourceCode, handler: TSESTree.CatchClause): boolean {
  const index = nodesOf(sourceCode)
  for (const outer of ancestors(index, handler)) {
    if (isFunction(outer)) return outer.async
    if (hasKind(outer, 'StaticBlock', 'TSModuleBlock')) return false
  }
  const attempt = index.parentOf(handler)
  if (moduleSystemOf(sourceCode) !== 'esm' || attempt?.type !== 'TryStatement') return false
  return [...insideSameFunction(index, attempt.block)].some(({ type }) => type === 'AwaitExpression')
}

/** Whether every way round passes the end of the handler, or a `continue` that is its last statement. */
function reachesItsEnd(sourceCode: TSESLint.SourceCode, body: TSESTree.BlockStatement): boolean {
  const last = body.body.at(-1)
  if (last && leaves(last)) return false
  return [...insideSameFunction(nodesOf(sourceCode), body)].every(
    (node) => node.type !== 'ContinueStatement' || node === last || staysInside(sourceCode, node, body),
  )
}

function leaves(statement: TSESTree.Statement): boolean {
  if (hasKind(statement, 'ReturnStatement', 'ThrowStatement', 'BreakStatement')) return true
  if (statement.type === 'BlockStatement') {
    const last = statement.body.at(-1)
    return last !== undefined && (leaves(last) || last.type === 'ContinueStatement')
  }
  return statement.type === 'IfStatement' && statement.alternate !== null && leaves(statement.consequent) && leaves(statement.alternate)
}

/** A `continue` of a loop that stands in the handler itself. */
function staysInside(sourceCode: TSESLint.SourceCode, jump: TSESTree.ContinueStatement, body: TSESTree.BlockStatement): boolean {
  if (jump.label) return false
  for (const outer of ancestors(nodesOf(sourceCode), jump)) {
    if (outer === body) return false
    if (hasKind(outer, ...LOOPS)) return true
  }
  return false
}

function pauseStatement(
  edit: PauseBeforeRetry,
  attempt: { text: string; atomic: boolean },
  sourceCode: TSESLint.SourceCode,
  body: TSESTree.BlockStatement,
  imported: ReadonlyMap<string, string>,
): string | undefined {
  const { code } = edit.recipe
  const guard = edit.unlessLast && visible(edit.unlessLast, sourceCode, body)
  if (edit.unlessLast && !guard) return undefined
  if ([...namesUsed(code)].some((name) => !imported.has(name) && isDeclared(sourceCode, name, body))) return undefined
  const names = new Map([
    ...imported,
    ['$attempt', attempt.atomic ? attempt.text : `(${attempt.text})`],
    ['$base', readable(edit.base)],
    ['$max', readable(edit.max)],
  ])
  const { semicolon } = layoutOf(sourceCode)
  const pause = replaceNames(code, names).replace(/;$/u, '')
  return `${guard ? `if (${guard.text}) ` : ''}${pause}${semicolon}`
}
