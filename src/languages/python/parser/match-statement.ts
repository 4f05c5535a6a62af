import type { Expression, Match, MatchCase } from './ast.js'
import { namedExpression, starredOrNamed, tupleAfter } from './expression.js'
import { casePattern } from './pattern.js'
import { block } from './statement.js'
import type { Tokens } from './tokens.js'

/** At a name `match`: the statement, or `undefined` where the name is just that. */
export function matchStatement(tokens: Tokens): Match | undefined {
  const { start } = tokens
  const subject = tokens.attempt(() => matchSubject(tokens))
  if (subject === undefined) return undefined
  tokens.advance()
  if (!tokens.is('indent')) tokens.unexpected('an indented block')
  tokens.advance()
  const cases: MatchCase[] = []
  do cases.push(matchCase(tokens))
  while (tokens.is('name'))
  if (!tokens.is('end')) tokens.expect('dedent')
  return { type: 'Match', start, end: tokens.previousEnd, parent: null, subject, cases }
}

/** What stands between `match` and a colon at the end of the line: `match (x)` is a call else. */
function matchSubject(tokens: Tokens): Expression | undefined {
  tokens.advance()
  const { start } = tokens
  const first = starredOrNamed(tokens)
  const subject = tokens.is(',') ? tupleAfter(tokens, start, first, starredOrNamed) : first
  if (subject.type === 'Starred' || !tokens.eat(':')) return undefined
  return tokens.is('newline') ? subject : undefined
}

function matchCase(tokens: Tokens): MatchCase {
  const { start } = tokens
  if (tokens.value !== 'case') tokens.unexpected("'case'")
  tokens.name()
  const pattern = casePattern(tokens)
  const guard = tokens.eat('if') ? namedExpression(tokens) : null
  const body = block(tokens)
  return { type: 'match_case', start, end: tokens.previousEnd, parent: null, pattern, guard, body }
}
