import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { PrintedEdit, SetOption, TextChange } from '../../frontend.js'
import { insertAt, replaceNode } from './changes.js'
import { hasKind, nodesOf } from './find-node.js'
import { addedBy, importNames } from './imports.js'
import { layoutOf, quoted } from './indentation.js'
import { appendItems } from './list.js'
import { constantValue, isDeclared, resolveName } from './names.js'
import { onlyUsedAlike } from './shared-options.js'
import { namesUsed, replaceNames } from './written-code.js'

/** Where an option goes: the node whose surroundings the code will see, and how to write it there. */
interface Target {
  readonly site: TSESTree.Node
  write(code: string): TextChange[] | undefined
}

export function printOption(edit: SetOption, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const call = nodesOf(sourceCode).at(edit.call, 'CallExpression', 'NewExpression')
  const target = call && findTarget(edit, call, sourceCode)
  if (!target) return undefined
  const { code, imports: wanted = [] } = edit.value
  const imports = importNames(sourceCode, wanted, target.site)
  const imported = new Set(wanted.map((name) => name.as))
  if (!imports || [...namesUsed(code)].some((name) => !imported.has(name) && isDeclared(sourceCode, name, target.site))) return undefined
  const changes = target.write(replaceNames(code, imports.names))
  return changes && { ...addedBy(imports), changes: [...imports.changes, ...changes] }
}

function findTarget(edit: SetOption, call: TSESTree.CallExpression | TSESTree.NewExpression, sourceCode: TSESLint.SourceCode): Target | undefined {
  const { arguments: args } = call
  if (edit.argument === 'keyword') return undefined
  if (args.slice(0, edit.argument + 1).some((argument) => argument.type === 'SpreadElement')) return undefined
  const argument = args[edit.argument]
  if (argument) return insideValue(edit, argument, edit.path, sourceCode)
  if (edit.mode !== 'insert' || args.length < edit.argument) return undefined
  return { site: call, write: (code) => addArgument(sourceCode, call, nested(edit.path, code, sourceCode)) }
}

/** The path goes on in a value: through object literals, and through a constant that holds one. */
function insideValue(edit: SetOption, value: TSESTree.Node, path: readonly string[], sourceCode: TSESLint.SourceCode): Target | undefined {
  const [key, ...rest] = path
  if (key === undefined) return ownValue(edit, value, sourceCode)
  const literal = objectLiteral(value, sourceCode)
  if (!literal) return undefined
  const found = literal.properties.filter((property) => property.type === 'Property' && keyOf(property) === key)
  const [property, again] = found
  if (!property) return edit.mode === 'insert' ? { site: literal, write: (code) => addProperty(sourceCode, literal, path, code) } : undefined
  if (again || property.type !== 'Property' || property.kind !== 'init' || property.method) return undefined
  if (rest.length > 0) return isOverridable(literal, property) ? undefined : insideValue(edit, property.value, rest, sourceCode)
  if (edit.mode === 'insert') return undefined
  return property.shorthand ? shorthandValue(edit, property, sourceCode) : ownValue(edit, property.value, sourceCode)
}

/** The value at the end of the path is there already. */
function ownValue(edit: SetOption, value: TSESTree.Node, sourceCode: TSESLint.SourceCode): Target | undefined {
  if (edit.mode === 'insert' || value.type === 'SequenceExpression') return undefined
  if (edit.mode === 'extend') return { site: value, write: (code) => extend(sourceCode, value, code) }
  if (sourceCode.getCommentsInside(value).length > 0) return undefined
  return { site: value, write: (code) => [replaceNode(value, code)] }
}

function shorthandValue(edit: SetOption, property: TSESTree.Property, sourceCode: TSESLint.SourceCode): Target | undefined {
  const { value } = property
  if (value.type !== 'Identifier') return undefined
  if (edit.mode === 'replace') return { site: value, write: (code) => [insertAt(property.range[1], `: ${code}`)] }
  const items = listedValue(sourceCode, value)
  return items === undefined ? undefined : { site: value, write: (code) => [insertAt(property.range[1], `: [${items}, ${code}]`)] }
}

/** `X` becomes `[X, code]`, `[a, b]` becomes `[a, b, code]`. */
function extend(sourceCode: TSESLint.SourceCode, value: TSESTree.Node, code: string): TextChange[] | undefined {
  if (value.type === 'ArrayExpression') {
    const open = sourceCode.getFirstToken(value)
    const close = sourceCode.getLastToken(value)
    const last = value.elements.at(-1)
    if (!open || !close || last === null) return undefined
    return appendItems(sourceCode, { open, close, last, padding: '' }, [code])
  }
  if (hasKind(value, 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion')) return undefined
  if (value.type !== 'Identifier') {
    if (value.type === 'MemberExpression') return undefined
    return [insertAt(value.range[0], '['), insertAt(value.range[1], `, ${code}]`)]
  }
  const items = listedValue(sourceCode, value)
  if (items === undefined) return undefined
  const spread = items.startsWith('...') ? '...' : ''
  return [insertAt(value.range[0], `[${spread}`), insertAt(value.range[1], `, ${code}]`)]
}

/** How a name is written as a part of a list: spread if it holds a list. `undefined` where that is not known. */
function listedValue(sourceCode: TSESLint.SourceCode, value: TSESTree.Identifier): string | undefined {
  const variable = resolveName(sourceCode, value.name, value)
  const held = variable && constantValue(variable)
  if (held?.type === 'ArrayExpression') return `...${value.name}`
  return hasKind(held, 'CallExpression', 'ArrowFunctionExpression', 'FunctionExpression') ? value.name : undefined
}

function addProperty(sourceCode: TSESLint.SourceCode, literal: TSESTree.ObjectExpression, path: readonly string[], code: string): TextChange[] | undefined {
  const [key, ...rest] = path
  const open = sourceCode.getFirstToken(literal)
  const close = sourceCode.getLastToken(literal)
  if (key === undefined || !open || !close) return undefined
  const text = `${propertyKey(key, sourceCode)}: ${nested(rest, code, sourceCode)}`
  return appendItems(sourceCode, { open, close, last: literal.properties.at(-1), padding: ' ' }, [text])
}

function addArgument(sourceCode: TSESLint.SourceCode, call: TSESTree.CallExpression | TSESTree.NewExpression, code: string): TextChange[] | undefined {
  const last = call.arguments.at(-1)
  const close = sourceCode.getLastToken(call)
  if (!close) return undefined
  const open = sourceCode.getTokenAfter(call.typeArguments ?? call.callee, { filter: ({ value }) => value === '(' })
  if (!open || open.range[0] >= call.range[1]) return call.type === 'NewExpression' ? [insertAt(call.range[1], `(${code})`)] : undefined
  return appendItems(sourceCode, { open, close, last, padding: '' }, [code])
}

/** `{ options: { maxTurns: 10 } }` */
function nested(path: readonly string[], code: string, sourceCode: TSESLint.SourceCode): string {
  return path.reduceRight((inner, key) => `{ ${propertyKey(key, sourceCode)}: ${inner} }`, code)
}

export function propertyKey(key: string, sourceCode: TSESLint.SourceCode): string {
  return /^[$\p{ID_Start}_][$\p{ID_Continue}]*$/u.test(key) ? key : quoted(key, layoutOf(sourceCode))
}

export function objectLiteral(value: TSESTree.Node, sourceCode: TSESLint.SourceCode): TSESTree.ObjectExpression | undefined {
  const bare = withoutType(value)
  if (bare.type === 'ObjectExpression') return bare
  if (bare.type !== 'Identifier') return undefined
  const variable = resolveName(sourceCode, bare.name, bare)
  const held = variable && constantValue(variable)
  const literal = held && withoutType(held)
  return variable && literal?.type === 'ObjectExpression' && onlyUsedAlike(sourceCode, variable, bare) ? literal : undefined
}

function withoutType(value: TSESTree.Node): TSESTree.Node {
  let bare = value
  while (hasKind(bare, 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion')) bare = bare.expression
  return bare
}

export function keyOf({ key, computed }: TSESTree.Property): string | undefined {
  if (key.type === 'Identifier') return computed ? undefined : key.name
  return key.type === 'Literal' ? String(key.value) : undefined
}

/** A spread behind the property may replace it. */
function isOverridable(literal: TSESTree.ObjectExpression, property: TSESTree.ObjectLiteralElement): boolean {
  return literal.properties.slice(literal.properties.indexOf(property)).some(({ type }) => type === 'SpreadElement')
}
