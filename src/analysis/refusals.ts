import type { Expr } from '../program/tree.js'
import type { Context } from './context.js'
import { originsOf } from './origins.js'
import { pathsOf } from './paths.js'
import { enter, resolve } from './resolve.js'
import { alternatives, type Frame, type Value } from './value.js'

/**
 * Whether a test of a caught error holds when the provider refused the call: a test for another class of errors does
 * not. `undefined` where it may or may not hold.
 */
export function holdsOfRefusal(context: Context, test: Expr, frame: Frame): boolean | undefined {
  if (test.k === 'await') return holdsOfRefusal(context, test.of, frame)
  if (test.k === 'const') return Boolean(test.value)
  if (test.k === 'call') return ofCall(context, test, frame)
  if (test.k !== 'op') return undefined
  const [left, right] = test.of
  if (!left) return undefined
  switch (test.op) {
    case '!':
      return negated(holdsOfRefusal(context, left, frame))
    case '&&':
    case '||': {
      const settled = test.op === '||'
      const parts = test.of.map((part) => holdsOfRefusal(context, part, frame))
      return parts.includes(settled) ? settled : parts.includes(undefined) ? undefined : !settled
    }
    case 'instanceof':
      return right && isAboutError(context, left, frame) && isOtherClass(context, resolve(context, right, frame)) ? false : undefined
    case '==':
    case '!=':
      return right && (isOtherName(context, left, right, frame) || isOtherName(context, right, left, frame)) ? test.op === '!=' : undefined
    default:
      return undefined
  }
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth
}

function isAboutError(context: Context, expr: Expr, frame: Frame): boolean {
  return originsOf(context, expr, frame).has('error')
}

/** Errors of the model's libraries may be refusals, unless the catalog says that an answer came; so may be every `Error`. */
function isOtherClass(context: Context, cls: Value): boolean {
  return alternatives(cls).every((each) => {
    if (each.k === 'api') return isUnreadable(each)
    return each.k === 'class' || (each.k === 'outside' && each.module !== undefined)
  })
}

function isUnreadable(value: Value): boolean {
  return value.k === 'api' && value.library.sdk.values?.[value.path] === 'unreadable'
}

/** `error.name === 'SyntaxError'`. */
function isOtherName(context: Context, name: Expr, text: Expr, frame: Frame): boolean {
  if (text.k !== 'const' || typeof text.value !== 'string' || !isAboutError(context, name, frame)) return false
  const written = text.value
  return context.lexicon.libraries.some(({ sdk }) =>
    Object.entries(sdk.values ?? {}).some(([path, kind]) => kind === 'unreadable' && written.endsWith(path.slice(path.lastIndexOf('.') + 1))),
  )
}

/** `NoObjectGeneratedError.isInstance(error)`, or a helper of the file that asks such things. */
function ofCall(context: Context, call: Expr & { k: 'call' }, frame: Frame): boolean | undefined {
  const [argument] = call.args
  if (!argument || frame.depth > 4 || !isAboutError(context, argument.value, frame)) return undefined
  if (call.callee.k === 'get' && isUnreadable(resolve(context, call.callee.base, frame))) return false
  const callee = resolve(context, call.callee, frame)
  if (callee.k !== 'function' || callee.func.generator) return undefined
  const inner = enter(callee.func, call, frame, callee.frame, callee.self)
  const answers = pathsOf(context, callee.func.body, inner, undefined).exits.flatMap(({ exit, guards }) => {
    const reached = guards.every((guard) => guard.k !== 'test' || holdsOfRefusal(context, guard.expr, inner) !== !guard.truth)
    return exit?.how === 'return' && reached ? [exit.value ? holdsOfRefusal(context, exit.value, inner) : false] : []
  })
  const [first] = answers
  return answers.every((answer) => answer === first) ? first : undefined
}
