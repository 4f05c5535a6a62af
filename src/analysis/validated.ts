import type { ValidatedRow } from '../catalog/sdk.js'
import type { Call, Expr } from '../program/tree.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { exprAt } from './arguments.js'
import { resolve } from './resolve.js'
import { onlyValue, sourceOf } from './sources.js'
import { INPUT, limitedTo, sized, UNKNOWN, type Size } from './size.js'
import type { Frame } from './value.js'

/**
 * How many items a list may have that was taken out of validated data: as its schema says, as many as the data has where
 * the schema says nothing, `undefined` where the data was not validated.
 */
export function validatedSize(context: Context, expr: Expr, frame: Frame): Size | undefined {
  const source = sourceOf(context, expr)
  if (!source) return undefined
  const { call, keys } = source
  const row = meaningOf(context, call, frame)?.row
  if (row?.kind !== 'validated') return undefined
  const schema = exprAt(call, row.schema)
  const [first, ...inside] = keys
  if (!schema || (row.under !== undefined && first !== row.under)) return UNKNOWN
  return sizeBySchema(context, row, schema, row.under === undefined ? keys : inside, frame)
}

function sizeBySchema(context: Context, row: ValidatedRow, schema: Expr, [key, ...inside]: readonly string[], frame: Frame): Size {
  const steps = stepsOf(context, schema)
  if (!steps || !row.most || steps.some(({ name }) => row.mayLimit?.includes(name))) return UNKNOWN
  if (key === undefined) return steps.reduce((size, { name, call }) => (row.most?.includes(name) ? limitedTo(size, numberIn(context, call, frame)) : size), INPUT)
  for (const { call } of steps) {
    const [argument] = call.args
    const entry = argument?.value.k === 'record' ? argument.value.parts.find((part) => part.k === 'entry' && part.key.k === 'const' && part.key.value === key) : undefined
    if (entry) return sizeBySchema(context, row, entry.value, inside, frame)
  }
  return UNKNOWN
}

function numberIn(context: Context, { args: [argument] }: Call, frame: Frame): Size {
  const value = argument && resolve(context, argument.value, frame)
  return value?.k === 'constant' && typeof value.value === 'number' ? sized(value.value) : UNKNOWN
}

/** The calls that a schema is put together by, last one first; `undefined` where a part of it is not seen. */
function stepsOf(context: Context, schema: Expr): { name: string; call: Call }[] | undefined {
  const steps: { name: string; call: Call }[] = []
  let at: Expr | undefined = schema
  for (let guard = 0; at && guard < 50; guard++) {
    if (at.k === 'ref') at = onlyValue(context, at)
    else if (at.k === 'call' && at.callee.k === 'get' && at.callee.key.k === 'const') {
      steps.push({ name: String(at.callee.key.value), call: at })
      at = at.callee.base
    } else break
  }
  return at?.k === 'import' && steps.length > 0 ? steps : undefined
}
