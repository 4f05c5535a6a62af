/** Where a bound was looked for, for a reader who asks why something is reported, or is not. */
import type { Alternative, Where } from '../catalog/sdk.js'
import type { Place } from '../program/tree.js'
import type { Context } from './context.js'
import type { Effect } from './effect.js'
import { barriersOf, type Barrier } from './held-back.js'
import { limitsOf } from './limiters.js'
import { placesOf, readAlternative, readLimit, valueOfSpot, type Bound, type Bounded, type Reading } from './limits.js'
import { runsIn } from './listed-runs.js'
import { valueAt, type Meaning } from './meaning.js'
import type { Start } from './starts.js'
import type { Made, Value, Why } from './value.js'
import { canBecome, exitVerdict, type Question, type Verdict } from './verdict.js'

/** Something that was looked for, in words. */
export interface Look {
  readonly sought: string
  readonly found: string
  /** Where that is, in whichever file; absent where nothing was found. */
  readonly at?: Place | undefined
}

/** What hides a value, to follow “unknown:”. */
export const REASONS: Readonly<Record<Why, string>> = {
  parameter: 'whoever calls the function hands it in',
  spread: 'it may be in what is spread in',
  call: 'something unknown gives it',
  import: 'it is imported from where nothing is seen',
  item: 'it is an item of something unknown',
  member: 'it is a member of something unknown',
  computed: 'it is computed',
  assigned: 'it is assigned somewhere else',
  circular: 'it is made of itself',
  budget: 'the look was given up, there is too much to see',
  predicate: 'a condition is written by hand',
  repetition: 'whether anything is repeated at all is not seen',
  left: 'whoever reads it may leave it',
  stored: 'it is stored later',
  other: 'nobody can tell',
}

const NOTHING: Look = { sought: 'a limiter', found: 'none on the way' }

const BARRIERS: Readonly<Record<Barrier['what'], (limits: Barrier['limits']) => Look>> = {
  limiter: (limits) => ({ sought: 'a limiter', found: limits === 'yes' ? 'one that limits' : limits === 'no' ? 'one without a number' : 'something that may be one: what it is, or its number, is not seen' }),
  fresh: () => ({ sought: 'a limiter', found: 'one that is made anew for each call: it limits nothing' }),
  wrapper: () => ({ sought: 'a limiter', found: 'something unknown that is handed the call, and may limit' }),
  client: () => ({ sought: 'a limit of the client', found: 'it lets only so many through' }),
  wait: () => ({ sought: 'a limiter', found: 'something that is waited for before the call, and may hold it back' }),
}

/** What was found on the way to a call that is started again and again. */
export function looksForLimiter(context: Context, call: Effect, start: Start): readonly Look[] {
  const looks = [...barriersOf(context, call, start)].map(({ what, limits, at }): Look => ({ ...BARRIERS[what](limits), at }))
  return looks.length > 0 ? distinct(looks) : [NOTHING]
}

/** What is known of the limiter that calls are handed to. */
export function looksThrough(context: Context, limiter: Value | undefined): readonly Look[] {
  const { limits, born } = limitsOf(context, limiter)
  return [{ ...BARRIERS.limiter(limits), at: born?.place }]
}

/** What was found of the limits that the catalog knows for a call. */
export function looksAtLimits(context: Context, { row, site }: Meaning): readonly Look[] {
  const bounded = row as Bounded
  const runs = bounded.each ? runsIn(context, bounded.each, site) : [site]
  return runs.flatMap((run) => (run === 'hidden' ? [{ sought: 'the runs', found: unknown('spread') }] : looksAtRun(context, bounded, run)))
}

function looksAtRun(context: Context, row: Bounded, site: Made): Look[] {
  const { limit, boundedBy = [], absent } = row
  const own = limit ? [lookAt(`\`${limit.option ?? 'a limit'}\` (${placesOf(limit).map(wordsFor).join(' or ')})`, readLimit(context, limit, site, row), placeOf(valueOfSpot(context, limit, site)))] : []
  const others = boundedBy.map((each) => lookAt(wordsOf(each), readAlternative(context, each, site), placeOf(holderOf(context, each, site)), each.decider))
  const left = absent ? [{ sought: 'what the library does by itself', found: absent.after === undefined ? ENDS[absent.ends] : `a default of ${String(absent.after)}${absent.unit === undefined ? '' : ` ${absent.unit}`}` }] : []
  return [...own, ...others, ...left]
}

/** Who else may end a run. */
export function looksBeside(hidden: Why | undefined, { state, decider }: Bound): readonly Look[] {
  if (hidden) return [{ sought: 'somebody else who ends it', found: unknown(hidden) }]
  return state === 'elsewhere' && decider === 'clock' ? [{ sought: 'somebody else who ends it', found: ENDS.clock }] : []
}

function lookAt(sought: string, reading: Reading, at: Place | undefined, decider: Bound['decider'] = 'code'): Look {
  switch (reading.k) {
    case 'absent':
      return { sought, found: 'not given' }
    case 'unknown':
      return { sought, found: unknown(reading.why), at }
    case 'soft':
      return { sought, found: 'given, and only the model meets it', at }
    case 'never':
      return { sought, found: `written, and bounds nothing (${reading.what})`, at: at ?? reading.place }
    case 'given':
      return { sought, found: reading.count !== undefined ? String(reading.count) : decider === 'code' ? 'given' : ENDS[decider], at }
  }
}

function unknown(why: Why): string {
  return `unknown: ${REASONS[why]}`
}

function wordsOf({ at, option, kind, from }: Alternative): string {
  const where = placesOf({ at }).map(wordsFor).join(' or ')
  if (from) return `a run that goes on from another (${where})`
  return option === undefined ? `${kind === undefined ? 'a bound' : `a ${kind}`} (${where})` : `\`${option}\` of ${kind === undefined ? '' : `the ${kind}, `}${where}`
}

function wordsFor(where: Where): string {
  const [, chained, rest] = /^\.(\S+) (.+)$/u.exec(where) ?? []
  if (chained !== undefined) return `${wordsFor(rest as Where)} of .${chained}()`
  if (where === 'receiver') return 'what it is called on'
  if (where === 'args') return 'the arguments'
  if (where === 'keyword') return 'by name'
  return where.startsWith('arg ') ? `argument ${String(Number(where.slice(4)) + 1)}` : `argument ${where.slice('keyword '.length)}`
}

function holderOf(context: Context, { at }: Alternative, site: Made): Value | undefined {
  return placesOf({ at }).map((where) => valueAt(context, where, site)).find((value) => value !== undefined)
}

/** Where a value is written or made. */
export function placeOf(value: Value | undefined): Place | undefined {
  switch (value?.k) {
    case 'constant':
      return value.from ?? value.place
    case 'api':
      return (value.made?.call ?? value.since[0]?.call)?.at
    case 'record':
    case 'list':
      return value.expr.place
    case 'function':
      return value.func.head
    case 'choice':
      return value.of.map(placeOf).find((place) => place !== undefined)
    default:
      return undefined
  }
}

const ENDS: Readonly<Record<Bound['decider'], string>> = {
  code: 'the program ends it',
  sdk: "the library's own limit ends it",
  input: 'the data ends it',
  clock: 'the clock ends it',
  human: 'a person is asked',
  event: 'something outside ends it',
  model: 'nothing: only the model ends it',
  nobody: 'nothing ends it',
  unknown: 'not known',
}

const WAITED: Readonly<Partial<Record<Effect['kind'], string>>> = {
  human: 'a person is asked', event: 'something outside is waited for', clock: 'the clock is read', pause: 'a pause', acquire: 'a turn is waited for',
}

/** What each exit of a repetition hangs on, and who is waited for on a turn. */
export function looksAtExits(question: Question): readonly Look[] {
  const { paths, loop } = question
  const tested: Look[] = loop?.test ? [{ sought: 'the test of the loop', found: foundAt(question, canBecome(question, loop.test, false)), at: loop.test.place }] : []
  const exits = paths.exits.map((exit): Look => ({ sought: 'an exit', found: foundAt(question, exitVerdict(question, exit)), at: exit.exit?.place ?? exit.effect?.call.at }))
  const waited = paths.met.flatMap(({ effect }): Look[] => {
    const found = WAITED[effect.kind]
    return found === undefined ? [] : [{ sought: 'who is waited for', found, at: effect.call.at }]
  })
  const items: Look[] = loop?.over ? [{ sought: 'the items', found: loop.awaits ? ENDS.event : ENDS.input, at: loop.over.place }] : []
  const none: Look[] = tested.length + exits.length + items.length > 0 ? [] : [{ sought: 'an exit', found: 'none' }]
  return distinct([...items, ...tested, ...exits, ...none, ...waited])
}

function foundAt({ about }: Question, verdict: Verdict): string {
  if (verdict.possible) return verdict.decider === 'unknown' ? 'may come: what it hangs on is not seen' : ENDS[verdict.decider]
  if (verdict.because === 'nobody') return 'never comes'
  return about === 'retry' ? 'comes only once the call has gone well' : 'comes only if the model says so'
}

function distinct(looks: readonly Look[]): readonly Look[] {
  return [...new Map(looks.map((look) => [`${look.sought} ${look.found} ${String(look.at?.start)}`, look])).values()]
}
