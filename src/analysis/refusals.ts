import type { Expr } from '../program/tree.js'
import type { Context } from './context.js'
import { holdsFor, type Sort } from './error-tests.js'
import { originsOf } from './origins.js'
import { alternatives, type Frame, type Value } from './value.js'

/**
 * Whether a test of a caught error holds when the provider refused the call: a test for another class of errors does
 * not. `undefined` where it may or may not hold.
 */
export function holdsOfRefusal(context: Context, test: Expr, frame: Frame): boolean | undefined {
  const refusals: Sort = {
    isError: (expr, within) => originsOf(context, expr, within).has('error'),
    ofClass: (cls) => (isOtherClass(cls) ? false : undefined),
    ofName: (name) => (isOtherName(context, name) ? false : undefined),
    negated: (truth) => (truth === undefined ? undefined : !truth),
  }
  return holdsFor(context, test, frame, refusals)
}

/** Errors of the model's libraries may be refusals, unless the catalog says that an answer came; so may be every `Error`. */
function isOtherClass(cls: Value): boolean {
  return alternatives(cls).every((each) => {
    if (each.k === 'api') return isUnreadable(each)
    return each.k === 'class' || (each.k === 'outside' && each.module !== undefined)
  })
}

function isUnreadable(value: Value): boolean {
  return value.k === 'api' && value.library.sdk.values?.[value.path] === 'unreadable'
}

/** `error.name === 'SyntaxError'`. */
function isOtherName(context: Context, written: string): boolean {
  return context.lexicon.libraries.some(({ sdk }) =>
    Object.entries(sdk.values ?? {}).some(([path, kind]) => kind === 'unreadable' && written.endsWith(path.slice(path.lastIndexOf('.') + 1))),
  )
}
