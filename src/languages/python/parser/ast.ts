/**
 * The tree of a Python file: the names and fields of CPython's `ast`, with these differences.
 *
 * - `start` and `end` are offsets in UTF-16 units, as in every JavaScript string; `arguments`, `comprehension`,
 *   `withitem`, `match_case` and `Module`, which have no place in CPython, have one here. The place of a function or a
 *   class begins at `def`, `async` or `class`: as in CPython, its decorators stand before it.
 * - Operators are their own text (`'+'`, `'not in'`), contexts are names (`'Load'`).
 * - A `Constant` says in `literal` what is written, because JavaScript has one kind of number.
 * - `ExceptHandler.type` is called `exc`, since `type` is the name of the node.
 * - There are no type comments.
 */

export interface Place {
  /** Offset of the first UTF-16 unit. */
  start: number
  /** Offset after the last UTF-16 unit. */
  end: number
}

interface Base<Type extends string> extends Place {
  type: Type
  /** `null` for the module alone. */
  parent: Node | null
}

export interface Module extends Base<'Module'> { body: Statement[] }

/** What stands after `#`, up to the end of the line. It is no node of the tree. */
export interface Comment extends Place {
  type: 'Comment'
  value: string
}

// Statements

interface AnyFunctionDef { name: string; type_params: TypeParameter[]; args: Arguments; returns: Expression | null; body: Statement[]; decorator_list: Expression[] }
export interface FunctionDef extends Base<'FunctionDef'>, AnyFunctionDef {}
export interface AsyncFunctionDef extends Base<'AsyncFunctionDef'>, AnyFunctionDef {}
export interface ClassDef extends Base<'ClassDef'> { name: string; type_params: TypeParameter[]; bases: Expression[]; keywords: Keyword[]; body: Statement[]; decorator_list: Expression[] }

interface AnyFor { target: Expression; iter: Expression; body: Statement[]; orelse: Statement[] }
export interface For extends Base<'For'>, AnyFor {}
export interface AsyncFor extends Base<'AsyncFor'>, AnyFor {}
export interface While extends Base<'While'> { test: Expression; body: Statement[]; orelse: Statement[] }
/** An `elif` is an `If` alone in `orelse`. */
export interface If extends Base<'If'> { test: Expression; body: Statement[]; orelse: Statement[] }

interface AnyWith { items: WithItem[]; body: Statement[] }
export interface With extends Base<'With'>, AnyWith {}
export interface AsyncWith extends Base<'AsyncWith'>, AnyWith {}
export interface WithItem extends Base<'withitem'> { context_expr: Expression; optional_vars: Expression | null }

interface AnyTry { body: Statement[]; handlers: ExceptHandler[]; orelse: Statement[]; finalbody: Statement[] }
export interface Try extends Base<'Try'>, AnyTry {}
/** With `except*`. */
export interface TryStar extends Base<'TryStar'>, AnyTry {}
export interface ExceptHandler extends Base<'ExceptHandler'> { exc: Expression | null; name: string | null; body: Statement[] }

export interface Match extends Base<'Match'> { subject: Expression; cases: MatchCase[] }
export interface MatchCase extends Base<'match_case'> { pattern: Pattern; guard: Expression | null; body: Statement[] }

export interface Assign extends Base<'Assign'> { targets: Expression[]; value: Expression }
export interface AugAssign extends Base<'AugAssign'> { target: Expression; op: BinaryOperator; value: Expression }
/** `simple` is 1 for a name without parentheses, else 0. */
export interface AnnAssign extends Base<'AnnAssign'> { target: Expression; annotation: Expression; value: Expression | null; simple: 0 | 1 }
export interface TypeAlias extends Base<'TypeAlias'> { name: Name; type_params: TypeParameter[]; value: Expression }
export interface Return extends Base<'Return'> { value: Expression | null }
export interface Delete extends Base<'Delete'> { targets: Expression[] }
export interface Raise extends Base<'Raise'> { exc: Expression | null; cause: Expression | null }
export interface Assert extends Base<'Assert'> { test: Expression; msg: Expression | null }
export interface Import extends Base<'Import'> { names: Alias[] }
/** `level` counts the leading dots; `module` is `null` where only dots stand. */
export interface ImportFrom extends Base<'ImportFrom'> { module: string | null; names: Alias[]; level: number }
export interface Alias extends Base<'alias'> { name: string; asname: string | null }
export interface Global extends Base<'Global'> { names: string[] }
export interface Nonlocal extends Base<'Nonlocal'> { names: string[] }
export interface ExpressionStatement extends Base<'Expr'> { value: Expression }
export type Pass = Base<'Pass'>
export type Break = Base<'Break'>
export type Continue = Base<'Continue'>

// Expressions

/** What is done with the place that an expression names. */
export type Context = 'Load' | 'Store' | 'Del'
export type BinaryOperator = '+' | '-' | '*' | '@' | '/' | '//' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&'
export type UnaryOperator = '+' | '-' | '~' | 'not'
export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in'

export interface BoolOp extends Base<'BoolOp'> { op: 'and' | 'or'; values: Expression[] }
export interface NamedExpr extends Base<'NamedExpr'> { target: Expression; value: Expression }
export interface BinOp extends Base<'BinOp'> { left: Expression; op: BinaryOperator; right: Expression }
export interface UnaryOp extends Base<'UnaryOp'> { op: UnaryOperator; operand: Expression }
export interface Lambda extends Base<'Lambda'> { args: Arguments; body: Expression }
export interface IfExp extends Base<'IfExp'> { test: Expression; body: Expression; orelse: Expression }
/** A `null` among the keys stands for `**value`. */
export interface Dict extends Base<'Dict'> { keys: (Expression | null)[]; values: Expression[] }
export interface SetDisplay extends Base<'Set'> { elts: Expression[] }
export interface ListComp extends Base<'ListComp'> { elt: Expression; generators: Comprehension[] }
export interface SetComp extends Base<'SetComp'> { elt: Expression; generators: Comprehension[] }
export interface DictComp extends Base<'DictComp'> { key: Expression; value: Expression; generators: Comprehension[] }
export interface GeneratorExp extends Base<'GeneratorExp'> { elt: Expression; generators: Comprehension[] }
/** `is_async` is 1 for `async for`, else 0. */
export interface Comprehension extends Base<'comprehension'> { target: Expression; iter: Expression; ifs: Expression[]; is_async: 0 | 1 }
export interface Await extends Base<'Await'> { value: Expression }
export interface Yield extends Base<'Yield'> { value: Expression | null }
export interface YieldFrom extends Base<'YieldFrom'> { value: Expression }
export interface Compare extends Base<'Compare'> { left: Expression; ops: ComparisonOperator[]; comparators: Expression[] }
export interface Call extends Base<'Call'> { func: Expression; args: Expression[]; keywords: Keyword[] }
/** `arg` is `null` for `**value`. */
export interface Keyword extends Base<'keyword'> { arg: string | null; value: Expression }
export interface Attribute extends Base<'Attribute'> { value: Expression; attr: string; ctx: Context }
export interface Subscript extends Base<'Subscript'> { value: Expression; slice: Expression; ctx: Context }
export interface Starred extends Base<'Starred'> { value: Expression; ctx: Context }
/** `id` is in the normal form NFKC, in which Python compares names. */
export interface Name extends Base<'Name'> { id: string; ctx: Context }
export interface List extends Base<'List'> { elts: Expression[]; ctx: Context }
export interface Tuple extends Base<'Tuple'> { elts: Expression[]; ctx: Context }
export interface Slice extends Base<'Slice'> { lower: Expression | null; upper: Expression | null; step: Expression | null }

interface Literal<Kind extends string, Value> extends Base<'Constant'> { literal: Kind; value: Value }
/**
 * Strings side by side are one constant. A named character (`\N{BULLET}`) stays as it is written: its value is known
 * only with a table of all names.
 */
export type StringConstant = Literal<'str', string>
/** A string of one character, up to U+00FF, for each byte. */
export type BytesConstant = Literal<'bytes', string>
/** A `bigint` where a number would not be exact. */
export type IntegerConstant = Literal<'int', number | bigint>
export type FloatConstant = Literal<'float', number>
/** The value is the imaginary part; the real part of a literal is 0. */
export type ComplexConstant = Literal<'complex', number>
export type BooleanConstant = Literal<'bool', boolean>
export type NoneConstant = Literal<'None', null>
export type EllipsisConstant = Literal<'...', null>
export type Constant = StringConstant | BytesConstant | IntegerConstant | FloatConstant | ComplexConstant | BooleanConstant | NoneConstant | EllipsisConstant

/** An f-string: its values are string constants and `FormattedValue`s. A format after `:` is one too. */
export interface JoinedStr extends Base<'JoinedStr'> { values: Expression[] }
/** `conversion` is the code of the letter after `!`, or -1. */
export interface FormattedValue extends Base<'FormattedValue'> { value: Expression; conversion: number; format_spec: Expression | null }
/** A t-string: its values are string constants and `Interpolation`s. */
export interface TemplateStr extends Base<'TemplateStr'> { values: Expression[] }
/** `str` is the text of the value. */
export interface Interpolation extends Base<'Interpolation'> { value: Expression; str: string; conversion: number; format_spec: Expression | null }

// Parameters

/** `defaults` belong to the last of `posonlyargs` and `args`; `kw_defaults` has an entry, maybe `null`, for each of `kwonlyargs`. */
export interface Arguments extends Base<'arguments'> {
  posonlyargs: Argument[]
  args: Argument[]
  vararg: Argument | null
  kwonlyargs: Argument[]
  kw_defaults: (Expression | null)[]
  kwarg: Argument | null
  defaults: Expression[]
}
export interface Argument extends Base<'arg'> { arg: string; annotation: Expression | null }

export interface TypeVar extends Base<'TypeVar'> { name: string; bound: Expression | null; default_value: Expression | null }
export interface ParamSpec extends Base<'ParamSpec'> { name: string; default_value: Expression | null }
export interface TypeVarTuple extends Base<'TypeVarTuple'> { name: string; default_value: Expression | null }

// Patterns

export interface MatchValue extends Base<'MatchValue'> { value: Expression }
export interface MatchSingleton extends Base<'MatchSingleton'> { value: boolean | null }
export interface MatchSequence extends Base<'MatchSequence'> { patterns: Pattern[] }
export interface MatchMapping extends Base<'MatchMapping'> { keys: Expression[]; patterns: Pattern[]; rest: string | null }
export interface MatchClass extends Base<'MatchClass'> { cls: Expression; patterns: Pattern[]; kwd_attrs: string[]; kwd_patterns: Pattern[] }
/** `name` is `null` for `*_`. */
export interface MatchStar extends Base<'MatchStar'> { name: string | null }
/** A capture has a `name` and no `pattern`, the wildcard `_` has neither. */
export interface MatchAs extends Base<'MatchAs'> { pattern: Pattern | null; name: string | null }
export interface MatchOr extends Base<'MatchOr'> { patterns: Pattern[] }

// Unions

export type Statement =
  | FunctionDef | AsyncFunctionDef | ClassDef
  | For | AsyncFor | While | If | With | AsyncWith | Try | TryStar | Match
  | Assign | AugAssign | AnnAssign | TypeAlias | Return | Delete | Raise | Assert
  | Import | ImportFrom | Global | Nonlocal | ExpressionStatement | Pass | Break | Continue

export type Expression =
  | BoolOp | NamedExpr | BinOp | UnaryOp | Lambda | IfExp | Compare
  | Dict | SetDisplay | List | Tuple | ListComp | SetComp | DictComp | GeneratorExp
  | Await | Yield | YieldFrom | Call | Attribute | Subscript | Slice | Starred | Name
  | Constant | JoinedStr | FormattedValue | TemplateStr | Interpolation

export type Pattern = MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr
export type TypeParameter = TypeVar | ParamSpec | TypeVarTuple

export type Node =
  | Module | Statement | Expression | Pattern | TypeParameter
  | Comprehension | ExceptHandler | Arguments | Argument | Keyword | Alias | WithItem | MatchCase

export type NodeType = Node['type']
/** The node of a type: `NodeOf<'Call'>`. */
export type NodeOf<Type extends NodeType> = Extract<Node, { type: Type }>
