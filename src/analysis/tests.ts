import type { Expr } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import type { Context } from './context.js'

/** Files that test runners look for by their names. */
const NAMES = /(?:[._-](?:test|tests|spec|e2e)\.[cm]?[jt]sx?|(?:^|[/\\])(?:test_[^/\\]*|[^/\\]*_test|conftest)\.py|[/\\](?:__tests__|__mocks__|__fixtures__)[/\\].*)$/u

const known = new WeakMap<Context, boolean>()

/** Whether a file is a test, by its name or by what it imports: what it is written with is made up. */
export function isTest(context: Context): boolean {
  let test = known.get(context)
  if (test === undefined) known.set(context, (test = NAMES.test(context.module.path) || importsTests(context)))
  return test
}

function importsTests({ module, lexicon }: Context): boolean {
  let found = false
  const look = (root: Expr): void => {
    eachExpr(root, (expr) => void (expr.k === 'import' && lexicon.of(expr.module).some(({ sdk }) => sdk.tests) && (found = true)))
  }
  for (const { body, decorators } of module.functions) {
    if (found) break
    decorators.forEach(look)
    eachStmt(body, (stmt) => { expressionsOf(stmt).forEach(look) })
  }
  return found || module.classes.some(({ base }) => base?.k === 'import' && lexicon.of(base.module).some(({ sdk }) => sdk.tests))
}
