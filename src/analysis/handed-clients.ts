/** Clients that a function is handed without a type, known by what is called on them where their library is imported. */
import type { Client } from '../catalog/client-paths.js'
import type { Call, Expr } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import { keywordsOf, positional } from './arguments.js'
import { funcOf, type Context } from './context.js'
import type { Program } from './linked.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, type Api } from './value.js'

const memos = new WeakMap<Program, ReadonlyMap<Expr, Api>>()

/** The client that an expression of unknown value stands for. */
export function clientHandedIn(context: Context, expr: Expr): Api | undefined {
  const program = context.programs.at(expr.place.start)
  let clients = memos.get(program)
  if (!clients) memos.set(program, (clients = clientsIn(context, program)))
  const client = clients.get(expr)
  return client && !isOfBaseClass(context, program, expr) ? client : undefined
}

/** Who extends a class may hand it another thing than a client. */
function isOfBaseClass(context: Context, { module: { classes } }: Program, expr: Expr): boolean {
  const id = expr.k === 'get' && expr.base.k === 'self' ? expr.base.inClass : undefined
  return id !== undefined && classes.some(({ base }) => base && alternatives(resolve(context, base, BASE)).some((value) => value.k === 'class' && value.cls.id === id))
}

function clientsIn(context: Context, program: Program): ReadonlyMap<Expr, Api> {
  const found = new Map<Expr, Api>()
  let imported: ReadonlySet<string> | undefined
  for (const { call, func } of program.bindings.calls) {
    const named = clientCalled(context.lexicon.clientPaths, call)
    // What a test is handed is seldom the thing itself.
    if (!named || /^test/iu.test(funcOf(context, func).name ?? '')) continue
    imported ??= importsOf(program)
    for (const module of imported) {
      const client = named.clients.find(({ library }) => context.lexicon.of(module).includes(library))
      if (client) found.set(named.root, { k: 'api', library: client.library, path: client.made, module, since: [] })
    }
  }
  return found
}

/** `client.chat.completions.create(…)`, `self.client.messages.create(model=…)`: what it is called on, and whose call it may be. */
export function clientCalled(paths: ReadonlyMap<string, readonly Client[]>, call: Call): { readonly root: Expr; readonly clients: readonly Client[] } | undefined {
  const names: string[] = []
  let longest: { readonly root: Expr; readonly clients: readonly Client[] } | undefined
  for (let at = call.callee; at.k === 'get' && at.key.k === 'const' && names.length < 5; at = at.base) {
    names.unshift(String(at.key.value))
    const clients = names.length < 2 ? undefined : paths.get(names.join('.'))?.filter(({ needsModel }) => !needsModel || givesModel(call))
    if (clients && clients.length > 0) longest = { root: at.base, clients }
  }
  return longest
}

function givesModel(call: Call): boolean {
  const first = positional(call, 0)
  const records = [keywordsOf(call), ...(first && first !== 'spread' && first.value.k === 'record' ? [first.value] : [])]
  return records.some(({ parts }) => parts.some((part) => part.k === 'entry' && part.key.k === 'const' && part.key.value === 'model'))
}

/** The specifiers of all that a file imports and mentions. */
function importsOf({ module }: Program): ReadonlySet<string> {
  const modules = new Set<string>()
  const note = (root: Expr): void => { eachExpr(root, (expr) => void (expr.k === 'import' && modules.add(expr.module))) }
  for (const { body, decorators } of module.functions) {
    decorators.forEach(note)
    eachStmt(body, (stmt) => { expressionsOf(stmt).forEach(note) })
  }
  return modules
}
