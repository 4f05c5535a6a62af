/**
 * Presets for JavaScript often have no `files`, so their rules are made for Python files, too. They find nothing, since
 * no node is of a type that they know; but when they are made, they ask. These are the answers: there is nothing.
 */

/** Rules with types demand these, and end the whole run where they are missing. No rule gets to ask of a node. */
const parserServices = {
  program: { getCompilerOptions: () => ({ strict: true }), getTypeChecker: () => ({}), getSourceFile: () => undefined },
  esTreeNodeToTSNodeMap: new WeakMap(),
  tsNodeToESTreeNodeMap: new WeakMap(),
  emitDecoratorMetadata: false,
  experimentalDecorators: false,
  isolatedDeclarations: false,
}

const scope = { type: 'global', block: null, upper: null, isStrict: true, variables: [], references: [], through: [], childScopes: [], set: new Map() }

const scopeManager = { scopes: [scope], globalScope: scope, acquire: () => scope, getDeclaredVariables: () => [] }

const none = [
  'getTokenByRangeStart', 'getFirstToken', 'getLastToken', 'getTokenBefore', 'getTokenAfter', 'getFirstTokenBetween',
  'getLastTokenBetween', 'getNodeByRangeIndex', 'getJSDocComment',
]
const nothing = [
  'getTokens', 'getTokensBefore', 'getTokensAfter', 'getFirstTokens', 'getLastTokens', 'getTokensBetween', 'getFirstTokensBetween',
  'getLastTokensBetween', 'getTokenOrCommentBefore', 'getTokenOrCommentAfter', 'getAllComments', 'getCommentsBefore',
  'getCommentsAfter', 'getCommentsInside', 'getDeclaredVariables',
]
const no = ['commentsExistBetween', 'isSpaceBetween', 'isSpaceBetweenTokens', 'isGlobalReference', 'markVariableAsUsed']

const answering = (names: readonly string[], answer: () => unknown): Record<string, () => unknown> => Object.fromEntries(names.map((name) => [name, answer]))

/** Members that the `SourceCode` of JavaScript has, and ours does not need. */
export const answersForJavaScript: Readonly<Record<string, unknown>> = {
  parserServices,
  scopeManager,
  isESTree: false,
  tokensAndComments: [],
  getScope: () => scope,
  ...answering(none, () => null),
  ...answering(nothing, () => []),
  ...answering(no, () => false),
}
