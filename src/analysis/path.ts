import type { Call, Exit, Expr, Loop, Slot, Stmt, Try } from '../program/tree.js'
import { operands } from '../program/walk.js'
import type { Effect } from './effect.js'
import type { Key } from './lvalue.js'
import type { States } from './states.js'

/** What must hold for a statement to be reached, in terms of the forks on the way. */
export type Guard =
  | { readonly k: 'test'; readonly expr: Expr; readonly truth: boolean }
  /** In a handler of this attempt. */
  | { readonly k: 'failed'; readonly attempt: Try; readonly holdsCall: boolean }
  /** Inside a loop that takes its items from something. */
  | { readonly k: 'items'; readonly loop: Loop }

export interface PathExit {
  readonly exit?: Exit | undefined
  /** Leaving by a helper that may throw or end the program, or by a call that somebody else ends; with neither, whoever asks for the next turn leaves. */
  readonly effect?: Effect | undefined
  readonly states: States
  readonly guards: readonly Guard[]
}

export interface Write {
  readonly stmt: Stmt & { k: 'let' | 'store' }
  readonly states: States
  readonly guards: readonly Guard[]
}

export interface Paths {
  /** States of the ways that end the body normally or by `continue`: the ways back to the loop's head. */
  readonly back: States
  readonly exits: readonly PathExit[]
  readonly writes: readonly Write[]
  /** Where lists are made longer. */
  readonly grown: readonly { readonly call: Call; readonly guards: readonly Guard[] }[]
  /** The attempts on the way. */
  readonly attempts: readonly Try[]
  /** Where the function calls itself, of the calls to ignore. */
  readonly again: readonly { readonly call: Expr; readonly guards: readonly Guard[]; readonly states: States }[]
  /** Somebody outside can make a call of the model fail. */
  readonly endedFromOutside: boolean
  /** Every effect met, with the guards round it. */
  readonly met: readonly { readonly effect: Effect; readonly guards: readonly Guard[]; readonly states: States }[]
}

export interface Probe {
  /** Bits of interest, beside whether the call was made or failed: forks that differ in nothing else are no choice. */
  readonly watch?: number | undefined
  /** The counter whose steps are marked. */
  readonly counter?: Key | undefined
  /** A list whose growth counts as a step. */
  readonly grows?: Slot | undefined
  /** Calls that are the repetition itself (a recursive call); they are no model call of this turn. */
  readonly ignore?: ReadonlySet<Expr> | undefined
}

/** Visits an expression and all inside it, with the conditions that choices and `&&`, `||`, `??` put round them. */
export function eachGuarded(root: Expr, guards: readonly Guard[], visit: (expr: Expr, guards: readonly Guard[]) => void): void {
  visit(root, guards)
  const { k } = root
  if (k === 'choice' && root.test) {
    const { test } = root
    eachGuarded(test, guards, visit)
    root.of.forEach((side, index) => { eachGuarded(side, [...guards, { k: 'test', expr: test, truth: index === 0 }], visit) })
  } else if (k === 'op' && (root.op === '&&' || root.op === '||')) {
    root.of.forEach((part, index) => {
      const before = root.of.slice(0, index).map((expr): Guard => ({ k: 'test', expr, truth: root.op === '&&' }))
      eachGuarded(part, [...guards, ...before], visit)
    })
  } else {
    for (const part of operands(root)) eachGuarded(part, guards, visit)
  }
}
