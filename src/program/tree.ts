/**
 * The program: a small, language-neutral tree with names resolved.
 *
 * Frontends lower source text to it; everything that decides anything (labels, exits, summaries, bounds) runs on it,
 * once, for every language. It is data only: no node of any parser is kept, places are ranges of the source text.
 */

/** A range of the source text in UTF-16 offsets; `end` is exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * A variable after name resolution: one object per binding, so two variables of one name are two slots.
 * Compare slots by identity.
 */
export interface Slot {
  readonly name: string
  /** `item`: the loop variable of a loop `over` something; `caught`: the variable of a handler; `global`: declared nowhere in the file. */
  readonly kind: 'const' | 'variable' | 'parameter' | 'function' | 'class' | 'item' | 'caught' | 'global'
  /** The function that declares it; 0 is the module. */
  readonly owner: FuncId
  readonly place: Place
  /** The declared type, where it names something that a value can be resolved to. */
  readonly type?: Type | undefined
}

/** A declared type, as far as it says what a value is: `client: OpenAI`, `agents: Agent[]`. Everything else is left out. */
export type Type =
  | { readonly k: 'instance'; readonly of: Expr }
  | { readonly k: 'list'; readonly of: Type }
  /** So many items, no more: `[string, string]`. */
  | { readonly k: 'tuple'; readonly size: number }

export type FuncId = number
export type ClassId = number
/** Identity of a statement that an exit can aim at: a loop or a labelled block. */
export type Target = number

export interface Module {
  readonly path: string
  readonly body: Block
  /** By id; index 0 is the module itself, with an empty parameter list and `body`. */
  readonly functions: readonly Func[]
  /** By id. */
  readonly classes: readonly Class[]
  /** What the file exports, by exported name; a re-export is an `import` expression. */
  readonly exports: ReadonlyMap<string, Expr>
  /** What other files can import by a name, which may be more than the file means to export. A key `*…` hands on all of a module. */
  readonly importable: ReadonlyMap<string, Expr>
  /** Every name (identifier or property key) that occurs in the file: second signs for names without an import. */
  readonly names: ReadonlySet<string>
}

export interface Func {
  readonly id: FuncId
  /** The declared name, or that of the variable or property it is first stored in. */
  readonly name?: string | undefined
  readonly place: Place
  /** One line that stands for the function in a report: its name, or its head up to the body. */
  readonly head: Place
  /** The function it stands in; 0 is the module. */
  readonly parent: FuncId
  /** The class it is a method, constructor or field initializer of. */
  readonly inClass?: ClassId | undefined
  readonly params: readonly Param[]
  readonly async: boolean
  readonly generator: boolean
  readonly body: Block
  /** As written; where decorating is a call, the call that is handed the function. */
  readonly decorators: readonly Expr[]
}

/** Destructured parameters have a slot of their own and `let`s at the start of the body that take it apart. */
export interface Param {
  readonly slot: Slot
  readonly default?: Expr | undefined
  /** Takes all that is left over. Parameters after it are given by name alone. */
  readonly rest: boolean
}

export interface Class {
  readonly id: ClassId
  readonly name?: string | undefined
  readonly place: Place
  readonly base?: Expr | undefined
  readonly decorators: readonly Expr[]
  readonly members: readonly Member[]
}

/** A constructor has the key `constructor`. A field without a value may still have a type. */
export type Member =
  | { readonly k: 'method'; readonly key: string; readonly func: FuncId; readonly static: boolean; readonly accessor?: 'get' | 'set' | undefined }
  | { readonly k: 'field'; readonly key: string; readonly value?: Expr | undefined; readonly type?: Type | undefined; readonly static: boolean }

export type Block = readonly Stmt[]

/**
 * Statements. Assignments that stand inside an expression are hoisted before the statement that holds them, in the
 * order of evaluation (a loop test that assigns becomes an `if (!test) break` at the head of the body).
 */
export type Stmt =
  /** Every declaration with a value and every assignment to a variable; `x += 1` is `let x = x + 1`. */
  | { readonly k: 'let'; readonly slot: Slot; readonly value: Expr; readonly place: Place; readonly declares: boolean }
  /** `o.x = v`, `cfg["x"] = v`, `self.x = v`. */
  | { readonly k: 'store'; readonly base: Expr; readonly key: Expr; readonly value: Expr; readonly place: Place }
  | { readonly k: 'do'; readonly expr: Expr; readonly place: Place }
  /** `switch` and `match` lower to a labelled block of ifs. */
  | { readonly k: 'if'; readonly test: Expr; readonly then: Block; readonly else: Block; readonly place: Place }
  | Loop
  | Try
  /** `with`, `async with` (which `awaits`), `using`: the context is entered, the body runs, the context is left. */
  | { readonly k: 'with'; readonly context: Expr; readonly slot?: Slot | undefined; readonly awaits?: boolean; readonly body: Block; readonly place: Place }
  /** A labelled block, the target of `break`. */
  | { readonly k: 'block'; readonly id: Target; readonly body: Block; readonly place: Place }
  | Exit

export interface Loop {
  readonly k: 'loop'
  readonly id: Target
  /** What is iterated, for loops that take one item at a time; a comprehension too. */
  readonly over?: Expr | undefined
  /** Stands in an expression, as a comprehension does, and fills its list. */
  readonly inline?: boolean | undefined
  /** `for await`, `async for`: the items arrive when they please. */
  readonly awaits: boolean
  readonly item?: Slot | undefined
  /** Absent in endless loops and in loops `over` something. */
  readonly test?: Expr | undefined
  /** The test stands after the body (`do … while`). */
  readonly post: boolean
  /** Runs after the body and on `continue`: the third part of a `for`. */
  readonly update: Block
  readonly body: Block
  readonly place: Place
  /** One line to report at: the loop's head, from its keyword to the end of its parentheses. */
  readonly head: Place
}

export interface Try {
  readonly k: 'try'
  readonly body: Block
  readonly handlers: readonly Handler[]
  /** Runs after a body that did not throw (`else` in some languages). */
  readonly otherwise: Block
  readonly finally: Block
  readonly place: Place
}

export interface Handler {
  readonly slot?: Slot | undefined
  /** What the error must be for the handler to run; absent where it handles every error. */
  readonly test?: Expr | undefined
  /** One line to report at. */
  readonly head: Place
  readonly body: Block
  readonly place: Place
}

/** `target` is the loop or block that `break` leaves or `continue` restarts; `return` and `throw` leave the function. */
export interface Exit {
  readonly k: 'exit'
  readonly how: 'break' | 'continue' | 'return' | 'throw'
  readonly target?: Target | undefined
  readonly value?: Expr | undefined
  readonly place: Place
}

export type Operator =
  | '!' | '&&' | '||' | '??'
  | '<' | '<=' | '>' | '>=' | '==' | '!='
  | '+' | '-' | '*' | '/' | '%' | '**'
  | 'in' | 'instanceof' | 'typeof'
  /** Of objects that know what it means, such as stop conditions: either, or both. */
  | '|' | '&'
  /** Text built of parts: template literals, f-strings. */
  | 'text'
  /** Any other operator: its operands still count. */
  | 'other'

export type Expr =
  | { readonly k: 'const'; readonly value: Constant; readonly place: Place }
  | { readonly k: 'ref'; readonly slot: Slot; readonly place: Place }
  /** `name` is `default`, `*` for the whole module, or the exported name. */
  | { readonly k: 'import'; readonly module: string; readonly name: string; readonly place: Place }
  | { readonly k: 'get'; readonly base: Expr; readonly key: Expr; readonly place: Place }
  | { readonly k: 'record'; readonly parts: readonly RecordPart[]; readonly place: Place }
  | { readonly k: 'list'; readonly items: readonly Item[]; readonly place: Place }
  | Call
  | { readonly k: 'await'; readonly of: Expr; readonly place: Place }
  | { readonly k: 'func'; readonly id: FuncId; readonly place: Place }
  | { readonly k: 'class'; readonly id: ClassId; readonly place: Place }
  | { readonly k: 'op'; readonly op: Operator; readonly of: readonly Expr[]; readonly place: Place }
  /** `test ? then : otherwise`; a value that is one of several has no test. */
  | { readonly k: 'choice'; readonly test?: Expr | undefined; readonly of: readonly Expr[]; readonly place: Place }
  /** `this`, `self`: the instance of `inClass` that the function runs on, where it is known. */
  | { readonly k: 'self'; readonly inClass?: ClassId | undefined; readonly place: Place }
  /** Anything else: `why` is a word for the listing, `of` what is evaluated inside it. */
  | { readonly k: 'opaque'; readonly why: string; readonly of: readonly Expr[]; readonly place: Place }

/** `undefined` stands for the language's absent value, `null` for its null. Big integers are numbers. */
export type Constant = string | number | boolean | null | undefined

export type RecordPart =
  | { readonly k: 'entry'; readonly key: Expr; readonly value: Expr; readonly place: Place }
  | { readonly k: 'spread'; readonly value: Expr; readonly place: Place }

export interface Item {
  readonly value: Expr
  readonly spread: boolean
}

export interface Call {
  readonly k: 'call'
  readonly callee: Expr
  readonly args: readonly Argument[]
  /** `new C()`. */
  readonly construct: boolean
  /**
   * `now`: what is called begins at the call, which waits for its end only if awaited. `to-the-end`: the call waits for
   * its end (code without coroutines). `when-awaited`: in a coroutine, where the call either is at its end when it
   * returns, or begins when its result is awaited.
   */
  readonly starts: 'now' | 'to-the-end' | 'when-awaited'
  readonly place: Place
  /** The callee's last name on its line, which reports stand at: `create` in `client.messages.create(…)`. */
  readonly at: Place
}

/** Those without a name stand before those with one. */
export interface Argument extends Item {
  /** The name of a keyword argument; `**` for a record, spread, whose entries are keyword arguments. */
  readonly name?: string | undefined
}
