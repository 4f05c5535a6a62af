import type { Block } from '../program/tree.js'
import { eachStmt } from '../program/walk.js'

/** Whether a block may start the next turn in the middle. */
export function holdsContinue(block: Block): boolean {
  let found = false
  eachStmt(block, (stmt) => void (stmt.k === 'exit' && stmt.how === 'continue' && (found = true)))
  return found
}

/** Whether a block never ends normally. */
export function leaves(block: Block): boolean {
  const last = block[block.length - 1]
  if (!last) return false
  if (last.k === 'exit') return true
  return last.k === 'if' && leaves(last.then) && leaves(last.else)
}
