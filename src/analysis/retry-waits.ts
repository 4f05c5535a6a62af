/** How long retries wait between their attempts, at the most. */
import type { Amount, RetryRow, Wait } from '../catalog/sdk.js'
import type { Call, Expr, Loop } from '../program/tree.js'
import type { Context } from './context.js'
import { effectsOfBlock } from './effects.js'
import { readAlternative, valueOfSpot } from './limits.js'
import { countedOn } from './loop-turns.js'
import type { Meaning } from './meaning.js'
import { arithmetic, resolve } from './resolve.js'
import type { Frame, Made } from './value.js'

/** Seconds, all waits of one layer together. */
export interface Waited {
  readonly seconds: number
  /** A server that asks for more time is given it. */
  readonly heeds: boolean
}

/** What layers over each other come to, outermost first: one inside waits on each attempt of those round it. */
export function waitedInAll(layers: readonly { readonly attempts: number; readonly waited: Waited | undefined }[]): Waited | undefined {
  let rounds = 1
  let seconds = 0
  for (const { attempts, waited } of layers) {
    if (!waited) return undefined
    seconds += rounds * waited.seconds
    rounds *= attempts
  }
  return { seconds, heeds: layers.some(({ waited }) => waited?.heeds) }
}

/** The waits between so many attempts by a row; nothing where an option hides one. */
export function waitedBy(context: Context, wait: Wait | undefined, site: Made, attempts: number): Waited | undefined {
  if (!wait || (wait.only && readAlternative(context, wait.only, site).k !== 'given')) return undefined
  if (wait.unless?.some((spot) => valueOfSpot(context, spot, site) !== undefined)) return undefined
  const [first, factor, most] = [wait.first, wait.factor ?? 1, wait.most ?? Infinity].map((amount) => numberOf(context, amount, site))
  const least = wait.least ? numberOf(context, { absent: 0, ...wait.least }, site) : 0
  const total = wait.total ? numberOf(context, { absent: Infinity, ...wait.total }, site) : Infinity
  const twice = wait.twice ? isTwice(context, wait.twice, site) : false
  if (first === undefined || factor === undefined || most === undefined || least === undefined || total === undefined || twice === undefined) return undefined
  const waits = Array.from({ length: attempts - 1 }, (_, turn) => Math.max(least, Math.min(first * (twice ? 2 : 1) * factor ** turn, most)))
  const sum = Math.min(waits.reduce((all, each) => all + each, 0), total)
  return Number.isFinite(sum) ? { seconds: wait.in === 'ms' ? sum / 1000 : sum, heeds: wait.heeds ?? false } : undefined
}

function numberOf(context: Context, amount: number | Amount, site: Made): number | undefined {
  if (typeof amount === 'number') return amount
  const value = valueOfSpot(context, amount, site)
  if (!value) return amount.absent ?? Infinity
  return value.k === 'constant' && typeof value.value === 'number' && value.value >= 0 ? value.value : undefined
}

function isTwice(context: Context, twice: NonNullable<Wait['twice']>, site: Made): boolean | undefined {
  if (twice === true) return true
  const value = valueOfSpot(context, twice, site)
  if (!value) return twice.absent ?? false
  return value.k === 'constant' && typeof value.value === 'boolean' ? value.value : undefined
}

/** Those of a helper: its own, or those that it is told by what a library makes of an option. */
export function waitedByHelper(context: Context, { row, site }: Meaning, attempts: number): Waited | undefined {
  const { wait, pause, pauseOption } = row as RetryRow
  if (wait) return waitedBy(context, wait, site, attempts)
  const written = pauseOption && valueOfSpot(context, pauseOption, site)
  if (!written) return pause === 'none' ? NO_TIME : undefined
  const made = written.k === 'api' && written.made ? written.library.rows.get(written.path)?.[0] : undefined
  if (made?.kind !== 'condition' || written.k !== 'api' || !written.made) return undefined
  return made.ends === 'nobody' ? NO_TIME : waitedBy(context, made.wait, written.made, attempts)
}

const NO_TIME: Waited = { seconds: 0, heeds: false }

/** The pauses of a loop, each of them on each turn. */
export function waitedInLoop(context: Context, loop: Loop, frame: Frame, attempts: number): Waited | undefined {
  const effects = effectsOfBlock(context, loop.body, frame)
  // Something unknown may pause, too.
  if (effects.some(({ kind, use }) => kind === 'unknown' && use === 'awaited')) return undefined
  const pauses = effects.filter(({ kind }) => kind === 'pause')
  const turns = Array.from({ length: attempts - 1 }, (_, turn) => turn)
  const waits = pauses.flatMap(({ delay, delayIn, layers, via, frame: within }) =>
    turns.map((turn) => {
      const once = layers.every(({ k }) => k === 'way' || k === 'entered' || k === 'handler')
      const given = once && delay && delayIn ? valueOn({ context, loop, frame, turn }, delay, within, via) : undefined
      return given === undefined || given < 0 ? undefined : delayIn === 'ms' ? given / 1000 : given
    }),
  )
  const sum = waits.reduce<number | undefined>((all, each) => (all === undefined || each === undefined ? undefined : all + each), 0)
  return sum === undefined || !Number.isFinite(sum) ? undefined : { seconds: sum, heeds: false }
}

interface Turn {
  readonly context: Context
  readonly loop: Loop
  /** The frame that the loop stands in. */
  readonly frame: Frame
  /** From 0. */
  readonly turn: number
}

/** What is computed from numbers and from what a loop counts with: `1000 * 2 ** attempt`. */
function valueOn(at: Turn, expr: Expr, frame: Frame, via: readonly Call[]): number | undefined {
  const of = (part: Expr | undefined): number | undefined => part && valueOn(at, part, frame, via)
  const { context } = at
  if (expr.k === 'ref') {
    const counted = countedOn(context, at.loop, at.frame, expr.slot, at.turn)
    if (counted !== undefined) return counted
    // A helper that pauses does so for as long as its caller says.
    const parameter = context.bindings.parameter(expr.slot)
    const handed = parameter && via.at(-1)?.args[parameter.index]?.value
    if (handed) return valueOn(at, handed, via.length > 1 ? frame : at.frame, via.slice(0, -1))
  }
  if (expr.k !== 'op' || expr.of.length !== 2) {
    const value = resolve(context, expr, frame)
    return value.k === 'constant' && typeof value.value === 'number' ? value.value : undefined
  }
  const [left, right] = [of(expr.of[0]), of(expr.of[1])]
  return left === undefined || right === undefined ? undefined : arithmetic(expr.op, left, right)
}
