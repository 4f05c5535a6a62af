import { list, record } from './protocol.js'

/** An input that a tool of this JSON schema accepts: the smallest value for each of its properties. */
export function inputFor(schema: unknown): Readonly<Record<string, unknown>> {
  const { properties } = record(schema)
  return Object.fromEntries(Object.entries(record(properties)).map(([name, each]) => [name, valueFor(each)]))
}

function valueFor(schema: unknown): unknown {
  const { type, enum: options, const: constant, anyOf, default: preset } = record(schema)
  if (constant !== undefined) return constant
  if (preset !== undefined) return preset
  if (Array.isArray(options)) return list(options)[0]
  if (Array.isArray(anyOf)) return valueFor(anyOf[0])
  switch (Array.isArray(type) ? type[0] : type) {
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'array':
      return []
    case 'object':
      return inputFor(schema)
    case 'null':
      return null
    default:
      return 'x'
  }
}
