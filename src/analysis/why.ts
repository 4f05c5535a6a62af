/** Why something is reported in a line, or is not: the way to the call, and where a bound was looked for. */
import { dirname, relative, sep } from 'node:path'
import { fileOf, isModule } from '../program/relocate.js'
import type { Expr, FuncId, Place } from '../program/tree.js'
import { loopsOf } from '../program/walk.js'
import type { CallSite } from './bindings.js'
import { funcOf, type Context } from './context.js'
import type { Effect } from './effect.js'
import { effectsOf, effectsOfBlock } from './effects.js'
import type { Fact } from './facts.js'
import { framesOf } from './frames.js'
import { REASONS, type Look } from './looks.js'
import { meaningOf } from './meaning.js'
import { isMocked, isReplaced } from './mocks.js'
import { factDetails, factTitle, ownerOf } from './print.js'
import type { Facts } from './query.js'
import { concernedFunctions } from './reach.js'
import { resolve } from './resolve.js'
import { alternatives, BASE, whyUnknown } from './value.js'

/** Why a look at its text turned a file away. */
export type TurnedAway = 'alone' | 'repeats-nothing' | 'no-dependency' | 'leads-nowhere'

const AT_THE_TEXT: Readonly<Record<TurnedAway, string>> = {
  'alone': 'it names no library of the catalog, and other files are not looked into',
  'repeats-nothing': 'it names no library of the catalog, and nothing in it repeats or waits',
  'no-dependency': 'it names no library of the catalog, and no package.json round it declares one that calls models',
  'leads-nowhere': 'it names no library of the catalog, and no import leads within five files to one that does',
}

export interface Asked {
  /** From 1. */
  readonly line: number
  readonly lineOf: (offset: number) => number
  /** The folder that paths are told from. */
  readonly folder: string
  readonly turnedAway: TurnedAway | undefined
}

/** The answer, in lines. */
export function explanationOf(context: Context, facts: Facts, asked: Asked): string {
  const on = ({ start }: Place): boolean => asked.lineOf(start) === asked.line
  const explained = facts.all.filter(({ at }) => on(at))
  // What stands in the line of a repetition that is explained is part of it.
  const isExplained = explained.some((fact) => 'looked' in fact)
  const loops = isExplained ? [] : context.module.functions.flatMap((func) => loopsOf(func.body).filter(({ head }) => on(head)).map((loop) => ({ loop, func })))
  const silent = isExplained ? [] : context.bindings.calls
    .filter(({ call: { at } }) => on(at) && !explained.some((fact) => fact.at === at))
    .sort(({ call: { place: a } }, { call: { place: b } }) => a.start - b.start || b.end - a.end)
  const lines = [
    ...(asked.turnedAway === undefined ? [] : [`A look at the text turned this file away: ${AT_THE_TEXT[asked.turnedAway]}.`]),
    ...(asked.turnedAway === undefined ? turnedAwayFunctions(context, [...loops.map(({ func }) => func.id), ...silent.map(({ func }) => func)]) : []),
    ...explained.flatMap((fact) => explainFact(context, fact, asked)),
    ...loops.map(({ loop }) => explainLoop(context, effectsOfBlock(context, [loop], BASE), asked)),
    ...silent.flatMap((site) => explainCall(context, site, asked)),
  ]
  return lines.length > 0 ? `${[...new Set(lines)].join('\n')}\n` : `Nothing is called, and nothing repeats, in line ${String(asked.line)}.\n`
}

function explainFact(context: Context, fact: Fact, asked: Asked): string[] {
  const details = factDetails(fact)
  const title = `${factTitle(fact)}${details === '' ? '' : `  ${details}`}`
  if (fact.kind === 'model-call') return [title, ` ${whyOnce(context, fact)}`]
  if (!('looked' in fact)) return [title]
  const way = 'repeated' in fact && fact.repeated ? [`  ${whereIs(context, fact.at, asked)}  ${fact.name}`, ...wayTo(context, fact.repeated, asked)] : []
  return [title, ...(way.length > 0 ? [' way', ...way] : []), ' looked for', ...fact.looked().map((look) => `  ${lookText(context, look, asked)}`)]
}

function whyOnce(context: Context, { at }: Fact): string {
  const site = context.bindings.calls.find(({ call }) => call.at === at)
  const meaning = site && meaningOf(context, site.call, BASE)
  const repeats = meaning?.row.kind === 'agent-run' ? meaning.row.repeatsWith : undefined
  return repeats ? `one turn: \`${repeats.option ?? 'what it repeats with'}\` is not given` : 'one call: what repeats it is explained in the line of the repetition'
}

function lookText(context: Context, { sought, found, at }: Look, asked: Asked): string {
  return `${sought}: ${found}${at ? ` (${whereIs(context, at, asked)})` : ''}`
}

/** The functions on the way to a call, and the call itself; callbacks without a name are left out. */
function wayTo(context: Context, { entered, call, meaning }: Effect, asked: Asked): string[] {
  const functions = entered.map((id) => funcOf(context, id)).filter(({ name }) => name !== undefined)
  return [
    ...functions.map(({ name = '', head }) => `  ${whereIs(context, head, asked)}  ${name}`),
    `  ${whereIs(context, call.at, asked)}  ${[meaning?.library.name, meaning?.name].filter(Boolean).join(' ')}`,
  ]
}

function whereIs(context: Context, { start }: Place, { lineOf, folder }: Asked): string {
  const { path, lineAt } = context.programs.at(start)
  return `${relative(folder, path).split(sep).join('/')}:${String(fileOf(start) === 0 || !lineAt ? lineOf(start) : lineAt(start))}`
}

function turnedAwayFunctions(context: Context, ids: readonly FuncId[]): string[] {
  const concerned = concernedFunctions(context)
  const owners = new Set(ids.filter((id) => !concerned.has(funcOf(context, id)) && framesOf(context, funcOf(context, id)).length === 0).map((id) => ownerOf(context, id)))
  return [...owners].map((id) => `A look at the names turned ${isModule(id) ? 'what stands outside of functions' : `\`${funcOf(context, id).name ?? ''}\``} away: nothing in it leads to a call of a model.`)
}

function explainLoop(context: Context, effects: readonly Effect[], asked: Asked): string {
  const call = effects.find(({ kind }) => kind === 'model')
  if (!call) return 'loop: no call of a model is seen in it'
  return ['loop: neither a retry nor one that the model may end: what the model says reaches neither the next turn nor an exit', ' way', ...wayTo(context, call, asked)].join('\n')
}

function explainCall(context: Context, { call }: CallSite, asked: Asked): string[] {
  const meaning = meaningOf(context, call, BASE)
  const name = `\`${nameOf(call.callee)}\``
  if (meaning) {
    const { row, library } = meaning
    if ((row.kind === 'model-call' || row.kind === 'agent-run') && isMocked(context, meaning)) return [`${name}: a stand-in answers, no provider is called`]
    const repeats = row.kind === 'await-all' || row.kind === 'each' || row.kind === 'fan-out' || row.kind === 'retry' || row.kind === 'task'
    if (repeats) return leadsOn(context, call, asked, `${name}: no call of a model is seen in what it is handed`, name)
    return library.sdk.builtin ? [] : [`${name}: ${row.kind} of ${library.name}, nothing to bound`]
  }
  const turned = importsIn(call.callee).flatMap((each) => whyNotSeen(context, each) ?? [])
  if (turned.length > 0) return turned.map((reason) => `${name}: ${reason}`)
  const values = alternatives(resolve(context, call.callee, BASE))
  const own = values.find((value) => value.k === 'function')
  if (own?.k === 'function') return leadsOn(context, call, asked, `${name} (${whereIs(context, own.func.head, asked)}): no call of a model is seen in it`, name)
  return [`${name}: what it does is unknown, ${REASONS[values.map(whyUnknown).find((why) => why !== 'other') ?? 'other']}`]
}

function leadsOn(context: Context, call: Expr, asked: Asked, otherwise: string, name: string): string[] {
  const found = effectsOf(context, call, BASE, 'kept').find(({ kind }) => kind === 'model')
  return found ? [[`${name}: leads to a call of a model that nothing repeats here, or whose repetition is no matter of bounds`, ' way', ...wayTo(context, found, asked)].join('\n')] : [otherwise]
}

type Import = Expr & { k: 'import' }

function importsIn(callee: Expr): readonly Import[] {
  return callee.k === 'import' ? [callee] : callee.k === 'get' ? importsIn(callee.base) : []
}

/** Why nothing is known of what an import gives; nothing where it is looked into. */
function whyNotSeen(context: Context, expr: Import): string | undefined {
  const { programs } = context
  const { module, name, place } = expr
  if (context.lexicon.of(module).length > 0) return `the catalog holds ${module}, and no call of a model by this name`
  const { path, program } = programs.look(module, name, place)
  if (path === undefined) return `${module} is a package that the catalog does not hold, or leads to no file of the project`
  const shown = relative(dirname(context.module.path), path).split(sep).join('/')
  if (!program) return `${shown} is not looked into: it does not parse, is too large, or lies behind too many others`
  if (isReplaced(context, program)) return `${shown} is replaced by a stand-in`
  if (!programs.leads(expr)) return `${shown} is turned away by a look at its text: it names no library of the catalog, nor does a file that it imports`
  return programs.behind(expr) || programs.submodule(expr) ? undefined : `${shown} is not followed: nothing here that repeats comes to it`
}

function nameOf(callee: Expr): string {
  switch (callee.k) {
    case 'ref':
      return callee.slot.name
    case 'import':
      return callee.name === 'default' ? callee.module : callee.name
    case 'get':
      return `${callee.base.k === 'ref' || callee.base.k === 'import' ? `${nameOf(callee.base)}.` : ''}${callee.key.k === 'const' ? String(callee.key.value) : '[…]'}`
    default:
      return 'call'
  }
}
