import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'
import { insertAt } from './changes.js'
import { hasKind, insideSameFunction, isFunction, nodesOf, type FunctionNode, type NodeOf } from './find-node.js'
import { indentationAt, isComment, layoutOf } from './indentation.js'
import { mutates } from './limited-call.js'
import type { Wrapping } from './limiter.js'
import { freeName, resolveName, scopeAt } from './names.js'

/** Makes a callback run through the limiter: its own body, or a call of what is passed by name. */
export function limitCallback(
  sourceCode: TSESLint.SourceCode,
  callback: TSESTree.Node,
  passes: number,
  wrapping: Wrapping,
): TextChange[] | undefined {
  if (!isFunction(callback)) return limitReference(sourceCode, callback, passes, wrapping)
  if (callback.generator || !givesPromise(sourceCode, callback) || hidesParameter(sourceCode, callback)) return undefined
  const { body } = callback
  if (callback.type === 'ArrowFunctionExpression') return limitArrow(sourceCode, callback, wrapping)
  return body?.type === 'BlockStatement' ? limitBlock(sourceCode, callback, body, wrapping) : undefined
}

/** `ask` becomes `(item) => limit(() => ask(item))`. */
function limitReference(
  sourceCode: TSESLint.SourceCode,
  reference: TSESTree.Node,
  passes: number,
  wrapping: Wrapping,
): TextChange[] | undefined {
  if (passes > 1 || !needsNoReceiver(sourceCode, reference)) return undefined
  const parameter = passes === 0 ? '' : freeName(sourceCode, 'item', reference)
  return [
    insertAt(reference.range[0], `(${parameter}) => ${wrapping.before}`),
    insertAt(reference.range[1], `(${parameter})${wrapping.after}`),
  ]
}

/** A function by its name, or an export of a whole module; a method would be called on another `this` than before. */
function needsNoReceiver(sourceCode: TSESLint.SourceCode, node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') return !isReassigned(resolveName(sourceCode, node.name, node))
  if (node.type !== 'MemberExpression' || node.computed || node.object.type !== 'Identifier') return false
  const variable = resolveName(sourceCode, node.object.name, node)
  return variable?.defs.some((definition) => definition.node.type === 'ImportNamespaceSpecifier') ?? false
}

function isReassigned(variable: TSESLint.Scope.Variable | undefined): boolean {
  return variable?.references.some((reference) => reference.isWrite() && reference.init !== true) ?? false
}

/** `async (x) => …` becomes `async (x) => limit(async () => …)`: nothing but two insertions. */
function limitArrow(sourceCode: TSESLint.SourceCode, arrow: NodeOf<'ArrowFunctionExpression'>, wrapping: Wrapping): TextChange[] | undefined {
  const token = sourceCode.getTokenBefore(arrow.body, { filter: ({ value }) => value === '=>' })
  const first = token && sourceCode.getTokenAfter(token)
  if (!first) return undefined
  const awaits = arrow.body.type === 'BlockStatement' ? arrow.async : usesAwait(sourceCode, arrow.body)
  return [
    insertAt(first.range[0], awaits ? wrapping.beforeAsync : wrapping.before),
    insertAt(arrow.range[1], wrapping.after),
  ]
}

/** `function (x) { … }` becomes `function (x) { return limit(() => { … }) }`; an arrow inside keeps `this` and `arguments`. */
function limitBlock(
  sourceCode: TSESLint.SourceCode,
  callback: FunctionNode,
  body: TSESTree.BlockStatement,
  wrapping: Wrapping,
): TextChange[] | undefined {
  const { newline, step, semicolon } = layoutOf(sourceCode)
  const open = sourceCode.getFirstToken(body)
  const close = sourceCode.getLastToken(body)
  const last = close && sourceCode.getTokenBefore(close, { includeComments: true })
  if (!open || !close || !last || body.body.some((node) => node.type === 'ExpressionStatement' && node.directive !== undefined)) return undefined
  const opening = ` return ${callback.async ? wrapping.beforeAsync : wrapping.before}{`
  const closing = `}${wrapping.after}${semicolon}`
  if (open.loc.start.line === close.loc.start.line && !(isComment(last) && last.type.toString() === 'Line')) {
    return [insertAt(open.range[1], opening), insertAt(close.range[0], `${closing} `)]
  }
  const outer = indentationAt(sourceCode, close.range[0])
  return [insertAt(open.range[1], opening), insertAt(last.range[1], `${newline}${outer}${step}${closing}`)]
}

function usesAwait(sourceCode: TSESLint.SourceCode, body: TSESTree.Node): boolean {
  for (const node of insideSameFunction(nodesOf(sourceCode), body)) if (isAwaiting(node)) return true
  return false
}

function isAwaiting(node: TSESTree.Node): boolean {
  return node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)
}

/**
 * Whether limiting the callback limits what it starts and gives what it gave before: a limiter runs it later and always
 * gives a promise. An `async` function must wait for something; any other must return what may be a promise.
 */
function givesPromise(sourceCode: TSESLint.SourceCode, callback: FunctionNode): boolean {
  const { body } = callback
  if (!body) return false
  if (body.type !== 'BlockStatement') return givenBy(body) === 'perhaps a promise' || (callback.async && usesAwait(sourceCode, body))
  if (callback.async && usesAwait(sourceCode, body)) return true
  if (!hasKind(body.body.at(-1), 'ReturnStatement', 'ThrowStatement', 'TryStatement', 'IfStatement', 'SwitchStatement')) return false
  const given = [...insideSameFunction(nodesOf(sourceCode), body)].flatMap((node) =>
    node.type === 'ReturnStatement' ? [node.argument ? givenBy(node.argument) : 'other'] : [],
  )
  return given.includes('perhaps a promise') && !given.includes('other')
}

type Given = 'perhaps a promise' | 'constant' | 'other'

/** A list or record may hold promises, which a promise of it would hide from whoever waits for them. */
function givenBy(value: TSESTree.Node): Given {
  if (hasKind(value, 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression')) return givenBy(value.expression)
  if (value.type === 'ConditionalExpression') {
    const given = [givenBy(value.consequent), givenBy(value.alternate)]
    return given.find((one) => one === 'other') ?? given.find((one) => one !== 'constant') ?? 'constant'
  }
  if (value.type === 'Literal' || (value.type === 'Identifier' && value.name === 'undefined')) return 'constant'
  if (value.type === 'CallExpression') return mutates(value.callee) ? 'other' : 'perhaps a promise'
  if (value.type === 'ChainExpression') return givenBy(value.expression)
  return hasKind(value, 'NewExpression', 'Identifier', 'LogicalExpression', 'AwaitExpression', 'ImportExpression') ? 'perhaps a promise' : 'other'
}

/** A `var` or function of a parameter's name is the parameter itself; in a function of its own it would be another. */
function hidesParameter(sourceCode: TSESLint.SourceCode, callback: FunctionNode): boolean {
  const scope = scopeAt(sourceCode, callback)
  return (
    scope?.variables.some(
      ({ defs }) => defs.some(({ type }) => type.toString() === 'Parameter') && defs.some(({ type }) => type.toString() !== 'Parameter'),
    ) ?? false
  )
}
