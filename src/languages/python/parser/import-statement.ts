import type { Alias, Import, ImportFrom } from './ast.js'
import type { Tokens } from './tokens.js'

/** `import a.b as c, d` */
export function moduleImport(tokens: Tokens): Import {
  const { start } = tokens
  tokens.expect('import')
  const names = [alias(tokens, dottedName)]
  while (tokens.eat(',')) names.push(alias(tokens, dottedName))
  return { type: 'Import', start, end: tokens.previousEnd, parent: null, names }
}

/** `from ..a import b as c, d` */
export function fromImport(tokens: Tokens): ImportFrom {
  const { start } = tokens
  tokens.expect('from')
  let level = 0
  while (tokens.is('.') || tokens.is('...')) {
    level += tokens.end - tokens.start
    tokens.advance()
  }
  const module = level > 0 && tokens.is('import') ? null : dottedName(tokens)
  tokens.expect('import')
  const names = importedNames(tokens)
  return { type: 'ImportFrom', start, end: tokens.previousEnd, parent: null, module, names, level }
}

function importedNames(tokens: Tokens): Alias[] {
  const { start } = tokens
  if (tokens.eat('*')) return [{ type: 'alias', start, end: tokens.previousEnd, parent: null, name: '*', asname: null }]
  const inParentheses = tokens.eat('(')
  const names = [alias(tokens, plainName)]
  while (tokens.eat(',')) {
    if (inParentheses && tokens.is(')')) break
    names.push(alias(tokens, plainName))
  }
  if (inParentheses) tokens.close(')', start)
  return names
}

function alias(tokens: Tokens, imported: (tokens: Tokens) => string): Alias {
  const { start } = tokens
  const name = imported(tokens)
  const asname = tokens.eat('as') ? tokens.name() : null
  return { type: 'alias', start, end: tokens.previousEnd, parent: null, name, asname }
}

function plainName(tokens: Tokens): string {
  return tokens.name()
}

function dottedName(tokens: Tokens): string {
  let name = tokens.name()
  while (tokens.eat('.')) name += `.${tokens.name()}`
  return name
}
