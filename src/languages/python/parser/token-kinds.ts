const keywords = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for',
  'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield',
] as const

/** Those that begin with the same character stand longest first. */
const operators = [
  '(', ')', '[', ']', '{', '}', ',', ';', '~', '...', '.', ':=', ':', '==', '=', '!=', '!', '<<=', '<<', '<=', '<', '>>=', '>>', '>=', '>',
  '**=', '**', '*=', '*', '//=', '//', '/=', '/', '->', '-=', '-', '+=', '+', '%=', '%', '&=', '&', '|=', '|', '^=', '^', '@=', '@',
] as const

export type Keyword = (typeof keywords)[number]
export type Operator = (typeof operators)[number]
/** `f-string` is the beginning of a t-string, too: its prefix and opening quotes. `error` is what is no token. */
export type TokenKind = 'name' | 'number' | 'string' | 'f-string' | 'newline' | 'indent' | 'dedent' | 'end' | 'error' | Keyword | Operator

/** `match`, `case`, `type` and `_` are names here: the parser knows where they are more. */
export const keywordOf: ReadonlyMap<string, Keyword> = new Map(keywords.map((keyword) => [keyword, keyword]))

const operatorsByFirst: readonly (readonly Operator[] | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const sameFirst = operators.filter((operator) => operator.charCodeAt(0) === code)
  return sameFirst.length > 0 ? sameFirst : undefined
})

/** The longest operator at an offset. */
export function operatorAt(text: string, at: number): Operator | undefined {
  const candidates = operatorsByFirst[text.charCodeAt(at)]
  if (candidates === undefined) return undefined
  for (const operator of candidates) {
    if (operator.length === 1 || text.startsWith(operator, at)) return operator
  }
  return undefined
}

const expressionStarts: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'name', 'number', 'string', 'f-string', 'None', 'True', 'False', 'not', 'lambda', 'await', 'yield', '(', '[', '{', '-', '+', '~', '...', '*',
])

/** Whether an expression, maybe starred, can begin so. */
export function startsExpression(kind: TokenKind): boolean {
  return expressionStarts.has(kind)
}
