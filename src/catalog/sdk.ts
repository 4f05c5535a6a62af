/**
 * What a library looks like from outside, as data: the analysis knows no library by name, it reads these rows.
 * A row is valid JSON and holds no function, so that a team can describe its in-house wrapper in its settings in
 * exactly the way we describe ours.
 */

import type { CallsPerTurn, Picking, Wait } from './costs.js'

export type { Amount, CallsPerTurn, Picking, Wait } from './costs.js'

/** One library, in every language it exists in. */
export interface Sdk {
  /** Where an editor reads what may be written here: `./node_modules/eslint-plugin-agents/sdk.schema.json`. */
  readonly $schema?: string
  /** Shown in messages and listings. */
  readonly name: string
  /** Import specifiers that lead to it; a trailing `/*` or `.*` stands for any subpath, or any package of a scope. Empty for what needs no import. */
  readonly packages: readonly string[]
  /**
   * What the package index calls the packages that bring it, where that is not the name that is imported; of several
   * that are there the first counts.
   */
  readonly distributions?: readonly string[]
  /** Global names and methods of the language itself: no import is needed to mean them. */
  readonly builtin?: boolean
  /** The language that the rows are written for; JavaScript unless told otherwise. */
  readonly language?: Language
  /**
   * For names that no package owns: they count only in a file that holds one of these other names, too.
   */
  readonly unowned?: { readonly signs: readonly string[] }
  /**
   * Other spellings of a path's beginning, `default` export included: `{ default: 'OpenAI', 'AzureOpenAI()': 'OpenAI()' }`.
   * `*` stands for the whole module: `{ default: '*' }` where the default export holds the named ones. A whole module
   * that is called means its default export.
   */
  readonly aliases?: Readonly<Record<Path, Path>>
  /** What calls mean, by the path a user writes from the import on. A bare kind is short for a row of that kind alone. */
  readonly calls?: Readonly<Record<Path, Meaning>>
  /** What properties mean: `process.env`, `Date.now` passed by name … */
  readonly values?: Readonly<Record<Path, ValueKind>>
  /**
   * Methods that mean this on any receiver that is not known to be something else: `map()`, `initiateChat()`. On what
   * the library itself makes, a method calls a model only where a row says what that is.
   */
  readonly methods?: Readonly<Record<Path, Meaning>>
  /** Operators by which one of its values hands on to the next, `prompt | model`: together they behave as the first that means something. */
  readonly chains?: readonly '|'[]
  /** Words, in lower case, by which a project names its own models that are none: `fake` for `new FakeChatModel()`. */
  readonly standIns?: readonly string[]
  /** By what one knows that a model reasons before it answers, which counts as output. */
  readonly reasoning?: Reasoning
  /** How the language writes what bounds nothing, where it does so in a word of its own: `None` for null. */
  readonly spelling?: Readonly<Partial<Record<NeverBounds, string>>>
  /** Where calls take a signal (or its controller) by which somebody else ends them early. */
  readonly abort?: readonly Spot[]
  readonly recipes?: readonly Recipe[]
  /** What the keys of providers look like; they are known whatever the language of the library. */
  readonly keys?: readonly ProviderKeys[]
  /** A record that becomes a part of a text can be read there, entry for entry. */
  readonly recordsAsText?: boolean
  /** Importing it makes a file a test. */
  readonly tests?: boolean
  /** The version whose behaviour the rows state, by language. */
  readonly checked?: Readonly<Partial<Record<Language, string>>>
}

/** As a project describes a library of its own: named by its key in the settings, and led to by an import, a global name or a sign. */
export type DescribedSdk = Omit<Sdk, 'name' | 'packages'> & Partial<Pick<Sdk, 'name' | 'packages'>>

export interface Reasoning {
  /** Beginnings of the names of such models, in lower case. */
  readonly models: readonly string[]
  /** Options by which a request asks for it. */
  readonly options: readonly string[]
}

export type Language = 'javascript' | 'python'

/**
 * A path reads like the code a user writes: `OpenAI().chat.completions.create()`. `new` and `await` are invisible.
 * A path that ends in `()` is the call; the same path continued is what the call returns.
 */
export type Path = string

/**
 * Where a value stands, seen from a call: one of its arguments, the value the method is called on, or what was given to
 * a method earlier in the same chain (`.withConfig arg 0`).
 */
export type Where = 'receiver' | Argument | `.${string} ${Argument}`

/** Positions count arguments without a name, from 0. `args` is all of these as a list, `keyword` all with a name as a record. */
type Argument = `arg ${number}` | 'args' | 'keyword' | `keyword ${string}`

export type Row =
  | ModelCallRow | AgentRunRow | GroupChatRow | InstanceRow | FanOutRow | RetryRow
  | FailuresRow | LimiterRow | LimitedRow | TaskRow | AwaitAllRow | EachRow | ConditionRow | ReturnsRow | CallbackRow | SizeRow | ValidatedRow | PureRow | LogRow | PauseRow | PlainRow

export type Kind = Row['kind']

/** A row; a bare kind; or rows for different versions, of which the first that holds counts. */
export type Meaning = Row | Kind | readonly Row[]

/**
 * What values without a call are: what decides when something ends; or a class of errors. `error`: that of all of them;
 * `transient`: of some that come and go (a limit, a lost connection, an overloaded server), which the library's clients try
 * again by themselves; `permanent`: of some that another attempt does not help, and they do not; `unreadable`: of those
 * which say that an answer came and could not be used.
 */
export type ValueKind = 'clock' | 'human' | 'event' | 'environment' | 'error' | 'transient' | 'permanent' | 'unreadable'

interface Documented {
  /** The smallest program that shows it, by language; a test runs it through the analysis and expects the row's kind. */
  readonly example?: Readonly<Partial<Record<Language, string>>>
  /** How the claims of the row were found: seen in a run of the real package, or read in its source. */
  readonly evidence?: 'run' | 'read'
  /**
   * The row holds only for these versions of the package: comparators that must all hold, like `>=5 <6`. Where the
   * installed version is not known, the first row of the path counts.
   */
  readonly versions?: string
  /** Ways to write a limit here of which the library takes no notice. */
  readonly ignored?: readonly Ignored[]
}

/** One request to a model. */
export interface ModelCallRow extends Documented {
  readonly kind: 'model-call'
  /** The value that answers instead of a real model when it comes from a mock: `{ at: 'arg 0', option: 'model' }`. */
  readonly model?: Spot
  readonly outputLimit?: OutputLimit
  /** The list of turns so far that is handed over and sent whole. */
  readonly messages?: Turns
  readonly retries?: Retries
  /** An option of the client that keeps calls on it from running side by side. */
  readonly concurrency?: Spot
  /** It makes as many requests as it has to, which nobody counts. */
  readonly several?: true
}

/** A call that lets a model take turn after turn. */
export interface AgentRunRow extends Documented {
  readonly kind: 'agent-run'
  readonly limit?: Limit
  /** Bounds that may stand elsewhere. */
  readonly boundedBy?: readonly Alternative[]
  /** A list of records: each holds the keyword arguments of one run. */
  readonly each?: Where | readonly Where[]
  readonly absent: Absent
  /** What is repeated, in the plural: `turns`, `steps`, `graph steps`. */
  readonly unit: string
  /** What happens at the limit, to follow “it”: ``throws `MaxTurnsExceededError` ``, `ends as if the answer were final`. */
  readonly atLimit?: string
  readonly callsPerUnit?: CallsPerUnit
  /** The call makes a tool; what it says of a run is so each time that a model calls that. */
  readonly asTool?: boolean
  /** Options by which it calls a model beside its turns. */
  readonly extraCalls?: readonly Spot[]
  /** Where the tools stand that the model may call in a turn, one of them an agent perhaps. */
  readonly tools?: Spot
  /** The option that, when false, keeps the model from calling several of them in one turn. */
  readonly sideBySide?: Spot
  /** Where the agents stand that may take over, with tools of their own: their turns are turns of the run. */
  readonly handsOffTo?: Spot
  /**
   * The run can repeat only if this is given: a record of tools by name, `{ at: 'arg 0', option: 'tools' }`; what leads
   * back in a graph, `{ at: '.addConditionalEdges arg 0' }`, called in the same chain or anywhere on what was compiled.
   */
  readonly repeatsWith?: Spot
  /** What a graph goes through, `{ at: ['.addNode arg 1', '.addNode arg 0'] }`: functions that ask no model are no agent. */
  readonly nodes?: Spot
  /** Methods of what the run gives that end it, go on by one step, or change its limit: whoever calls one is in charge. */
  readonly steeredBy?: readonly string[]
  /** The name of the tool that the model must call in every step: `{ at: 'arg 0', option: 'toolChoice.toolName' }`. */
  readonly forces?: Spot
  readonly model?: Spot
  readonly retries?: Retries
  readonly outputLimit?: OutputLimit
  /** The list of turns so far that is handed over and sent whole. */
  readonly messages?: Turns
}

/** The model calls that one of the unit makes, its tools apart; left out where that is not known. */
export type CallsPerUnit = number | { readonly atMost: number }

/** Something that makes several agents speak in rounds; made by a constructor or started by a call. */
export interface GroupChatRow extends Documented {
  readonly kind: 'group-chat'
  readonly limit?: Limit
  readonly boundedBy?: readonly Alternative[]
  readonly absent: Absent
  readonly unit: string
  readonly atLimit?: string
  readonly callsPerUnit?: CallsPerUnit
  /** Those of whom one speaks in each of the unit; what that comes to, each of them says in `callsPerTurn`. */
  readonly members?: Spot
  readonly picking?: Picking
  /** So many of the unit in which nobody is asked: what opens the chat is one. */
  readonly unasked?: number
  /** As of a model call; in a list of members, that of each. */
  readonly model?: Spot
}

/**
 * What is made once and then used: its constructor's options hold for the calls on it, or, of `settings`, for the calls
 * that it is handed to: `UsageLimits(request_limit=5)`.
 */
export interface InstanceRow extends Documented {
  readonly kind: 'client' | 'agent' | 'group-manager' | 'settings'
  /** Where its options stand; the first argument unless told otherwise. */
  readonly options?: Where | readonly Where[]
  /** The options that may stand without their names, in order. */
  readonly parameters?: readonly string[]
  /** What options are if they are not given, where that matters to a bound. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>
  readonly retries?: Retries
  readonly model?: Spot
  /** Of each answer that it asks for, where it is told what to ask with: in a record that is given. */
  readonly outputLimit?: OutputLimit
  /** What its requests are sent with instead of the network: a `fetch` of the program's own, which may be a stand-in. */
  readonly transport?: Spot
  /** Where it takes the key that its requests are paid with. */
  readonly key?: KeySpot
  readonly callsPerTurn?: CallsPerTurn
  /** Where the group chat stands that it leads. */
  readonly leads?: Spot
}

/** One call that starts many model calls, or a callback for many items, side by side. */
export interface FanOutRow extends Documented {
  readonly kind: 'fan-out'
  readonly over: Where
  /** What runs for each item; the place of `over` if the items are functions; without it each item is a model call of the library's own. */
  readonly callback?: Where
  /** Its own concurrency option. */
  readonly limit?: Limit
  readonly boundedBy?: readonly Alternative[]
  /** As of a model call, for each item. */
  readonly several?: true
  /** How many run at once when the option is absent; without `after`, all of them. */
  readonly absent: Absent
}

/** A helper that calls its callback again after a failure. */
export interface RetryRow extends Documented {
  readonly kind: 'retry'
  /**
   * What is tried again; `receiver` where the call gives back what it is called on, and that tries again by itself;
   * `loop` where each turn of a loop over what it gives is an attempt.
   */
  readonly callback: Where | 'loop'
  /** Counts attempts, the first included: see `plus`. */
  readonly limit?: Limit
  readonly boundedBy?: readonly Alternative[]
  /** Where it is told which failures to try again, by class or by a function that is asked: what a client inside tries again may not be among them. */
  readonly selects?: Spot
  /** Where it is told in the same way on which of them to give up. */
  readonly givesUpOn?: Spot
  /** A parameter of the callback, from 0: where that calls it, it says itself which failures to try again, or on which to give up. */
  readonly says?: { readonly parameter: number; readonly to: 'retry' | 'stop' }
  /** An option that, when true, makes it never give up. */
  readonly forever?: Spot
  readonly absent: Absent
  /** Whether it waits between attempts when nothing is said: it waits longer each time, the same each time, not at all. */
  readonly pause: 'backoff' | 'fixed' | 'none'
  /** The option that sets the wait; with `conditions` it holds one that the clock ends. A fix writes `$n` seconds at the most. */
  readonly pauseOption?: Spot & Pick<Limit, 'conditions' | 'write'>
  /** How long it waits between two attempts. */
  readonly wait?: Wait
}

/** Picks failures for a helper that tries only some of them again: those of a class, or those that a function says yes to; all without it. */
export interface FailuresRow extends Documented {
  readonly kind: 'failures'
  readonly of: Spot
}

/** Makes a limiter; what limits is the place it is made at. */
export interface LimiterRow extends Documented {
  readonly kind: 'limiter'
  readonly limit: Limit
  /** Options that hold the flood back in another way: so many in a minute, so long between two. */
  readonly boundedBy?: readonly Alternative[]
  readonly absent?: Absent
}

/** Runs its callback when the limiter it is called on lets it. */
export interface LimitedRow extends Documented {
  readonly kind: 'limited'
  readonly callback: Where
  /** For `limit.map(items, fn)`: what is iterated. */
  readonly over?: Where
}

/** Starts what it is handed and goes on: `create_task(ask())`. What it gives is waited for as that is. */
export interface TaskRow extends Documented {
  readonly kind: 'task'
  /** A call that has not begun yet. */
  readonly of?: Where
  /** A function instead: what a thread runs. */
  readonly callback?: Where
  /** What it is called on waits for it in the end (a group of tasks). */
  readonly waited?: boolean
}

/** Waits for many things started before: `Promise.all`. */
export interface AwaitAllRow extends Documented {
  readonly kind: 'await-all'
  readonly over: Where
}

/** Calls its callback once for each item, one after the other, not waiting for what it returns; without a callback it copies. */
export interface EachRow extends Documented {
  readonly kind: 'each'
  readonly callback: Where
  readonly over: Where
  /** `all`: a list of what the callback returned; `flat`: the same, flattened; `some`: a part of the items; `last`: one result; `nothing`: dropped. */
  readonly gives: 'all' | 'flat' | 'some' | 'last' | 'nothing'
  /** The callback's parameter that takes the item, from 0; the first unless told otherwise. */
  readonly item?: number
}

/** A stop condition of a library: it ends by a number, or only when the model (or nobody) says so. */
export interface ConditionRow extends Documented {
  readonly kind: 'condition'
  readonly limit?: Limit
  readonly ends: Decider
  /** Its arguments are names of tools: it ends the run when the model calls one of them. */
  readonly namesTools?: boolean
  /** Of a pause: how long it is. */
  readonly wait?: Wait
}

/**
 * Gives back a value it was handed: `prompt.pipe(model)` behaves as `model`, `agent.withConfig(…)` as `agent`. Of several
 * places, and of the items of a list, it is the first that has a meaning of its own.
 */
export interface ReturnsRow extends Documented {
  readonly kind: 'returns'
  readonly of: Where | readonly Where[]
  /** After so long it ends what it was handed: `wait_for(work(), timeout=60)`. */
  readonly deadline?: Spot
}

/** Calls its callback once, in place or later; `executor` hands the callback the means to go on (`new Promise(…)`). */
export interface CallbackRow extends Documented {
  readonly kind: 'then' | 'handler' | 'timer' | 'executor' | 'listener'
  readonly callback: Where
}

/** Makes a list whose size is known from its arguments. */
export interface SizeRow extends Documented {
  readonly kind: 'sized'
  /** `count`: as many as the number there; `same`: as many as the list, text or record there; `slice`: the part from `from` to `to`; `most`: no more than the list there. */
  readonly by: 'count' | 'same' | 'slice' | 'most'
  readonly of: Where
  readonly from?: Where
  readonly to?: Where
}

/** Gives back data that it has tested against a schema. Without `most` nothing is known of what the schema limits. */
export interface ValidatedRow extends Documented {
  readonly kind: 'validated'
  readonly schema: Where
  /** Where the data stands in the result, if it is not the result. */
  readonly under?: string
  /** Steps of a schema whose first argument limits the items of a list. */
  readonly most?: readonly string[]
  /** Steps that may limit them in a way that is not seen. */
  readonly mayLimit?: readonly string[]
}

/** Computes from its receiver and arguments alone: what goes in comes out. */
export interface PureRow extends Documented {
  readonly kind: 'pure'
  /** The text that can be read in what it gives, word for word: `key.trim()`. */
  readonly keeps?: Where
  /** It keeps what stands between these two places alone. */
  readonly from?: Where
  readonly to?: Where
  /** What it makes a text of, in which its entries can be read as well: `JSON.stringify(options)`. */
  readonly spells?: Where
  /** The argument by which it leaves out or changes what it keeps. */
  readonly unless?: Where
  /** It reads the environment variable of this name, and gives `otherwise` where that is not set. */
  readonly variable?: Where
  readonly otherwise?: Where
}

/** Writes what it is given where people read it: waits for nothing, decides nothing. */
export interface LogRow extends Documented {
  readonly kind: 'log'
  /** The argument by which it writes to a place of the program's own. */
  readonly elsewhere?: Where
  /** An option by which it may leave things out. */
  readonly hides?: Spot
}

/** Waits a while when awaited (`sleep`). */
export interface PauseRow extends Documented {
  readonly kind: 'pause'
  /** What its first argument counts; without it nobody knows for how long it waits. A `timer` counts milliseconds. */
  readonly in?: Wait['in']
}

/** Meanings that need no more than the word. */
export interface PlainRow extends Documented {
  readonly kind:
    /** Asks a person. */
    | 'human'
    /** Waits for the outside world: a queue, a socket, a stream. */
    | 'event'
    /** Reads the time; what a `with` enters by it, it ends when the time given is over. */
    | 'clock'
    /** Turns its argument, a callback-style function, into one that returns a promise. */
    | 'promisify'
    /** Adds its arguments to the list it is called on. */
    | 'grow'
    /** Removes from the list or map it is called on. */
    | 'shrink'
    /** Writes entries into a record that is its receiver or an argument. */
    | 'merge'
    /** A stand-in for a model: calls that reach it reach no provider. */
    | 'mock'
    /** Replaces the module named by its first argument. */
    | 'mock-module'
    /** Answers the requests of the whole file in place of the network. */
    | 'mock-network'
    /** Sends a request over the network. */
    | 'request'
    /** Waits for a place: until it is given back, others wait (`await semaphore.acquire()`). */
    | 'acquire'
    /** Ends the program or throws (`process.exit()`, `signal.throwIfAborted()`). */
    | 'exit'
}

/** An option: the argument it stands in and the dotted path inside it. Without `option` the argument itself. */
export interface Spot {
  /** One place, or several of which the first that holds the option counts. A fix writes at the first. */
  readonly at: Where | readonly Where[]
  readonly option?: string
  /** Other names of the same option that are read too; a fix never writes them. */
  readonly also?: readonly string[]
  /** Where the option may stand without its name, among the arguments that have none. */
  readonly position?: number
}

/** Where a client takes its key. */
export interface KeySpot extends Spot {
  /** The environment variables that are read where the option is not given: a fix may then leave it out. */
  readonly variables?: readonly string[]
  /** Options that lead its requests elsewhere than to the provider: beside them the key is not the provider's. */
  readonly elsewhere?: readonly string[]
  /** What the language prints of the client holds the key as it is: seen in a run. */
  readonly printed?: boolean
}

/** What the keys of a provider look like, and which environment variables they are kept in. */
export interface ProviderKeys {
  readonly provider: string
  /** A suggestion reads the first. */
  readonly variables: readonly string[]
  /** Without one, a text is known for a key only by where it is given. */
  readonly shapes?: readonly KeyShape[]
  /**
   * Other services have keys of the same shape: it counts only where a client takes a key, beside one of the variables,
   * or where one of these words, in lower case, is part of a name or an address round it.
   */
  readonly named?: readonly string[]
}

/** A beginning, and so many characters of one kind after it. */
export interface KeyShape {
  readonly begins: string
  /** `alphanumeric`: letters of both cases and digits; `url-safe`: these, `-` and `_`. */
  readonly of: 'hex' | 'letters' | 'alphanumeric' | 'url-safe'
  readonly least: number
  readonly most: number
}

/** The list of turns so far. */
export interface Turns extends Spot {
  /** Options beside it by which the service itself shortens what it is sent. */
  readonly shortenedBy?: readonly string[]
}

/** An option that bounds a repetition. */
export interface Limit extends Spot {
  /** What a fix writes for the limit `$n`, where the plain number will not do; for an option inside a keyword argument, that whole argument. */
  readonly write?: { readonly code: string; readonly imports?: readonly RecipeImport[] }
  /** What happens on top of the written number: 1 where N retries are N + 1 attempts, or N turns N + 1 requests. */
  readonly plus?: number
  /** Written values that bound nothing here. They differ from library to library: look them up. */
  readonly never?: readonly NeverBounds[]
  /** Those of them that are of no use to anybody: of a type that the library drops without a word. */
  readonly drops?: readonly NeverBounds[]
  /** The value is a stop condition, or a list of them of which one is enough. */
  readonly conditions?: boolean
}

/**
 * A way to write a limit of which the library takes no notice: no error, and no limit. Not told where the right one is
 * given as well, or may be.
 */
export interface Ignored {
  readonly at: Where | readonly Where[]
  readonly option: string
  /**
   * `renamed`: other versions know it by this name; `misspelled`: none does; `misplaced`: it is read elsewhere;
   * `missing`: these versions have no such limit.
   */
  readonly why: 'renamed' | 'misspelled' | 'misplaced' | 'missing'
  readonly instead: Instead
}

/** Where the library reads the limit; seen from the same call, or from the one that `call` names. */
export interface Instead extends Spot, Pick<Limit, 'write'> {
  readonly option: string
  /** The name of the method that takes it, where that is another one than the call the wrong one stands in: `run`. */
  readonly call?: string
}

/**
 * Classes of written values that may bound nothing. `absent` is a written `undefined`; `text` is a string;
 * `empty` a list without items; `huge` a number above a million.
 */
export type NeverBounds = 'null' | 'absent' | 'zero' | 'negative' | 'NaN' | 'Infinity' | 'fraction' | 'text' | 'empty' | 'huge'

/**
 * A bound that may stand elsewhere than on the call; where a list stands, on one of its items. With neither `kind` nor `option` the value there bounds by itself:
 * a number does, as does what cannot be known; a record, list, text or function does not.
 */
export interface Alternative {
  readonly at: Where | readonly Where[]
  /** Only if the value there is an instance of a row of this kind. */
  readonly kind?: Kind
  /** Only if the value there is what the library gives at one of these paths: `run().state`, which keeps its limit. */
  readonly from?: readonly Path[]
  /** The option of the instance or record there that bounds; without it, being of that kind is enough. */
  readonly option?: string
  readonly also?: readonly string[]
  readonly never?: readonly NeverBounds[]
  readonly conditions?: boolean
  /** Only these values count. */
  readonly is?: readonly (string | number | boolean)[]
  /** What the model says decides: it is reported, but by the strict preset alone. */
  readonly soft?: boolean
  /** Who then decides; `code` unless told otherwise. */
  readonly decider?: Decider
  /** What a fix writes there to end it after `$n` seconds. */
  readonly write?: Limit['write']
}

/** Who decides when a repetition ends. */
export type Decider = 'code' | 'sdk' | 'input' | 'clock' | 'human' | 'event' | 'model' | 'nobody' | 'unknown'

/** What it means that a limit is not given. */
export interface Absent {
  readonly ends: Decider
  /** The library's own limit, in the row's unit or one of its own. */
  readonly after?: number
  readonly unit?: string
  /** The preset that reports it; nobody does if it is left out. */
  readonly report?: 'recommended' | 'strict'
  /** The library's own limit holds as well where the option is given a value that bounds nothing. */
  readonly stands?: boolean
}

/** The option that limits the length of each answer. */
export interface OutputLimit extends Spot, Pick<Limit, 'write'> {
  readonly option: string
  /** The provider refuses a request without it. */
  readonly demanded?: boolean
  /** The limit that holds without it, in tokens. */
  readonly absent?: number
  /** What may bring a limit along, unless it is a plain value: a prompt kept at the provider, a list of configurations. */
  readonly broughtBy?: readonly Spot[]
  /**
   * It is known only of what these make, and by which name each takes it: `{ ChatOllama: 'numPredict' }`. Others have a
   * limit of their own, or nobody knows.
   */
  readonly of?: Readonly<Record<string, string>>
}

/** How a client repeats a failed request by itself. */
export interface Retries extends Spot {
  /** Repetitions after the first request when the option is absent. */
  readonly absent: number
  /** No number holds it when the option is absent: how it then goes on, to follow “tries again”. */
  readonly goesOn?: string
  /** The property of its errors that holds the status, by which it goes: it tries again at 429, and from 500 on. */
  readonly status?: string
  /** How long it waits between two requests. */
  readonly wait?: Wait
  /** The names of the libraries whose errors come through; its own unless told otherwise. */
  readonly raises?: readonly string[]
}

/** What a fix writes. Placeholders: `$n` the number, `$limit` the limiter's name, `$call` the limited expression, `$attempt` the attempt's number from 0, `$base` and `$max` milliseconds, `$baseSeconds` and `$maxSeconds` the same in seconds, `$limited` the name of a function that is declared. */
export interface Recipe {
  readonly kind: 'limiter' | 'pause'
  readonly language: Language
  readonly imports?: readonly RecipeImport[]
  /** A statement to stand before the one that is changed. */
  readonly declare?: string
  readonly code: string
  /** Where a language has two kinds of code, the one that this is for: what waits, or what is waited for. */
  readonly within?: 'coroutines' | 'plain code'
}

/** A name that written code needs; it is imported where the file does not import it yet. */
export interface RecipeImport {
  readonly module: string
  /** `default`, or an exported name. */
  readonly name: string
  /** The local name that the code uses. */
  readonly as: string
  /** The package to install if the project lacks it; the module itself unless told otherwise. */
  readonly install?: string
  /** The module cannot be loaded with `require` by every supported Node. */
  readonly esmOnly?: boolean
}
