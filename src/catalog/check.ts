import { nearest } from './nearest.js'

/** Looks at a value that stands `at` a place of the settings and adds a sentence for each thing that is wrong with it. */
export type Check = (value: unknown, at: string, errors: string[]) => void

export interface Field {
  readonly check: Check
  readonly required: boolean
}

/** A field for each property of an interface: none forgotten, none invented. */
export type Fields<T> = { readonly [Key in keyof Required<T>]: Field }

export const optional = (check: Check): Field => ({ check, required: false })
export const required = (check: Check): Field => ({ check, required: true })

export function says(test: (value: unknown) => boolean, expected: string): Check {
  return (value, at, errors) => {
    if (!test(value)) errors.push(`${at}: must be ${expected}, not ${describe(value)}`)
  }
}

export const text = says((value) => typeof value === 'string' && value !== '', 'a text')
export const flag = says((value) => typeof value === 'boolean', 'true or false')
export const count = says((value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number')
export const plainValue = says((value) => ['string', 'number', 'boolean'].includes(typeof value), 'a text, a number, true or false')

/** One of a few words; `what` names the kind of word in the message: `unknown kind 'modelcall'`. */
export function oneOf(what: string, words: readonly string[]): Check {
  return (value, at, errors) => {
    if (typeof value === 'string' && words.includes(value)) return
    if (typeof value !== 'string') errors.push(`${at}: must be ${listed(words)}, not ${describe(value)}`)
    else errors.push(`${at}: unknown ${what} '${value}'; ${suggestion(value, words)}`)
  }
}

export function listOf(check: Check): Check {
  return (value, at, errors) => {
    if (!Array.isArray(value)) errors.push(`${at}: must be a list, not ${describe(value)}`)
    else value.forEach((item, index) => check(item, `${at}[${index}]`, errors))
  }
}

/** One, or a list of them. */
export function oneOrMany(check: Check): Check {
  const many = listOf(check)
  return (value, at, errors) => (Array.isArray(value) ? many : check)(value, at, errors)
}

export function record(fields: Readonly<Record<string, Field>>): Check {
  const names = Object.keys(fields)
  return (value, at, errors) => {
    if (!isRecord(value)) {
      errors.push(`${at}: must be an object, not ${describe(value)}`)
      return
    }
    for (const key of Object.keys(value)) {
      if (!names.includes(key)) errors.push(`${at}: unknown key '${key}'; ${suggestion(key, names)}`)
    }
    for (const [name, field] of Object.entries(fields)) {
      const entry = value[name]
      if (entry !== undefined) field.check(entry, `${at}.${name}`, errors)
      else if (field.required) errors.push(`${at}: '${name}' is missing`)
    }
  }
}

/** An object whose keys are free within `key`. */
export function mapOf(key: Check, check: Check): Check {
  return (value, at, errors) => {
    if (!isRecord(value)) {
      errors.push(`${at}: must be an object, not ${describe(value)}`)
      return
    }
    for (const [name, entry] of Object.entries(value)) {
      const place = `${at}['${name}']`
      key(name, place, errors)
      check(entry, place, errors)
    }
  }
}

/** What cannot be written as JSON is no data: functions, symbols, instances, values that hold themselves. */
export function isData(value: unknown, at: string, errors: string[], above: readonly unknown[] = []): boolean {
  if (above.includes(value)) return refuse(`${at}: holds itself`, errors)
  if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value) && !isRecord(value)) return refuse(`${at}: must be a plain object, not ${describe(value)}`, errors)
    const inside = [...above, value]
    const steps = Array.isArray(value)
      ? value.map((item: unknown, index) => [`${at}[${index}]`, item] as const)
      : Object.entries(value).map(([key, item]) => [step(at, key), item] as const)
    return steps.map(([place, item]) => isData(item, place, errors, inside)).every(Boolean)
  }
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return refuse(`${at}: is a ${typeof value}; a row is data that could be written as JSON`, errors)
  if (typeof value === 'number' && !Number.isFinite(value)) return refuse(`${at}: ${value} cannot be written as JSON`, errors)
  return true
}

/** `at.key`, or `at['the key']` where it is no plain name. */
export function step(at: string, key: string): string {
  return /^[\w$]+$/.test(key) ? `${at}.${key}` : `${at}['${key}']`
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

function refuse(error: string, errors: string[]): false {
  errors.push(error)
  return false
}

function suggestion(word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return near === undefined ? `known are ${listed(words)}` : `did you mean '${near}'?`
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`)
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : quoted.join('')
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'string':
      return value === '' ? 'an empty text' : `the text '${value}'`
    case 'number':
    case 'boolean':
      return String(value)
    case 'object':
      return isRecord(value) ? 'an object' : `an instance of ${value.constructor.name}`
    default:
      return `a ${typeof value}`
  }
}
