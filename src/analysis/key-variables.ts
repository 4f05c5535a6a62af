/** Environment variables: where they are read and set, and which of them hold keys. */
import type { Lexicon } from '../catalog/lookup.js'
import type { ProviderKeys, PureRow } from '../catalog/sdk.js'
import type { Expr, Stmt } from '../program/tree.js'
import { exprAt } from './arguments.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { resolve } from './resolve.js'
import { BASE, type Value } from './value.js'

/** The provider whose key is kept in a variable of this name: its own, or one with something before it, `MY_OPENAI_API_KEY`. */
export function providerOf({ keys }: Lexicon, variable: string): ProviderKeys | undefined {
  return keys.find(({ variables }) => variables.some((own) => variable === own || variable.endsWith(`_${own}`)))
}

/** The environment variable that an expression reads, and what it gives where that is not set. */
export interface VariableRead {
  readonly variable: string
  readonly otherwise?: Expr | undefined
}

export function variableRead(context: Context, expr: Expr): VariableRead | undefined {
  if (expr.k === 'get') {
    const name = isEnvironment(resolve(context, expr.base, BASE)) ? textOf(context, expr.key) : undefined
    return name === undefined ? undefined : { variable: name }
  }
  if (expr.k !== 'call') return undefined
  const row = meaningOf(context, expr, BASE)?.row as PureRow | undefined
  const named = row?.variable && exprAt(expr, row.variable)
  const variable = named && textOf(context, named)
  return variable === undefined ? undefined : { variable, otherwise: row?.otherwise && exprAt(expr, row.otherwise) }
}

/** The environment variable that a statement sets. */
export function variableSet(context: Context, stmt: Stmt): string | undefined {
  return stmt.k === 'store' && isEnvironment(resolve(context, stmt.base, BASE)) ? textOf(context, stmt.key) : undefined
}

function isEnvironment(value: Value): boolean {
  return value.k === 'api' && value.library.sdk.values?.[value.path] === 'environment'
}

function textOf(context: Context, expr: Expr): string | undefined {
  const value = resolve(context, expr, BASE)
  return value.k === 'constant' && typeof value.value === 'string' ? value.value : undefined
}
