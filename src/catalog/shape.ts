import { validRange } from 'semver'
import { count, flag, isRecord, listOf, mapOf, oneOf, oneOrMany, optional, plainValue, record, required, says, text, type Check, type Field, type Fields } from './check.js'
import type { Absent, Alternative, Amount, CallsPerTurn, Decider, Ignored, Instead, KeyShape, KeySpot, Kind, Language, Limit, NeverBounds, OutputLimit, Picking, ProviderKeys, Reasoning, Recipe, RecipeImport, Retries, Row, Sdk, Spot, Turns, ValueKind, Wait } from './sdk.js'

/** The types of `sdk.ts` as tables, for what users write in their settings. The compiler keeps the two in step. */

const language = oneOf('language', ['javascript', 'python'] satisfies Language[])
const decider = oneOf('decider', ['code', 'sdk', 'input', 'clock', 'human', 'event', 'model', 'nobody', 'unknown'] satisfies Decider[])
const valueKind = oneOf('kind', ['clock', 'human', 'event', 'environment', 'error', 'transient', 'permanent', 'unreadable'] satisfies ValueKind[])
const neverBounds = oneOf('value', ['null', 'absent', 'zero', 'negative', 'NaN', 'Infinity', 'fraction', 'text', 'empty', 'huge'] satisfies NeverBounds[])
const preset = oneOf('preset', ['recommended', 'strict'])

const isWhere = (value: unknown): boolean => typeof value === 'string' && /^(?:receiver|(?:\.[\w$]+ )?(?:arg \d+|args|keyword(?: \w+)?))$/.test(value)
const where = says(
  isWhere,
  `a place like 'arg 0', 'receiver' or '.withConfig arg 0'`,
)
const places = oneOrMany(where)
const number = says((value) => typeof value === 'number' && value >= 0, 'a number')
const versions = says((value) => typeof value === 'string' && validRange(value) !== null, `a range of versions like '>=5 <6'`)

const segment = String.raw`[A-Za-z_$][\w$]*(?:\(\))*`
const pathPattern = new RegExp(String.raw`^${segment}(?:\.${segment})*$`)
const path = says((value) => typeof value === 'string' && pathPattern.test(value), `a path like 'Acme().ask()', without \`new\`, \`await\` and arguments`)
const aliasOrPath: Check = (value, at, errors) => {
  if (value !== '*') path(value, at, errors)
}
/** The key of a call. */
const callPath: Check = (value, at, errors) => {
  path(value, at, errors)
  if (typeof value === 'string' && pathPattern.test(value) && !value.endsWith('()')) errors.push(`${at}: a call ends in '()'; did you mean '${value}()'?`)
}
const valuePath: Check = (value, at, errors) => {
  path(value, at, errors)
  if (typeof value === 'string' && value.endsWith('()')) errors.push(`${at}: a value does not end in '()'; calls stand in 'calls'`)
}

const spotFields: Fields<Spot> = { at: required(places), option: optional(text), also: optional(listOf(text)), position: optional(count) }
const spot = record(spotFields)

const keySpot = record({
  ...spotFields,
  variables: optional(listOf(text)),
  elsewhere: optional(listOf(text)),
  printed: optional(flag),
} satisfies Fields<KeySpot>)

const keyShape = record({
  begins: required(text),
  of: required(oneOf('characters', ['hex', 'letters', 'alphanumeric', 'url-safe'] satisfies KeyShape['of'][])),
  least: required(count),
  most: required(count),
} satisfies Fields<KeyShape>)

const providerKeys = record({
  provider: required(text),
  variables: required(listOf(text)),
  shapes: optional(listOf(keyShape)),
  named: optional(listOf(text)),
} satisfies Fields<ProviderKeys>)

const recipeImport = record({
  module: required(text),
  name: required(text),
  as: required(text),
  install: optional(text),
  esmOnly: optional(flag),
} satisfies Fields<RecipeImport>)

const write = record({ code: required(text), imports: optional(listOf(recipeImport)) })

const limit = record({
  ...spotFields,
  write: optional(write),
  plus: optional(count),
  never: optional(listOf(neverBounds)),
  drops: optional(listOf(neverBounds)),
  conditions: optional(flag),
} satisfies Fields<Limit>)

const turns = record({ ...spotFields, shortenedBy: optional(listOf(text)) } satisfies Fields<Turns>)

const instead = record({ ...spotFields, option: required(text), write: optional(write), call: optional(text) } satisfies Fields<Instead>)
const ignored = record({
  at: required(places),
  option: required(text),
  why: required(oneOf('reason', ['renamed', 'misspelled', 'misplaced', 'missing'] satisfies Ignored['why'][])),
  instead: required(instead),
} satisfies Fields<Ignored>)

const outputLimit = record({
  ...spotFields,
  option: required(text),
  write: optional(write),
  demanded: optional(flag),
  absent: optional(count),
  broughtBy: optional(listOf(spot)),
  of: optional(mapOf(text, text)),
} satisfies Fields<OutputLimit>)

const unit = oneOf('unit', ['s', 'ms'] satisfies Wait['in'][])
const amount = record({ ...spotFields, absent: optional(number) } satisfies Fields<Amount>)
const numberOrAmount: Check = (value, at, errors) => {
  if (typeof value === 'number') number(value, at, errors)
  else amount(value, at, errors)
}
const wait = record({
  in: required(unit),
  first: required(numberOrAmount),
  factor: optional(numberOrAmount),
  least: optional(amount),
  most: optional(numberOrAmount),
  twice: optional((value, at, errors) => { if (value !== true) record({ ...spotFields, absent: optional(flag) })(value, at, errors) }),
  total: optional(spot),
  heeds: optional(flag),
  only: optional(alternative),
  unless: optional(listOf(spot)),
} satisfies Fields<Wait>)

const retries = record({ ...spotFields, absent: required(count), goesOn: optional(text), status: optional(text), wait: optional(wait), raises: optional(listOf(text)) } satisfies Fields<Retries>)

const callsPerUnit: Check = (value, at, errors) => {
  if (typeof value === 'number') count(value, at, errors)
  else record({ atMost: required(count) })(value, at, errors)
}

const picking = record({
  absent: required(count),
  limit: optional(limit),
  only: optional(record({ ...spotFields, is: required(listOf(text)) } satisfies Fields<NonNullable<Picking['only']>>)),
} satisfies Fields<Picking>)

const callsPerTurn = record({
  absent: required(count),
  limit: optional(limit),
  more: optional(listOf(spot)),
  tools: optional(spot),
  changedBy: optional(listOf(text)),
} satisfies Fields<CallsPerTurn>)

const absent = record({
  ends: required(decider),
  after: optional(count),
  unit: optional(text),
  report: optional(preset),
  stands: optional(flag),
} satisfies Fields<Absent>)

type RowOf<K extends Kind> = Row extends infer R ? (R extends { readonly kind: infer Kinds } ? (K extends Kinds ? R : never) : never) : never
/** Keys that only one row of a kind knows are those of the row; a kind itself is checked apart. */
type RowFields<K extends Kind> = Fields<Omit<RowOf<K>, 'kind' | keyof typeof documented>>

const documented = {
  example: optional(mapOf(language, text)),
  evidence: optional(oneOf('evidence', ['run', 'read'])),
  versions: optional(versions),
  ignored: optional(listOf(ignored)),
}

const nothing = {}
const instance = { options: optional(places), parameters: optional(listOf(text)), defaults: optional(mapOf(text, plainValue)), retries: optional(retries), model: optional(spot), outputLimit: optional(outputLimit), transport: optional(spot), key: optional(keySpot), callsPerTurn: optional(callsPerTurn), leads: optional(spot) }
const callback = { callback: required(where) }

/** Filled below: an alternative names kinds, and kinds are the keys of this table. */
const rowFields: { readonly [K in Kind]: RowFields<K> } = {
  'model-call': { model: optional(spot), outputLimit: optional(outputLimit), messages: optional(turns), retries: optional(retries), concurrency: optional(spot), several: optional(flag) },
  'agent-run': {
    limit: optional(limit),
    boundedBy: optional(listOf(alternative)),
    each: optional(places),
    absent: required(absent),
    unit: required(text),
    atLimit: optional(text),
    callsPerUnit: optional(callsPerUnit),
    asTool: optional(flag),
    extraCalls: optional(listOf(spot)),
    tools: optional(spot),
    sideBySide: optional(spot),
    handsOffTo: optional(spot),
    repeatsWith: optional(spot),
    nodes: optional(spot),
    steeredBy: optional(listOf(text)),
    forces: optional(spot),
    model: optional(spot),
    retries: optional(retries),
    outputLimit: optional(outputLimit),
    messages: optional(turns),
  },
  'group-chat': {
    limit: optional(limit),
    boundedBy: optional(listOf(alternative)),
    absent: required(absent),
    unit: required(text),
    atLimit: optional(text),
    callsPerUnit: optional(callsPerUnit),
    members: optional(spot),
    picking: optional(picking),
    unasked: optional(count),
    model: optional(spot),
  },
  client: instance,
  agent: instance,
  'group-manager': instance,
  settings: instance,
  'fan-out': {
    several: optional(flag),
    over: required(where),
    callback: optional(where),
    limit: optional(limit),
    boundedBy: optional(listOf(alternative)),
    absent: required(absent),
  },
  retry: {
    callback: required(says((value) => value === 'loop' || isWhere(value), `a place like 'arg 0', or 'loop'`)),
    limit: optional(limit),
    boundedBy: optional(listOf(alternative)),
    selects: optional(spot),
    givesUpOn: optional(spot),
    says: optional(record({ parameter: required(count), to: required(oneOf('word', ['retry', 'stop'])) })),
    forever: optional(spot),
    absent: required(absent),
    pause: required(oneOf('pause', ['backoff', 'fixed', 'none'])),
    pauseOption: optional(record({ ...spotFields, write: optional(write), conditions: optional(flag) })),
    wait: optional(wait),
  },
  failures: { of: required(spot) },
  limiter: { limit: required(limit), boundedBy: optional(listOf(alternative)), absent: optional(absent) },
  limited: { callback: required(where), over: optional(where) },
  task: { of: optional(where), callback: optional(where), waited: optional(flag) },
  'await-all': { over: required(where) },
  each: {
    callback: required(where),
    over: required(where),
    gives: required(oneOf('result', ['all', 'flat', 'some', 'last', 'nothing'])),
    item: optional(count),
  },
  condition: { limit: optional(limit), ends: required(decider), namesTools: optional(flag), wait: optional(wait) },
  returns: { of: required(places), deadline: optional(spot) },
  then: callback,
  handler: callback,
  timer: callback,
  executor: callback,
  listener: callback,
  sized: {
    by: required(oneOf('size', ['count', 'same', 'slice', 'most'])),
    of: required(where),
    from: optional(where),
    to: optional(where),
  },
  validated: { schema: required(where), under: optional(text), most: optional(listOf(text)), mayLimit: optional(listOf(text)) },
  pause: { in: optional(unit) },
  human: nothing,
  event: nothing,
  clock: nothing,
  promisify: nothing,
  pure: { keeps: optional(where), from: optional(where), to: optional(where), spells: optional(where), unless: optional(where), variable: optional(where), otherwise: optional(where) },
  grow: nothing,
  shrink: nothing,
  merge: nothing,
  mock: nothing,
  'mock-module': nothing,
  'mock-network': nothing,
  request: nothing,
  acquire: nothing,
  exit: nothing,
  log: { elsewhere: optional(where), hides: optional(spot) },
}

/** Every kind there is. */
export const kinds = Object.keys(rowFields) as readonly Kind[]
const kind = oneOf('kind', kinds)

function alternative(value: unknown, at: string, errors: string[]): void {
  record({
    at: required(places),
    kind: optional(kind),
    from: optional(listOf(path)),
    option: optional(text),
    also: optional(listOf(text)),
    never: optional(listOf(neverBounds)),
    conditions: optional(flag),
    is: optional(listOf(plainValue)),
    soft: optional(flag),
    decider: optional(decider),
  write: optional(write),
  } satisfies Fields<Alternative>)(value, at, errors)
}

function row(value: unknown, at: string, errors: string[]): void {
  if (!isRecord(value)) return record({})(value, at, errors)
  const before = errors.length
  if (value['kind'] === undefined) errors.push(`${at}: 'kind' is missing`)
  else kind(value['kind'], at, errors)
  if (errors.length > before) return
  const fields: Readonly<Record<string, Field>> = rowFields[value['kind'] as Kind]
  record({ kind: required(kind), ...fields, ...documented })(value, at, errors)
}

/** A bare kind, a row, or rows for several versions. */
const meaning: Check = (value, at, errors) => {
  if (typeof value === 'string') kind(value, at, errors)
  else if (isRecord(value) || Array.isArray(value)) oneOrMany(row)(value, at, errors)
  else says(() => false, `a kind such as 'model-call', or an object with one`)(value, at, errors)
}

const recipe = record({
  kind: required(oneOf('recipe', ['limiter', 'pause'])),
  language: required(language),
  imports: optional(listOf(recipeImport)),
  declare: optional(text),
  code: required(text),
  within: optional(oneOf('code', ['coroutines', 'plain code'])),
} satisfies Fields<Recipe>)

export const sdk = record({
  $schema: optional(text),
  name: optional(text),
  packages: optional(listOf(text)),
  distributions: optional(listOf(text)),
  builtin: optional(flag),
  language: optional(language),
  unowned: optional(record({ signs: required(listOf(text)) })),
  aliases: optional(mapOf(aliasOrPath, aliasOrPath)),
  calls: optional(mapOf(callPath, meaning)),
  values: optional(mapOf(valuePath, valueKind)),
  abort: optional(listOf(spot)),
  methods: optional(mapOf(callPath, meaning)),
  chains: optional(listOf(oneOf('operator', ['|']))),
  standIns: optional(listOf(text)),
  reasoning: optional(record({ models: required(listOf(text)), options: required(listOf(text)) } satisfies Fields<Reasoning>)),
  spelling: optional(mapOf(neverBounds, text)),
  recipes: optional(listOf(recipe)),
  keys: optional(listOf(providerKeys)),
  recordsAsText: optional(flag),
  tests: optional(flag),
  checked: optional(mapOf(language, text)),
} satisfies Fields<Sdk>)
