import type { Decider, Ignored, NeverBounds } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import type { FuncId, Place } from '../program/tree.js'
import type { Effect } from './effect.js'
import type { Empty } from './dropped-errors.js'
import type { Bound } from './limits.js'
import type { Look } from './looks.js'
import type { Waited } from './retry-waits.js'
import type { Size } from './size.js'
import type { Why } from './value.js'
import type { Elsewhere } from './ways.js'
import type { Counts } from './worst-case.js'

/** What the analysis says of a program: something that happens in it, with what bounds it. */
export type Fact = ModelCall | AgentRun | GroupChat | IgnoredLimit | FanOut | Retry | AgentLoop | HardcodedKey | LoggedKey | MadeAgent | Made | SwallowedError | GrowingHistory

interface Base {
  /** Where a finding stands: one line. */
  readonly at: Place
  /** The function it stands in. */
  readonly func: FuncId
  /** The library's name; empty where the program does it by hand. */
  readonly library: string
  /** The name a reader knows it by: `generateText`, `initiateChat`, `Promise.all`, `while loop`. */
  readonly name: string
}

/** What asks for answers, each of which may be limited in length. */
interface Asking {
  /** That nothing limits it; looked for where it is asked, as few rules do. */
  uncapped(): Uncapped | undefined
}

/** Answers of which nothing limits the length but the model. */
export interface Uncapped {
  readonly at: Place
  /** What takes the option: the call, or what it is called on. */
  readonly name: string
  readonly option: string
  /** Where what lacks the option begins: calls and agents may have it in common. */
  readonly lacking: number
  /** Whether the model reasons before it answers, which is paid from the same limit. */
  readonly reasons: 'yes' | 'no' | 'unknown'
  /** Writes the limit, in tokens. */
  limitTo(n: number): Edit | undefined
}

export interface ModelCall extends Base, Asking {
  readonly kind: 'model-call'
}

interface Limited extends Base {
  readonly bound: Bound
  /** Where a bound was looked for, and what was found. */
  looked(): readonly Look[]
  /** What is counted, in the plural. */
  readonly unit: string
  /** What happens at the limit, to follow “it”; empty where that is not known. */
  readonly atLimit: string
  /** The option that limits; empty where the call takes none. */
  readonly option: string
  /** Why a written value does not bound; absent where none is written. */
  readonly written?: NeverBounds | 'condition' | undefined
  /** That value in the language's own word. */
  readonly spelled?: string | undefined
  /** The option takes stop conditions, not a number. */
  readonly conditional: boolean
  /** Whether the limit is written in a way that the library takes no notice of: a fact of its own. */
  limitIgnored(): boolean
  /** Writes the limit where none is given; `undefined` where that cannot be done. */
  limitTo(n: number): Edit | undefined
  /** Writes the limit instead of, or beside, what is written. */
  correctTo(n: number): Edit | undefined
}

export interface AgentRun extends Limited, Asking {
  readonly kind: 'agent-run'
  /** What would end it when its time is over, where nothing does. */
  untimed(): Untimed | undefined
}

/** A run that may go on for as long as it takes. */
export interface Untimed {
  /** The option by which the library lets itself be ended. */
  readonly option: string
  endAfter(seconds: number): Edit | undefined
}

export interface GroupChat extends Limited {
  readonly kind: 'group-chat'
}

/** A limit that is written, and of which the library takes no notice. It stands at what is written. */
export interface IgnoredLimit extends Base {
  readonly kind: 'ignored-limit'
  /** What is written. */
  readonly option: string
  /** As in the catalog; `text`, `fraction`: a value of a type that is dropped. */
  readonly why: Ignored['why'] | 'text' | 'fraction'
  /** The name by which the library reads it, with dots where it is nested. */
  readonly instead: string
  /** The argument that takes it, from 1, where that is another one. */
  readonly argument?: number | undefined
  /** The method that takes it, where that is not the call. */
  readonly method?: string | undefined
  /** How the limit `$n` is written there, where the plain number will not do. */
  readonly writes?: string | undefined
  /** The run that is left without it, where the call starts one. */
  readonly run?: AgentRun | GroupChat | undefined
  /** Renames or moves it. */
  correct(): Edit | undefined
}

export interface FanOut extends Base {
  readonly kind: 'fan-out'
  readonly size: Size
  /** Whether something limits how many run at once: proven, proven not, or not to be seen. */
  readonly limited: 'yes' | 'no' | 'unknown'
  /** Why that is not to be seen, where an option says it. */
  readonly why?: Why | undefined
  /** The model call that is started, as a reader knows it. */
  readonly starts: string
  /** The name of the helper of the file that leads to it, if one does. */
  readonly through?: string | undefined
  /** The helper in another file that leads to it. */
  readonly elsewhere?: Elsewhere | undefined
  /** The call that is repeated, with the way to it; absent where the library itself makes it. */
  readonly repeated?: Effect | undefined
  /** Where a bound was looked for, and what was found. */
  looked(): readonly Look[]
  readonly form: 'awaited' | 'dropped' | 'option'
  /** Lets `n` run at once, for each way of doing it in order of preference. */
  limitTo(n: number): readonly Edit[]
}

export interface Retry extends Base {
  readonly kind: 'retry'
  readonly form: 'loop' | 'recursion' | 'helper'
  readonly starts: string
  readonly elsewhere?: Elsewhere | undefined
  readonly repeated?: Effect | undefined
  looked(): readonly Look[]
  readonly decider: Decider
  /** Why nobody can tell who ends it, where an option says it. */
  readonly why?: Why | undefined
  /** Proven to go on for as long as the call fails. */
  readonly endless: boolean
  /** Whether time passes between two attempts. */
  readonly pauses: 'yes' | 'no' | 'unknown'
  /** Why that is not to be seen, where an option says it. */
  readonly hides?: Why | undefined
  pause(base: number, max: number): Edit | undefined
  giveUpAfter(n: number): Edit | undefined
}

export interface AgentLoop extends Base {
  readonly kind: 'agent-loop'
  readonly form: 'loop' | 'recursion'
  readonly starts: string
  readonly elsewhere?: Elsewhere | undefined
  readonly repeated?: Effect | undefined
  looked(): readonly Look[]
  readonly decider: Decider
  /** Proven to end only when the model says so, or never. */
  readonly open: boolean
  /** A person is asked on some turns, which the model picks. */
  readonly asksBetween?: boolean | undefined
  stopAfter(n: number): Edit | undefined
}

/** A key in the source; nothing of its text is kept. */
export interface HardcodedKey extends Base {
  readonly kind: 'hardcoded-key'
  /** Whose key it is by its shape; absent where only the spot says that it is one. */
  readonly provider?: string | undefined
  /** The environment variable that is meant for it. */
  readonly variable?: string | undefined
  /** It is what a variable that is not set falls back to, what a variable is set to, or written where it is used. */
  readonly form: 'default' | 'set' | 'written'
  /** Takes it out where the library reads the variable by itself. */
  leaveOut(): Edit | undefined
  /** Reads the variable in its place. */
  readVariable(): Edit | undefined
}

/** One of the retries of a stack. */
export interface RetryLayer {
  /** The helper, the library whose client it is, or `loop`. */
  readonly name: string
  readonly at: Place
  /** The first included; more than one. */
  readonly attempts: number
  /** Has it try once. */
  readonly off?: Edit | undefined
}

/** Retries over retries round one call of a model. */
export interface StackedRetries {
  /** The outermost of them. */
  readonly at: Place
  /** What that is called. */
  readonly name: string
  readonly starts: string
  /** Outermost first. */
  readonly layers: readonly RetryLayer[]
  /** The requests that one call comes to: the product of the attempts. */
  readonly requests: number
  /** How long they wait for each other in all, at the most; absent where that is not known of each. */
  readonly waited?: Waited | undefined
  /** How the client goes on by itself, whatever the number, to follow “tries again”. */
  readonly goesOn?: string | undefined
}

/** A key that is written to a log, or into the message of an error; nothing of its text is kept. */
export interface LoggedKey extends Base {
  readonly kind: 'logged-key'
  /** The key itself; more of its beginning than says whose it is; a record or a list that holds it; a client. */
  readonly what: 'key' | 'part' | 'holder' | 'client'
  /** What a reader knows the key by, or the library of a client. */
  readonly of?: string | undefined
  readonly thrown: boolean
  /** Writes whether it is set. */
  mask(): Edit | undefined
}

/** Clients, agents, limiters: for the listing. */
export interface Made extends Base {
  readonly bound?: Bound | undefined
  readonly kind: 'client' | 'limiter' | 'group-manager'
}

export interface MadeAgent extends Base, Asking {
  readonly kind: 'agent'
}

/** A function that leads to model calls, and how many at the most. */
export interface Work {
  /** The function's head. */
  readonly at: Place
  readonly func: FuncId
  /** Empty for the module and for functions without one. */
  readonly name: string
  /** Functions of the program that it enters on the way to a call. */
  readonly enters: ReadonlySet<FuncId>
  worstCase(): Counts
}

/** A handler that drops the error of a model call, after which something empty stands for the answer. */
export interface SwallowedError extends Base {
  readonly kind: 'swallowed-error'
  readonly starts: string
  readonly elsewhere?: Elsewhere | undefined
  /** What stands for the answer. */
  readonly gives: Empty
  /** The variable that holds it; absent where the function gives it. */
  readonly variable?: string | undefined
  /** The call is tried again before that. */
  readonly retried: boolean
  /** Throws the error on, on the last attempt where there are several. */
  rethrow(): Edit | undefined
}

/** A list of messages that only ever gets longer, at a call that sends it whole on every turn. */
export interface GrowingHistory extends Base {
  readonly kind: 'growing-history'
  /** The name of the list, or of the map of lists. */
  readonly list: string
  /** For how long it is kept: while a loop goes on that a person drives, for an instance, for each key of a map, for the process. */
  readonly kept: 'loop' | 'instance' | 'key' | 'process'
}

export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>
