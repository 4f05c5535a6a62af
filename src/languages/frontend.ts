import type { Language, Recipe } from '../catalog/sdk.js'
import type { Expr, Module, Place } from '../program/tree.js'

/**
 * One language: reads source into the program, writes edits back. It knows syntax; it knows no library and decides no
 * bound. `Source` is what the host hands over for a file of this language (for ESLint: its SourceCode).
 */
export interface Frontend<Source = unknown> {
  readonly language: Language
  /** A pattern that the text of each file matches which imports one of the modules, given as alternatives of a pattern. */
  imports(modules: string): string
  /** What a glance at a file tells without lowering it. */
  glance(source: Source): Glance
  /** Matches the text of each file that repeats something or waits for something: in others nothing can run away. */
  readonly repeats: RegExp
  /** The specifiers that the text of a file imports, by a glance: some too many rather than one too few. */
  specifiers(text: string): readonly string[]
  /** Parses another file as the file that imports it was parsed; `undefined` where it does not parse. */
  parse(text: string, path: string, options: LanguageOptions): Source | undefined
  /** Whether this source is in this language. */
  claims(source: unknown): source is Source
  /** Lowers a whole file. Throws only on resource exhaustion (`RangeError`), which the caller answers with silence. */
  lower(source: Source, path: string): Module
  /** Prints an edit, or gives `undefined` where it cannot be done exactly. */
  print(edit: Edit, source: Source): PrintedEdit | undefined
}

export interface Glance {
  /** What the statements at the top of the file import; re-exports import no name. */
  readonly imported: readonly Imported[]
  /** Where something is written that the program does not run. */
  readonly comments: readonly Place[]
}

/** One import of a module. */
export interface Imported {
  readonly module: string
  /** As the module calls them; `*` for the whole, `default` for its default. */
  readonly names: readonly string[]
  /** Of what names the module. */
  readonly place: Place
}

/** How ESLint was told to read a file: `languageOptions` of its configuration. */
export type LanguageOptions = Readonly<Partial<Record<'parser' | 'parserOptions' | 'ecmaVersion' | 'sourceType', unknown>>>

export interface PrintedEdit {
  /** Do not overlap, in order of place. */
  readonly changes: readonly TextChange[]
  /** Packages that the changed file imports and did not import before. */
  readonly adds: readonly string[]
  /** One of them can be loaded by ES modules alone. */
  readonly esmOnly: boolean
}

export interface TextChange {
  readonly place: Place
  readonly text: string
}

/** What a rule wants changed, without a word of syntax. Places are those of the program's nodes. */
export type Edit = SetOption | MoveOption | DropOption | ReadVariable | MaskKey | LimitCalls | PauseBeforeRetry | AddCeiling | ThrowOn

/** Where an option stands, or belongs. */
export interface OptionPlace {
  /** The call's place. */
  readonly call: Place
  /**
   * The argument, from 0, that holds the options; if the call lacks it, it is added. Arguments before it must exist.
   * `keyword`: the options are keyword arguments.
   */
  readonly argument: number | 'keyword'
  /** The path inside the argument, outermost first: `['config', 'maxTurns']`; missing records on the way are made. Empty: the argument itself. */
  readonly path: readonly string[]
}

/** Gives a call an option. */
export interface SetOption extends OptionPlace {
  readonly k: 'set-option'
  readonly value: Code
  /** `insert`: only where it is not given; `replace`: instead of what is written there; `extend`: what is written there becomes, with the new value, one list. */
  readonly mode: 'insert' | 'replace' | 'extend'
}

/** Takes an option away from a call, with the record that held nothing else. */
export interface DropOption {
  readonly k: 'drop-option'
  /** The call's place. */
  readonly call: Place
  /** As of an option that is set. */
  readonly argument: number | 'keyword'
  /** The option's name; `undefined` where it is the argument itself, and the last. */
  readonly option: string | undefined
}

/** Reads an environment variable where a text is written. */
export interface ReadVariable {
  readonly k: 'read-variable'
  /** The whole text, or the expression that is to become what is read. */
  readonly text: Place
  readonly variable: string
  /** What stands in the text round the part that is read. */
  readonly before: string
  readonly after: string
  /** Nothing is wrong there with a variable that is not set. */
  readonly optional: boolean
  /** What reads it may be imported, if the language needs that and the file lacks it. */
  readonly mayImport: boolean
}

/** Gives an option another name, or another place: in the same call, or in others, which then all get it. */
export interface MoveOption {
  readonly k: 'move-option'
  readonly from: OptionPlace
  /** Where nothing is given yet. */
  readonly to: readonly OptionPlace[]
  /** What is written there for the value that was, `$n`; that value itself unless told otherwise. */
  readonly as?: Code
}

/** Writes in place of a key, or of a part of it, whether it is set. */
export interface MaskKey {
  readonly k: 'mask'
  /** What is replaced. */
  readonly text: Place
  /** The key itself. */
  readonly key: Place
}

/** Code to write, and the names it needs. Imports are merged with those of the file. */
export interface Code {
  readonly code: string
  readonly imports?: readonly ImportName[]
}

export interface ImportName {
  readonly module: string
  /** `default`, or an exported name. */
  readonly name: string
  /** The local name to use if it is free; `code` refers to it by this name. */
  readonly as: string
  /** The module cannot be loaded with `require`: no edit is printed where that is what an import would become. */
  readonly esmOnly?: boolean
}

/** Lets no more than `n` calls run at once, by a limiter made beside the repetition. */
export interface LimitCalls {
  readonly k: 'limit-calls'
  /**
   * What is limited: a callback given to a mapping function (inline function or a reference to one), or one call that
   * starts inside a loop.
   */
  readonly what: { readonly callback: Place; readonly passes: number } | { readonly call: Place }
  /** The whole repetition (the mapping call, or the loop): the limiter is made before the statement that holds it. */
  readonly around: Place
  readonly n: number
  readonly recipe: Recipe
}

/** Waits between a failed attempt and the next. */
export interface PauseBeforeRetry {
  readonly k: 'pause-before-retry'
  /** The handler's body; the pause stands at its end, or before the statement that goes round. */
  readonly handler: Place
  /** The attempt's number from 0, in terms of the loop's own counter; absent: the loop has none, and is given one. */
  readonly attempt?: Expr | undefined
  /** True while another attempt will follow; the pause is guarded by it. */
  readonly unlessLast?: Expr | undefined
  /** Milliseconds: the first pause, and the longest. */
  readonly base: number
  readonly max: number
  readonly recipe: Recipe
}

/** Ends a repetition after a number of times by throwing. */
export interface AddCeiling {
  readonly k: 'add-ceiling'
  /** The loop's place; the counter is declared before it. */
  readonly loop: Place
  /** Where it is counted: at the head of the loop's body, or at the start of a handler, whose error is then thrown on. */
  readonly at: { readonly body: true } | { readonly handler: Place }
  /** The counter's name, if free. */
  readonly name: string
  readonly n: number
  /** What the error says. */
  readonly message: string
}

/** Throws on what a handler caught, instead of an empty result that the handler gives. */
export interface ThrowOn {
  readonly k: 'throw-on'
  /** The handler's place. */
  readonly handler: Place
  /** Only where this holds, in terms of the loop's own counter, and before all else that the handler does; absent: at its end. */
  readonly only?: Expr | undefined
}
