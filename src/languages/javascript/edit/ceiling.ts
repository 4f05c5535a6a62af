import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { AddCeiling, PrintedEdit, TextChange } from '../../frontend.js'
import { declarationPoint } from './before-statement.js'
import { prependStatement, terminated } from './block.js'
import { insertAt } from './changes.js'
import { LOOPS, nodesOf, within, type NodeOf } from './find-node.js'
import { indentationAt, isComment, isFirstOnLine, layoutOf, quoted } from './indentation.js'
import { freeName, isDeclared, reserveName } from './names.js'
import { readable } from './written-code.js'

type LoopNode = NodeOf<(typeof LOOPS)[number]>

export function printCeiling(edit: AddCeiling, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const loop = nodesOf(sourceCode).at(edit.loop, ...LOOPS)
  const point = loop && declarationPoint(sourceCode, loop)
  if (!point) return undefined
  const counted = 'handler' in edit.at ? inHandler(edit, edit.at.handler, sourceCode, loop) : inBody(edit, sourceCode, loop)
  if (!counted) return undefined
  const counter = reserveName(sourceCode, edit.name, point.scope, `count ${edit.loop.start} ${edit.loop.end}`)
  const { opening, closing } = point.declare(`let ${counter} = 0`)
  const named = counted.map(({ place, text }) => ({ place, text: text.replace(STEP, () => `++${counter}`) }))
  return { changes: [...opening, ...named, ...closing], adds: [], esmOnly: false }
}

/** Stands for the step of the counter until it has a name, which it gets only if all the rest can be written. */
const STEP = '++$counter'

function inBody(edit: AddCeiling, sourceCode: TSESLint.SourceCode, loop: LoopNode): TextChange[] | undefined {
  if (isDeclared(sourceCode, 'Error', loop.body)) return undefined
  const layout = layoutOf(sourceCode)
  const statement = `if (${STEP} > ${readable(edit.n)}) throw new Error(${quoted(edit.message, layout)})${layout.semicolon}`
  return loop.body.type === 'BlockStatement'
    ? prependStatement(sourceCode, loop.body, statement)
    : braces(sourceCode, loop.body, statement)
}

/** A body of one statement becomes a block. */
function braces(sourceCode: TSESLint.SourceCode, body: TSESTree.Statement, statement: string): TextChange[] | undefined {
  const { newline, step } = layoutOf(sourceCode)
  const before = sourceCode.getTokenBefore(body)
  const next = before && sourceCode.getTokenAfter(before, { includeComments: true })
  if (!before || !next || body.type === 'EmptyStatement') return undefined
  const outer = indentationAt(sourceCode, before.range[0])
  const closing = insertAt(body.range[1], `${newline}${outer}}`)
  if (isFirstOnLine(sourceCode, body.range[0]) && !isComment(next)) {
    return [insertAt(before.range[1], ` {${newline}${indentationAt(sourceCode, body.range[0])}${terminated(statement)}`), closing]
  }
  return [insertAt(body.range[0], `{${newline}${outer}${step}${terminated(statement)}${newline}${outer}${step}`), closing]
}

function inHandler(
  edit: AddCeiling,
  place: { readonly start: number; readonly end: number },
  sourceCode: TSESLint.SourceCode,
  loop: LoopNode,
): TextChange[] | undefined {
  const handler = nodesOf(sourceCode).at(place, 'CatchClause')
  const keyword = handler && sourceCode.getFirstToken(handler)
  if (!keyword || !within(handler, loop)) return undefined
  if (handler.param && handler.param.type !== 'Identifier') return undefined
  const error = handler.param?.name ?? freeName(sourceCode, 'error', handler)
  const { semicolon } = layoutOf(sourceCode)
  const statement = `if (${STEP} >= ${readable(edit.n)}) throw ${error}${semicolon}`
  const named = handler.param ? [] : [insertAt(keyword.range[1], ` (${error})`)]
  return [...named, ...prependStatement(sourceCode, handler.body, statement)]
}
