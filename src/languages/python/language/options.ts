/**
 * `languageOptions` of a Python file. Presets for JavaScript that have no `files` bring theirs (`parser`, `globals`,
 * `ecmaVersion` …): they are taken without a word, and no rule sees them.
 */
export interface PythonLanguageOptions extends Record<string, unknown> {
  /**
   * `facts`: rules see the module alone, and what the analysis knows of it. `full`: every node of the tree, for people
   * who write their own rules for Python; it takes several times as long.
   */
  readonly traversal: Traversal
}

export type Traversal = 'facts' | 'full'

const TRAVERSALS: readonly unknown[] = ['facts', 'full'] satisfies Traversal[]

export const defaultOptions: PythonLanguageOptions = { traversal: 'facts' }

/** @throws {TypeError} on a traversal that there is not. */
export function validateOptions({ traversal }: Readonly<Record<string, unknown>>): void {
  if (!TRAVERSALS.includes(traversal)) throw new TypeError(`Key "traversal": Expected "facts" or "full", not ${JSON.stringify(traversal)}.`)
}

/**
 * What rules see as `context.languageOptions`: ours, and of the options of JavaScript what its rules read without
 * asking. Plain data, because it becomes a part of the key of ESLint's cache.
 */
export function normalizeOptions({ traversal }: PythonLanguageOptions): PythonLanguageOptions {
  return { traversal, ecmaVersion: 2026, sourceType: 'module', globals: {}, parserOptions: {} }
}
