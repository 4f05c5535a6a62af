import type { TSESLint } from '@typescript-eslint/utils'
import type { Edit, PrintedEdit } from '../../frontend.js'
import { printCeiling } from './ceiling.js'
import { arrange } from './changes.js'
import { printDrop } from './drop.js'
import { printLimiter } from './limiter.js'
import { printMove } from './move-option.js'
import { printMask } from './mask.js'
import { printOption } from './option.js'
import { printPause } from './pause.js'
import { printThrowOn } from './throw-on.js'
import { printVariable } from './variable.js'

/**
 * Writes an edit into JavaScript or TypeScript: by insertions, or by replacing exactly one value. `undefined` where that
 * cannot be done without touching comments, hiding names or changing what else the program does.
 */
export function printEdit(edit: Edit, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  const printed = print(edit, sourceCode)
  const changes = printed && arrange(printed.changes)
  return changes && { ...printed, changes }
}

function print(edit: Edit, sourceCode: TSESLint.SourceCode): PrintedEdit | undefined {
  switch (edit.k) {
    case 'set-option':
      return printOption(edit, sourceCode)
    case 'drop-option':
      return printDrop(edit, sourceCode)
    case 'read-variable':
      return printVariable(edit, sourceCode)
    case 'move-option':
      return printMove(edit, sourceCode)
    case 'mask':
      return printMask(edit, sourceCode)
    case 'limit-calls':
      return printLimiter(edit, sourceCode)
    case 'pause-before-retry':
      return printPause(edit, sourceCode)
    case 'add-ceiling':
      return printCeiling(edit, sourceCode)
    case 'throw-on':
      return printThrowOn(edit, sourceCode)
  }
}
