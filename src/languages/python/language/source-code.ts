import { Directive, TextSourceCodeBase } from '@eslint/plugin-kit'
import type { Comment, Module, Node } from '../parser/ast.js'
import type { ParseError } from '../parser/result.js'
import { visitorKeys } from '../parser/visitor-keys.js'
import { directivesIn, rulesOf, type DirectiveComment, type RulesInComment } from './directives.js'
import { answersForJavaScript } from './javascript-rules.js'
import { defaultOptions, type PythonLanguageOptions } from './options.js'
import { stepsThrough, type Step } from './traversal.js'

type Location = ReturnType<TextSourceCodeBase['getLoc']>
type Rules = Extract<RulesInComment, { ok: true }>['config']

interface Problem {
  readonly ruleId: null
  readonly message: string
  readonly loc: Location
}

interface Types {
  LangOptions: PythonLanguageOptions
  RootNode: Module
  SyntaxElementWithLoc: Node | Comment
  ConfigNode: DirectiveComment
}

/** A Python file as ESLint and its rules see it. Offsets are in UTF-16 units, lines from 1, columns from 0. */
export class PythonSourceCode extends TextSourceCodeBase<Types> {
  readonly visitorKeys = visitorKeys as unknown as Record<string, string[]>
  readonly comments: readonly Comment[]
  readonly hasBOM: boolean
  readonly #errors: readonly ParseError[]
  #directives: DirectiveComment[] | undefined
  #end: Location['end'] | undefined
  #options = defaultOptions

  constructor({ text, hasBOM, ast, comments, errors }: { text: string; hasBOM: boolean; ast: Module; comments: readonly Comment[]; errors: readonly ParseError[] }) {
    super({ text, ast, lineEndingPattern: /\r\n|\n|\r/u })
    this.hasBOM = hasBOM
    this.comments = comments
    this.#errors = errors
  }

  override getLoc(node: Node | Comment): Location {
    // The base asks for the module's place to find every other one.
    if (node === this.ast) return { start: { line: 1, column: 0 }, end: (this.#end ??= this.#lastPosition()) }
    return this.#locationOf(node)
  }

  override getRange({ start, end }: Node | Comment): [number, number] {
    return [start, end]
  }

  override getParent(node: Node | Comment): Node | undefined {
    return 'parent' in node ? (node.parent ?? undefined) : undefined
  }

  override traverse(): Step[] {
    return stepsThrough(this.ast, this.#options.traversal)
  }

  applyLanguageOptions(options: PythonLanguageOptions): void {
    this.#options = options
  }

  getInlineConfigNodes(): DirectiveComment[] {
    return (this.#directives ??= directivesIn(this.comments))
  }

  getDisableDirectives(): { directives: Directive[]; problems: Problem[] } {
    const directives = this.getInlineConfigNodes().flatMap((node) => {
      const { label, argument, justification } = node
      if (label === 'eslint') return []
      const type = label.slice('eslint-'.length) as Directive['type']
      return [new Directive({ type, node, value: argument, justification })]
    })
    return { directives, problems: [] }
  }

  /**
   * Problems given here are fatal to ESLint, and yet rules run: this is how a file is linted that is Python but for a
   * line. Of several errors the first is told, which often is the cause of the others.
   */
  applyInlineConfig(): { configs: { config: { rules: Rules }; loc: Location }[]; problems: Problem[] } {
    const problems: Problem[] = this.#errors.slice(0, 1).map((error) => ({ ruleId: null, message: `Parsing error: ${error.message}`, loc: this.#locationOf(error) }))
    const configs: { config: { rules: Rules }; loc: Location }[] = []
    for (const comment of this.getInlineConfigNodes()) {
      if (comment.label !== 'eslint') continue
      const loc = this.getLoc(comment)
      const parsed = rulesOf(comment)
      if (parsed.ok) configs.push({ config: { rules: parsed.config }, loc })
      else problems.push({ ruleId: null, message: parsed.error.message, loc })
    }
    return { configs, problems }
  }

  #locationOf({ start, end }: { readonly start: number; readonly end: number }): Location {
    return { start: this.getLocFromIndex(start), end: this.getLocFromIndex(end) }
  }

  #lastPosition(): Location['end'] {
    return { line: this.lines.length, column: this.lines.at(-1)?.length ?? 0 }
  }
}

Object.assign(PythonSourceCode.prototype, answersForJavaScript)
