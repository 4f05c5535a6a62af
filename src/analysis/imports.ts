import type { Expr } from '../program/tree.js'
import type { Context } from './context.js'
import type { Program } from './linked.js'
import { memberOf } from './members.js'
import { isReplaced } from './mocks.js'
import { resolve } from './resolve.js'
import { BASE, unknown, type Value } from './value.js'

type Import = Expr & { k: 'import' }

/** More files than these are not asked for one name that others hand on in whole. */
const MOST_ASKED = 50

/** What a name means that is imported from another file of the project; `undefined` where it leads outside. */
export function importedValue(context: Context, expr: Import): Value | undefined {
  const program = context.programs.behind(expr)
  const value = program && !isReplaced(context, program) ? exportedValue(context, program, expr.name) : undefined
  if (value) return placedAt(value, expr)
  const module = context.programs.submodule(expr)
  if (module) return isReplaced(context, module) ? undefined : { k: 'module', program: module }
  return program && unknown('import')
}

/** The expression that an imported name stands for, where it is written: a variable of another file, or what it gives as it is. */
export function exprBehind(context: Context, expr: Import): Expr | undefined {
  let at: Expr | undefined = expr
  for (let steps = 0; at?.k === 'import' && steps < MOST_ASKED; steps++) at = context.programs.behind(at)?.module.importable.get(at.name)
  return at?.k === 'import' ? undefined : at
}

/** A constant stands where it is read: nothing is ever changed in another file. */
function placedAt(value: Value, { place }: Expr): Value {
  return value.k === 'constant' ? { ...value, place, from: value.from ?? value.place } : value
}

/** A name that a whole module gives: something in it, or a module inside it. */
export function memberOfModule(context: Context, program: Program, name: string): Value {
  const value = exportedValue(context, program, name)
  if (value) return value
  const inside = context.programs.inside(program, name)
  return inside ? { k: 'module', program: inside } : unknown('import')
}

/** What a file gives under a name; `undefined` where it gives nothing by it that is seen. */
function exportedValue(context: Context, program: Program, name: string): Value | undefined {
  if (name !== '*') return exportIn(context, program, name, new Set())
  const whole = program.module.importable.get('*')
  return whole ? resolve(context, whole, BASE) : { k: 'module', program }
}

function exportIn(context: Context, program: Program, name: string, asked: Set<Program>): Value | undefined {
  if (asked.has(program) || asked.size >= MOST_ASKED) return undefined
  asked.add(program)
  const { importable } = program.module
  const direct = importable.get(name)
  if (direct) return resolve(context, direct, BASE)
  const whole = importable.get('*')
  if (whole) return memberOf(context, resolve(context, whole, BASE), name)
  if (name === 'default') return undefined
  for (const [key, expr] of importable) {
    if (!key.startsWith('*') || expr.k !== 'import') continue
    const value = handedOn(context, expr, name, asked)
    if (value) return value
  }
  return undefined
}

/** `export * from './client'`: a library's name, or one of another file. */
function handedOn(context: Context, expr: Import, name: string, asked: Set<Program>): Value | undefined {
  if (context.lexicon.of(expr.module).some(({ roots }) => roots.has(name))) return resolve(context, { ...expr, name }, BASE)
  const program = context.programs.behind(expr)
  return program && !isReplaced(context, program) ? exportIn(context, program, name, asked) : undefined
}
