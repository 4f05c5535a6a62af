import type { TSESLint, TSESTree } from '@typescript-eslint/utils'

/** How a file is written: what is added to it is written alike. */
export interface Layout {
  readonly newline: string
  /** One step of indentation. */
  readonly step: string
  readonly quote: "'" | '"'
  /** `;` where statements end with one, else nothing. */
  readonly semicolon: ';' | ''
}

const layouts = new WeakMap<TSESLint.SourceCode, Layout>()

export function layoutOf(sourceCode: TSESLint.SourceCode): Layout {
  let layout = layouts.get(sourceCode)
  if (!layout) {
    layout = {
      newline: /\r\n|\n|\r/u.exec(sourceCode.text)?.[0] ?? '\n',
      step: indentationStep(sourceCode.lines),
      quote: quoteOf(sourceCode),
      semicolon: semicolonOf(sourceCode),
    }
    layouts.set(sourceCode, layout)
  }
  return layout
}

/** The white space at the beginning of the line that holds this offset. */
export function indentationAt(sourceCode: TSESLint.SourceCode, offset: number): string {
  const { line } = sourceCode.getLocFromIndex(offset)
  return /^[\t ]*/u.exec(sourceCode.lines[line - 1] ?? '')?.[0] ?? ''
}

/** Whether nothing but white space stands before this offset on its line. */
export function isFirstOnLine(sourceCode: TSESLint.SourceCode, offset: number): boolean {
  const { line, column } = sourceCode.getLocFromIndex(offset)
  return (sourceCode.lines[line - 1] ?? '').slice(0, column).trim() === ''
}

/**
 * The end of the comments that follow on the same line. They belong to what stands before them, so what is added
 * comes after them. A comment that goes on over the next lines is included.
 */
export function afterTrailingComments(sourceCode: TSESLint.SourceCode, token: TSESTree.Token | TSESTree.Comment): TSESTree.Token | TSESTree.Comment {
  let last = token
  for (;;) {
    const next = sourceCode.getTokenAfter(last, { includeComments: true })
    if (!next || !isComment(next) || next.loc.start.line !== last.loc.end.line) return last
    last = next
  }
}

/**
 * Where something may be written before a token on a line of its own: before the comments that stand directly above
 * it, because such a comment may be a directive for the next line.
 */
export function beforeLeadingComments(sourceCode: TSESLint.SourceCode, token: TSESTree.Token | TSESTree.Node): number {
  let [start] = token.range
  let { line } = token.loc.start
  for (const comment of sourceCode.getCommentsBefore(token).reverse()) {
    const adjacent = comment.loc.end.line >= line - 1
    if (!adjacent || comment.type.toString() === 'Shebang' || !isFirstOnLine(sourceCode, comment.range[0])) break
    start = comment.range[0]
    line = comment.loc.start.line
  }
  return start
}

/** Whether a statement would be taken for the rest of a line before it that has no semicolon. */
export function continuesLine(sourceCode: TSESLint.SourceCode, statement: TSESTree.Node): boolean {
  return /^[([`+\-/]/u.test(sourceCode.getText(statement))
}

export function isComment(token: TSESTree.Token | TSESTree.Comment): token is TSESTree.Comment {
  return ['Block', 'Line', 'Shebang'].includes(token.type)
}

/** Text between the quotes of this file. */
export function quoted(text: string, { quote }: Layout): string {
  const json = JSON.stringify(text)
  if (quote === '"') return json
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function indentationStep(lines: readonly string[]): string {
  let width = Infinity
  for (const line of lines) {
    if (/^\t+\S/u.test(line)) return '\t'
    const spaces = /^( {2,})[^\s*]/u.exec(line)?.[1]?.length
    if (spaces !== undefined && spaces < width) width = spaces
  }
  return ' '.repeat(Number.isFinite(width) ? width : 2)
}

function quoteOf(sourceCode: TSESLint.SourceCode): Layout['quote'] {
  for (const token of sourceCode.ast.tokens) {
    if (token.type.toString() !== 'String') continue
    if (token.value.startsWith('"')) return '"'
    if (token.value.startsWith("'")) return "'"
  }
  return "'"
}

/** What most statements of the file do, as far as one looks; a file that shows neither gets semicolons. */
function semicolonOf(sourceCode: TSESLint.SourceCode): Layout['semicolon'] {
  const statements = sourceCode.ast.body.flatMap((node) => statementsIn(node)).slice(0, 200)
  const withSemicolon = statements.filter((node) => sourceCode.getLastToken(node)?.value === ';').length
  return withSemicolon * 2 >= statements.length ? ';' : ''
}

const ENDED_BY_SEMICOLON: ReadonlySet<string> = new Set([
  'ImportDeclaration', 'VariableDeclaration', 'ExpressionStatement', 'ReturnStatement', 'ThrowStatement',
  'TSTypeAliasDeclaration', 'TSImportEqualsDeclaration', 'ExportAllDeclaration',
])

function statementsIn(node: TSESTree.Node | null | undefined): TSESTree.Node[] {
  if (!node) return []
  if (ENDED_BY_SEMICOLON.has(node.type)) return [node]
  switch (node.type) {
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return statementsIn(node.declaration)
    case 'FunctionDeclaration':
    case 'MethodDefinition':
      return statementsIn(node.type === 'MethodDefinition' ? node.value.body : node.body)
    case 'ClassDeclaration':
      return node.body.body.flatMap((member) => statementsIn(member))
    case 'BlockStatement':
      return node.body.flatMap((statement) => statementsIn(statement))
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
      return statementsIn(node.body)
    case 'IfStatement':
      return [...statementsIn(node.consequent), ...statementsIn(node.alternate)]
    case 'TryStatement':
      return [...statementsIn(node.block), ...statementsIn(node.handler?.body), ...statementsIn(node.finalizer)]
    default:
      return []
  }
}
