import type { ProviderKeys } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import type { Expr, FuncId, Module, Place, Stmt } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import type { Context } from './context.js'
import type { HardcodedKey } from './facts.js'
import { keySpotOf, leaveOut, takenTexts, type Taken } from './key-spots.js'
import { keyIn, looksLikeKey, type KeyText } from './key-text.js'
import { providerOf, variableRead, variableSet } from './key-variables.js'
import { meaningOf } from './meaning.js'
import { isTest } from './tests.js'
import { BASE } from './value.js'

/** A text in the program, and what stands round it. */
interface Written {
  readonly text: string
  readonly place: Place
  readonly func: FuncId
  /** What it is an operand of, the nearest first. */
  readonly round: readonly Expr[]
  readonly itself: Expr
  readonly stmt?: Stmt | undefined
  /** The name of the parameter that it is the default of. */
  readonly parameter?: string | undefined
}

/** The keys that are written in a file, in order of the text. */
export function hardcodedKeys(context: Context): readonly HardcodedKey[] {
  const found: Found[] = []
  eachText(context.module, (written) => {
    const key = keyAt(context, written)
    if (key) found.push(key)
  })
  return found.sort((a, b) => a.written.place.start - b.written.place.start).map((key, index) => factOf(context, key, index === 0))
}

/** A key with what says so. */
interface Found {
  readonly written: Written
  readonly text?: KeyText | undefined
  readonly provider?: ProviderKeys | undefined
  readonly variable?: string | undefined
  readonly form: HardcodedKey['form']
  /** The expression of which it is the last resort. */
  readonly fallback?: Expr | undefined
  readonly taken?: Taken | undefined
}

function keyAt(context: Context, written: Written): Found | undefined {
  const { text } = written
  const known = keyIn(context.lexicon, text)
  const taken = takenTexts(context).get(written.place.start)
  if ((!known && !looksLikeKey(text)) || isNoValue(written) || taken?.harmless || (isTest(context) && !taken)) return undefined
  const { form, variable, fallback } = formOf(context, written)
  const named = variable ?? nameRound(written)
  const byName = named === undefined ? undefined : providerOf(context.lexicon, named)
  if (!known && !taken && !byName) return undefined
  if (known?.provider.named && !taken && !byName && !isNamed(known.provider.named, named, text)) return undefined
  return { written, text: known, provider: known?.provider, variable: variable ?? variableFor(known, byName, named, taken), form, fallback, taken }
}

/** A text that is compared, looked up by, or not used at all. */
function isNoValue({ itself, round, stmt }: Written): boolean {
  const [parent] = round
  if (!parent) return stmt?.k === 'do'
  if (parent.k === 'op') return ['==', '!=', '<', '<=', '>', '>=', 'in', 'instanceof'].includes(parent.op)
  if (parent.k === 'get') return true
  return parent.k === 'record' && parent.parts.some((part) => part.k === 'entry' && part.key === itself)
}

function formOf(context: Context, { itself, round, stmt }: Written): Pick<Found, 'form' | 'variable' | 'fallback'> {
  const [parent] = round
  if (parent?.k === 'op' && (parent.op === '??' || parent.op === '||') && parent.of.at(-1) === itself) {
    const read = parent.of[0] && variableRead(context, parent.of[0])
    if (read) return { form: 'default', variable: read.variable, fallback: parent.of.length === 2 ? parent : undefined }
  }
  const read = parent && variableRead(context, parent)
  if (read?.otherwise === itself) return { form: 'default', variable: read.variable, fallback: parent }
  const set = !parent && stmt ? variableSet(context, stmt) : undefined
  return set === undefined ? { form: 'written' } : { form: 'set', variable: set }
}

/** What the text is kept under: a variable, a property, an option, a parameter. */
function nameRound({ itself, round, stmt, parameter }: Written): string | undefined {
  let inner = itself
  for (const expr of round) {
    if (expr.k === 'record') {
      const entry = expr.parts.find((part) => part.value === inner)
      return entry?.k === 'entry' && entry.key.k === 'const' ? String(entry.key.value) : undefined
    }
    if (expr.k === 'call') return expr.args.find(({ value }) => value === inner)?.name
    if (expr.k !== 'op' && expr.k !== 'choice' && expr.k !== 'list') return undefined
    inner = expr
  }
  if (stmt?.k === 'let') return stmt.slot.name
  return stmt?.k === 'store' && stmt.key.k === 'const' ? String(stmt.key.value) : parameter
}

function isNamed(words: readonly string[], name: string | undefined, text: string): boolean {
  return words.some((word) => name?.toLowerCase().includes(word) || text.toLowerCase().includes(word))
}

/** The variable that the key is meant to be in; unknown where its requests may go to another service than its shape says. */
function variableFor(known: KeyText | undefined, byName: ProviderKeys | undefined, name: string | undefined, taken: Taken | undefined): string | undefined {
  if (byName) return byName.variables.includes(name ?? '') ? name : byName.variables[0]
  if (taken?.elsewhere) return undefined
  const own = known?.provider.variables ?? []
  return taken?.variables.find((variable) => own.includes(variable)) ?? own[0]
}

function factOf(context: Context, { written, text, provider, variable, form, fallback, taken }: Found, first: boolean): HardcodedKey {
  const { place, func } = written
  const reads = provider !== undefined && form === 'written' && text?.before === '' && variable !== undefined && taken?.variables.includes(variable)
  return {
    kind: 'hardcoded-key',
    at: place,
    func,
    library: '',
    name: taken?.name ?? variable ?? '',
    provider: taken?.elsewhere ? undefined : provider?.provider,
    variable,
    form,
    leaveOut: () => (reads ? editAtSpot(context, taken, place) : undefined),
    readVariable: () => variable === undefined || form === 'set' ? undefined : {
      k: 'read-variable',
      text: fallback?.place ?? place,
      variable,
      before: text?.before ?? '',
      after: text?.after ?? '',
      optional: taken !== undefined,
      // What one edit spans is repeated in a report: nothing that another key stands in.
      mayImport: first,
    },
  }
}

function editAtSpot(context: Context, taken: Taken | undefined, place: Place): Edit | undefined {
  const meaning = taken && meaningOf(context, taken.call, BASE)
  const spot = meaning && keySpotOf(meaning)
  return spot && leaveOut(taken, spot, place)
}

/** What is shorter is no key of anybody. */
const SHORTEST = 20

/** Visits the texts that a file evaluates, but for short ones, each with what stands round it. */
function eachText(module: Module, visit: (written: Written) => void): void {
  const look = (root: Expr, func: FuncId, more: Pick<Written, 'stmt' | 'parameter'>): void => {
    let parents: Map<Expr, Expr> | undefined
    eachExpr(root, (expr) => {
      if (expr.k !== 'const' || typeof expr.value !== 'string' || expr.value.length < SHORTEST) return
      if (!parents) {
        const all = (parents = new Map<Expr, Expr>())
        eachExpr(root, (inner, parent) => void (parent && all.set(inner, parent)))
      }
      const round: Expr[] = []
      for (let at = parents.get(expr); at; at = parents.get(at)) round.push(at)
      visit({ text: expr.value, place: expr.place, func, round, itself: expr, ...more })
    })
  }
  for (const { id, parent, params, body, decorators } of module.functions) {
    for (const { slot, default: value } of params) if (value) look(value, id, { parameter: slot.name })
    for (const decorator of decorators) look(decorator, parent, {})
    eachStmt(body, (stmt) => { for (const root of expressionsOf(stmt)) look(root, id, { stmt }) })
  }
  for (const { members } of module.classes) {
    for (const member of members) if (member.k === 'field' && member.value) look(member.value, 0, { parameter: member.key })
  }
}
