import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'
import { insertAt } from './changes.js'
import { ancestors, hasKind, inside, insideSameFunction, isFunction, nodesOf, within, type NodeIndex } from './find-node.js'
import type { Wrapping } from './limiter.js'
import { scopeAt } from './names.js'

type Variable = TSESLint.Scope.Variable

/**
 * `ask(x)` becomes `limit(() => ask(x))`. The call then starts later, so that nothing it reads may change meanwhile:
 * `undefined` where something could.
 */
export function limitCall(
  sourceCode: TSESLint.SourceCode,
  call: TSESTree.Node,
  around: TSESTree.Node,
  wrapping: Wrapping,
): TextChange[] | undefined {
  const index = nodesOf(sourceCode)
  const whole = wholeCall(index, call)
  if (!whole || !standsForPromise(index, whole) || !canWait(index, sourceCode, whole)) return undefined
  if (variablesIn(sourceCode, whole).some((variable) => mayChange(sourceCode, variable, whole, around))) return undefined
  if (readsNarrowed(sourceCode, whole)) return undefined
  return [insertAt(whole.range[0], wrapping.before), insertAt(whole.range[1], wrapping.after)]
}

/** The call; with its optional chain if it ends one. */
function wholeCall(index: NodeIndex, call: TSESTree.Node): TSESTree.Node | undefined {
  for (const outer of ancestors(index, call)) {
    if (outer.type === 'ChainExpression') return outer.expression === call ? outer : undefined
    if (!hasKind(outer, 'MemberExpression', 'CallExpression', 'TSNonNullExpression')) break
    if (outer.type === 'CallExpression' && outer.callee.range[0] !== call.range[0]) break
  }
  return call
}

/** Whether only what every promise has is asked of the call's result. */
function standsForPromise(index: NodeIndex, call: TSESTree.Node): boolean {
  const outer = index.parentOf(call)
  if (outer?.type === 'MemberExpression' && outer.object === call) {
    return !outer.computed && outer.property.type === 'Identifier' && ['then', 'catch', 'finally'].includes(outer.property.name)
  }
  if (hasKind(outer, 'CallExpression', 'NewExpression', 'TaggedTemplateExpression')) {
    return outer.type !== 'TaggedTemplateExpression' && outer.callee !== call
  }
  return !hasKind(outer, 'ForOfStatement', 'SpreadElement', 'Decorator', 'TemplateLiteral', 'YieldExpression')
}

const MUTATING: ReadonlySet<string> = new Set([
  'push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'set', 'add', 'delete', 'clear', 'next', 'append',
])

/** Whether evaluating the call's callee and arguments later has the same effects. */
function canWait(index: NodeIndex, sourceCode: TSESLint.SourceCode, call: TSESTree.Node): boolean {
  const started = hasKind(call, 'ChainExpression') ? call.expression : call
  for (const node of insideSameFunction(index, call)) {
    if (hasKind(node, 'AwaitExpression', 'YieldExpression', 'AssignmentExpression', 'UpdateExpression')) return false
    if (node.type === 'UnaryExpression' && node.operator === 'delete') return false
    if (node !== started && hasKind(node, 'CallExpression') && !dependsOnItsInput(sourceCode, node)) return false
  }
  return true
}

/** A call inside the arguments, like `prompt(x)` or `x.trim()`; one without input, like `next()`, gives something else each time. */
function dependsOnItsInput(sourceCode: TSESLint.SourceCode, call: TSESTree.CallExpression): boolean {
  const { callee } = call
  if (callee.type === 'MemberExpression') {
    return !(callee.property.type === 'Identifier' && !callee.computed && MUTATING.has(callee.property.name))
  }
  return isFunction(callee) || call.arguments.length > 0
}

/** The variables of the surroundings that the call reads, those that its callbacks read included. */
function variablesIn(sourceCode: TSESLint.SourceCode, call: TSESTree.Node): Variable[] {
  const names = new Set<TSESTree.Node>(inside(nodesOf(sourceCode), call))
  const found = new Set<Variable>()
  for (let scope = scopeAt(sourceCode, call) ?? null; scope; scope = scope.upper) {
    for (const variable of scope.variables) {
      if (variable.references.some(({ identifier }) => names.has(identifier))) found.add(variable)
    }
  }
  return [...found]
}

function mayChange(sourceCode: TSESLint.SourceCode, variable: Variable, call: TSESTree.Node, around: TSESTree.Node): boolean {
  const [definition] = variable.defs
  if (!definition) return false
  const declaredAround = within(definition.name, around)
  if (declaredAround && definition.parent?.type === 'VariableDeclaration' && definition.parent.kind === 'var') return true
  return variable.references.some((reference) => {
    if (reference.isWrite()) {
      if (within(reference.identifier, definition.node) && definition.type.toString() === 'Variable') return false
      return !(isHeadOf(sourceCode, reference.identifier, around, declaredAround) || happensBefore(sourceCode, reference, around))
    }
    return reference.identifier.range[0] >= around.range[0] && !within(reference.identifier, call) && isMutated(nodesOf(sourceCode), reference.identifier)
  })
}

/** The step of a `for` whose variable is new in each round, and the variable of a `for … of`. */
function isHeadOf(sourceCode: TSESLint.SourceCode, identifier: TSESTree.Node, around: TSESTree.Node, declaredAround: boolean): boolean {
  if (!declaredAround) return false
  for (const outer of ancestors(nodesOf(sourceCode), identifier)) {
    if (outer.type === 'ForStatement') return outer.update !== null && within(identifier, outer.update)
    if (hasKind(outer, 'ForOfStatement', 'ForInStatement')) return within(identifier, outer.left)
    if (outer === around || isFunction(outer)) return false
  }
  return false
}

/** A write that is over before the repetition begins: above it, and in no function that could be called again. */
function happensBefore(sourceCode: TSESLint.SourceCode, reference: TSESLint.Scope.Reference, around: TSESTree.Node): boolean {
  const declaring = reference.resolved?.scope.variableScope
  const here = scopeAt(sourceCode, around)?.variableScope
  if (reference.identifier.range[1] > around.range[0] || reference.from.variableScope !== declaring) return false
  return here === declaring && !isInLoopWith(sourceCode, reference.identifier, around)
}

/** The write stands in an outer loop and is repeated while calls of an earlier round still wait. */
function isInLoopWith(sourceCode: TSESLint.SourceCode, write: TSESTree.Node, around: TSESTree.Node): boolean {
  for (const outer of ancestors(nodesOf(sourceCode), around)) {
    if (isFunction(outer)) return false
    const loop = hasKind(outer, 'ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement')
    if (loop && within(write, outer)) return true
  }
  return false
}

/** `xs.push(x)`, `o.x = 1`, `delete o.x`, `o.n++` of the variable's own value. */
function isMutated(index: NodeIndex, identifier: TSESTree.Node): boolean {
  let at = identifier
  for (const outer of ancestors(index, identifier)) {
    if (outer.type !== 'MemberExpression' || outer.object !== at) {
      if (outer.type === 'AssignmentExpression') return outer.left === at && at !== identifier
      if (outer.type === 'CallExpression') return outer.callee === at && mutates(at)
      return at !== identifier && (outer.type === 'UpdateExpression' || (outer.type === 'UnaryExpression' && outer.operator === 'delete'))
    }
    at = outer
  }
  return false
}

export function mutates(callee: TSESTree.Node): boolean {
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && MUTATING.has(callee.property.name)
}

/**
 * TypeScript forgets inside a function what a test outside has shown of a property (`if (x.name) …`). Whether a property
 * that the call reads is tested or set in the same function.
 */
function readsNarrowed(sourceCode: TSESLint.SourceCode, call: TSESTree.Node): boolean {
  const index = nodesOf(sourceCode)
  const read = new Set<string>()
  for (const node of insideSameFunction(index, call)) if (node.type === 'MemberExpression') read.add(sourceCode.getText(node))
  if (read.size === 0) return false
  const holder = [...ancestors(index, call)].find((outer) => isFunction(outer)) ?? sourceCode.ast
  for (const node of insideSameFunction(index, holder)) {
    for (const tested of testsOf(node)) {
      for (const part of insideSameFunction(index, tested)) {
        if (part.type === 'MemberExpression' && !within(part, call) && read.has(sourceCode.getText(part))) return true
      }
    }
  }
  return false
}

function testsOf(node: TSESTree.Node): TSESTree.Node[] {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return [node.test]
    case 'ForStatement':
      return node.test ? [node.test] : []
    case 'SwitchStatement':
      return [node.discriminant]
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return [node.left]
    default:
      return []
  }
}
