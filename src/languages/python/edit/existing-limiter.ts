import type { AsyncFunctionDef, Node, Statement } from '../parser/ast.js'
import { childrenOf } from '../lower/names.js'
import { enclosing, nodesIn, nodesOfFunction } from './tree.js'

/**
 * The function of a limiter of the same size that this function made before the statement, so that its fan-outs share
 * one. Never one of an outer function, nor one that what is to be limited may call itself: both wait for ever.
 */
export function existingLimiter(text: string, statement: Statement, target: Node, written: (limit: string, limited: string) => string): string | undefined {
  for (let at: Node = statement; at.parent && at !== enclosing(statement); at = at.parent) {
    const earlier = siblings(at).filter(({ end }) => end <= statement.start)
    const found = earlier.find((one, index) => {
      const limiter = earlier[index - 1]
      return one.type === 'AsyncFunctionDef' && limiter && isLimiter(text, limiter, one, written) && onlyRunsDirectly(one, target)
    })
    if (found?.type === 'AsyncFunctionDef') return found.name
  }
  return undefined
}

/** The statements of the block that a statement stands in. */
function siblings({ parent, start }: Node): readonly Statement[] {
  const fields = parent as unknown as Record<string, unknown>
  const blocks = ['body', 'orelse', 'finalbody'].flatMap((field) => (Array.isArray(fields[field]) ? [fields[field] as Statement[]] : []))
  return blocks.find((block) => block.some((one) => one.start === start)) ?? []
}

function isLimiter(text: string, made: Statement, limited: AsyncFunctionDef, written: (limit: string, limited: string) => string): boolean {
  const [target] = made.type === 'Assign' ? made.targets : []
  if (target?.type !== 'Name') return false
  return bare(text.slice(made.start, limited.end)) === bare(written(target.id, limited.name))
}

/** Every use calls it in the function itself, not in one that the code to be limited might call. */
function onlyRunsDirectly(limited: AsyncFunctionDef, target: Node): boolean {
  const scope = enclosing(limited)
  const uses = [...nodesIn(scope)].filter((node) => node.type === 'Name' && node.id === limited.name && node.ctx === 'Load')
  const direct = new Set<Node>(childrenOf(scope).flatMap((child) => [...nodesOfFunction(child)]))
  return uses.every((use) => use.parent?.type === 'Call' && use.parent.func === use && isDirect(use, direct) && !(target.start <= use.start && use.end <= target.end))
}

/** In the function, or in a lambda that `map` runs. */
function isDirect(use: Node, direct: ReadonlySet<Node>): boolean {
  const lambda = use.parent?.parent
  return direct.has(use) || (lambda?.type === 'Lambda' && lambda.parent?.type === 'Call' && direct.has(lambda.parent) && lambda.parent.func.type === 'Name' && lambda.parent.func.id === 'map')
}

/** Without white space. */
function bare(code: string): string {
  return code.replace(/\s+/gu, '')
}
