/** `eslint-plugin-agents/python`: the parser of Python and the types of its language, for those who write their own rules for it. */
export type { PythonLanguageOptions } from './languages/python/language/options.js'
export type { PythonSourceCode } from './languages/python/language/source-code.js'
export type * from './languages/python/parser/ast.js'
export { parse } from './languages/python/parser/index.js'
export type { ParseError, ParseResult } from './languages/python/parser/result.js'
export { visitorKeys } from './languages/python/parser/visitor-keys.js'
