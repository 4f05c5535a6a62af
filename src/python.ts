/** `eslint-plugin-agents/python`: the parser of Python, for those who write their own rules for it. */
export type * from './languages/python/parser/ast.js'
export { parse } from './languages/python/parser/index.js'
export type { ParseError, ParseResult } from './languages/python/parser/result.js'
export { visitorKeys } from './languages/python/parser/visitor-keys.js'
