import type { Edit, PrintedEdit, TextChange } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import { printCeiling } from './ceiling.js'
import { printDrop } from './drop.js'
import { printLimiter } from './limiter.js'
import { printMove } from './move-option.js'
import { printMask } from './mask.js'
import { printOption } from './option.js'
import { printPause } from './pause.js'
import { printThrowOn } from './throw-on.js'
import { printVariable } from './variable.js'

/**
 * Writes an edit into Python: by insertions, or by replacing exactly one value. `undefined` where that cannot be done
 * without touching comments, hiding names or changing what else the program does.
 */
export function printEdit(edit: Edit, source: PythonSource): PrintedEdit | undefined {
  const printed = print(edit, source)
  const changes = printed && arrange(printed.changes)
  return changes && { ...printed, changes }
}

function print(edit: Edit, source: PythonSource): PrintedEdit | undefined {
  switch (edit.k) {
    case 'set-option':
      return printOption(edit, source)
    case 'drop-option':
      return printDrop(edit, source)
    case 'read-variable':
      return printVariable(edit, source)
    case 'move-option':
      return printMove(edit, source)
    case 'mask':
      return printMask(edit, source)
    case 'limit-calls':
      return printLimiter(edit, source)
    case 'pause-before-retry':
      return printPause(edit, source)
    case 'add-ceiling':
      return printCeiling(edit, source)
    case 'throw-on':
      return printThrowOn(edit, source)
  }
}

/** In order of place, those at one offset joined in the order they were given; `undefined` where changes overlap. */
function arrange(changes: readonly TextChange[]): readonly TextChange[] | undefined {
  const arranged: TextChange[] = []
  for (const change of [...changes].sort((a, b) => a.place.start - b.place.start)) {
    const previous = arranged.at(-1)
    if (previous && previous.place.end > change.place.start) return undefined
    if (previous?.place.start === change.place.start && previous.place.end === change.place.end) {
      arranged[arranged.length - 1] = { place: change.place, text: previous.text + change.text }
    } else {
      arranged.push(change)
    }
  }
  return arranged
}
