import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { MoveOption, OptionPlace, PrintedEdit, TextChange } from '../../frontend.js'
import { insertAt, replaceNode } from './changes.js'
import { hasKind, nodesOf } from './find-node.js'
import { addedBy, importNames } from './imports.js'
import { keyOf, objectLiteral, printOption, propertyKey } from './option.js'
import { isDeclared } from './names.js'
import { namesUsed, replaceNames } from './written-code.js'

type Literal = TSESTree.ObjectExpression

interface Written {
  readonly literal: Literal
  readonly property: TSESTree.Property
  /** The literal stands in the call itself: nobody else reads it. */
  readonly own: boolean
}

/** Renames a property where it stands, or takes it out and writes it where it belongs. */
export function printMove(edit: MoveOption, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const written = findWritten(edit.from, sourceCode)
  if (!written || sourceCode.getCommentsInside(written.property).length > 0) return undefined
  const [to, ...others] = edit.to
  if (!to) return undefined
  return others.length === 0 && isBeside(edit.from, to) ? renamed(edit, written, to, sourceCode) : moved(edit, written, sourceCode)
}

function findWritten({ call: place, argument, path }: OptionPlace, sourceCode: TSESLint.SourceCode): Written | undefined {
  const call = nodesOf(sourceCode).at(place, 'CallExpression', 'NewExpression')
  if (!call || argument === 'keyword') return undefined
  let value: TSESTree.Node | undefined = call.arguments.slice(0, argument + 1).some(({ type }) => type === 'SpreadElement') ? undefined : call.arguments[argument]
  let own = true
  let written: Written | undefined
  for (const key of path) {
    const literal: Literal | undefined = value && objectLiteral(value, sourceCode)
    const [property, again]: readonly TSESTree.ObjectLiteralElement[] = literal?.properties.filter((each) => each.type === 'Property' && keyOf(each) === key) ?? []
    if (!literal || property?.type !== 'Property' || again || property.kind !== 'init' || property.method) return undefined
    own &&= hasKind(value, 'ObjectExpression')
    written = { literal, property, own }
    value = property.value
  }
  return written
}

/** Whether only the last name differs. */
function isBeside(from: OptionPlace, to: OptionPlace): boolean {
  const holder = ({ path }: OptionPlace): string => path.slice(0, -1).join('.')
  return from.call.start === to.call.start && from.call.end === to.call.end && from.argument === to.argument && holder(from) === holder(to)
}

function renamed({ as }: MoveOption, { property, literal }: Written, { path }: OptionPlace, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const [before, after, imports] = wrapping(as, literal, sourceCode) ?? []
  const name = path.at(-1)
  if (before === undefined || after === undefined || !imports || name === undefined || property.computed) return undefined
  const { key, value } = property
  const quoted = key.type === 'Literal'
  const written = quoted ? sourceCode.getText(key).replace(String(key.value), name) : propertyKey(name, sourceCode)
  const changes: TextChange[] = property.shorthand
    ? [replaceNode(property, `${written}: ${before}${sourceCode.getText(value)}${after}`)]
    : [replaceNode(key, written), ...(before === '' ? [] : [insertAt(value.range[0], before), insertAt(value.range[1], after)])]
  return { ...addedBy(imports), changes: [...imports.changes, ...changes] }
}

/** What is written round the value. */
function wrapping(as: MoveOption['as'], site: TSESTree.Node, sourceCode: TSESLint.SourceCode): readonly [string, string, NonNullable<ReturnType<typeof importNames>>] | undefined {
  const imports = importNames(sourceCode, as?.imports ?? [], site)
  const imported = new Set(as?.imports?.map((name) => name.as))
  const [first = '', last = '', ...more] = as?.code.split('$n') ?? []
  if (!imports || more.length > 0 || [...namesUsed(`${first}0${last}`)].some((name) => !imported.has(name) && isDeclared(sourceCode, name, site))) return undefined
  const code = replaceNames(`${first}0${last}`, imports.names)
  const at = code.length - last.length - 1
  return [code.slice(0, at), code.slice(at + 1), imports]
}

function moved({ from, to, as }: MoveOption, { literal, property, own }: Written, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const isSameCall = to.every(({ call }) => call.start === from.call.start && call.end === from.call.end)
  if (!own || !(isSameCall ? hasKind(property.value, 'Literal', 'Identifier') : hasKind(property.value, 'Literal'))) return undefined
  const removal = removalOf(literal, property, sourceCode)
  const code = sourceCode.getText(property.value)
  const printed = to.map((place) => printOption({ k: 'set-option', ...place, value: { code: as?.code.replace('$n', code) ?? code, imports: as?.imports ?? [] }, mode: 'insert' }, sourceCode))
  const [first] = printed
  if (!removal || !first || printed.some((each) => each === undefined || (printed.length > 1 && each.adds.length > 0))) return undefined
  return { ...first, changes: [...removal, ...printed.flatMap((each) => each?.changes ?? [])] }
}

/** Takes a property out with its comma; not where a comment stands beside it. */
function removalOf(literal: Literal, property: TSESTree.Property, sourceCode: TSESLint.SourceCode): TextChange[] | undefined {
  const before = sourceCode.getTokenBefore(property, { includeComments: true })
  const after = sourceCode.getTokenAfter(property, { includeComments: true })
  if (!before || !after) return undefined
  const isComma = after.value === ','
  const next = isComma ? sourceCode.getTokenAfter(after, { includeComments: true }) : after
  if (!next || [before, after, next].some(({ type }) => type.toString() === 'Block' || type.toString() === 'Line')) return undefined
  if (literal.properties.at(-1) !== property) return [{ place: { start: property.range[0], end: next.range[0] }, text: '' }]
  // The last one goes with the comma before it; one behind it stays.
  if (before.value === ',') return [{ place: { start: before.range[0], end: isComma ? after.range[0] : property.range[1] }, text: '' }]
  return [{ place: { start: before.range[1], end: next.range[0] }, text: '' }]
}
