/** Parses another file of the project with the parser of the file that asks. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import type { LanguageOptions } from '../frontend.js'

type Parser = Readonly<Record<'parse' | 'parseForESLint', ((text: string, options: object) => unknown) | undefined>>

/** Options that would make a parser set up a whole program of the compiler: the tree alone is wanted. */
const WITH_TYPES = ['project', 'projectService', 'program', 'programs', 'tsconfigRootDir', 'EXPERIMENTAL_useProjectService']

/** The source of a file; `undefined` where it does not parse. */
export function parseScript(text: string, path: string, { parser, parserOptions, ecmaVersion, sourceType }: LanguageOptions): Pick<TSESLint.SourceCode, 'ast' | 'text'> | undefined {
  if (!isParser(parser)) return undefined
  const given = Object.entries(parserOptions ?? {}).filter(([name]) => !WITH_TYPES.includes(name))
  // A file of one kind may import one of the other.
  for (const kind of new Set([sourceType, 'module', 'commonjs'])) {
    const options = {
      ecmaVersion: ecmaVersion ?? 'latest', ...Object.fromEntries(given), sourceType: kind, filePath: path,
      range: true, loc: false, tokens: false, comment: false,
    }
    const ast = treeOf(parser, text, options)
    if (ast) return { ast, text } as Pick<TSESLint.SourceCode, 'ast' | 'text'>
  }
  return undefined
}

function isParser(parser: unknown): parser is Parser {
  if (typeof parser !== 'object' || parser === null) return false
  const { parse, parseForESLint } = parser as Record<string, unknown>
  return typeof parse === 'function' || typeof parseForESLint === 'function'
}

function treeOf(parser: Parser, text: string, options: object): TSESTree.Program | undefined {
  try {
    const tree = parser.parseForESLint ? (parser.parseForESLint(text, options) as { ast?: unknown }).ast : parser.parse?.(text, options)
    return (tree as { type?: unknown } | undefined)?.type === 'Program' ? tree as TSESTree.Program : undefined
  } catch {
    return undefined
  }
}
