import type { TSESTree } from '@typescript-eslint/utils'
import type { Place } from '../../../program/tree.js'

export type Node = TSESTree.Node

/** Parsers agree on one of the two spellings of a range. */
interface Ranged {
  readonly range?: readonly [number, number]
  readonly start?: number
  readonly end?: number
}

export function placeOf(node: Node): Place {
  const { range, start, end } = node as unknown as Ranged
  return range ? { start: range[0], end: range[1] } : { start: start ?? 0, end: end ?? 0 }
}

export function startOf(node: Node): number {
  const { range, start } = node as unknown as Ranged
  return range ? range[0] : start ?? 0
}

export function endOf(node: Node): number {
  const { range, end } = node as unknown as Ranged
  return range ? range[1] : end ?? 0
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || isBreak(code)
}

/** The part of a range on its first line, without trailing blanks. */
export function firstLine(text: string, start: number, end: number): Place {
  let to = start
  while (to < end && !isBreak(text.charCodeAt(to))) to += 1
  while (to > start && isSpace(text.charCodeAt(to - 1))) to -= 1
  return { start, end: to }
}

/** The part of a range on its last line, without leading blanks. */
export function lastLine(text: string, start: number, end: number): Place {
  let from = end
  while (from > start && !isBreak(text.charCodeAt(from - 1))) from -= 1
  while (from < end && isSpace(text.charCodeAt(from))) from += 1
  return { start: from, end }
}

/** The expression under parentheses, assertions and optional chains, which change nothing about its value. */
export function bare(node: Node): Node {
  let inner: Node = node
  for (;;) {
    switch (inner.type as string) {
      case 'ParenthesizedExpression':
      case 'ChainExpression':
      case 'TSNonNullExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
        inner = (inner as unknown as { expression: Node }).expression
        break
      default:
        return inner
    }
  }
}

/** The text of a string literal or of a template without parts. */
export function stringOf(node: Node | null | undefined): string | undefined {
  if (!node) return undefined
  const inner = bare(node)
  if (inner.type === 'Literal' && typeof inner.value === 'string') return inner.value
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) return inner.quasis[0]?.value.cooked ?? undefined
  return undefined
}

/** The name of a property key that is known from the text alone. */
export function keyName(key: Node, computed: boolean): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name
  if (key.type === 'PrivateIdentifier') return `#${key.name}`
  if (key.type === 'Literal' && (typeof key.value === 'number' || typeof key.value === 'bigint')) return String(key.value)
  return stringOf(key)
}

/** The name an import or export specifier gives: an identifier, or a string. */
export function moduleName(node: Node): string {
  return node.type === 'Identifier' ? node.name : stringOf(node) ?? ''
}

const RUNTIME_PREFIX = /^(?:npm|jsr):\/?/

/** An import specifier as the package calls itself: without the prefix of a runtime and without a version. */
export function specifier(source: string): string {
  if (source.startsWith('node:')) return source.slice(5)
  if (!RUNTIME_PREFIX.test(source)) return source
  return source.replace(RUNTIME_PREFIX, '').replace(/^((?:@[^/]+\/)?[^/@]+)@[^/]*/, '$1')
}

export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression

/** A function with a body; overloads, abstract and declared ones have none. */
export function isFunction(node: Node | null | undefined): node is FunctionNode {
  switch (node?.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return Boolean(node.body)
    default:
      return false
  }
}
