import { constant } from '../../../program/build.js'
import type { Expr, Place } from '../../../program/tree.js'
import type { Comprehension, DictComp, GeneratorExp, ListComp, SetComp } from '../parser/ast.js'
import { expression, ownCall } from './expression.js'
import { placeOf, type Frame } from './frame.js'
import { iteration } from './loop.js'

/** A comprehension is a loop before the statement it stands in, which fills a list (or record) that is its value. */
export function comprehension(f: Frame, node: ListComp | SetComp | DictComp | GeneratorExp): Expr {
  const place = placeOf(node)
  const slot = f.hidden('list', place)
  f.assign(slot, node.type === 'DictComp' ? { k: 'record', parts: [], place } : { k: 'list', items: [], place }, place)
  const list: Expr = { k: 'ref', slot, place }
  generate(f, node.generators, place, () => {
    if (node.type === 'DictComp') {
      f.emit({ k: 'store', base: list, key: expression(f, node.key), value: expression(f, node.value), place: placeOf(node.value) })
    } else {
      const at = placeOf(node.elt)
      f.emit({ k: 'do', expr: ownCall(f, list, 'append', [expression(f, node.elt)], at), place: at })
    }
  })
  return list
}

function generate(f: Frame, generators: readonly Comprehension[], place: Place, fill: () => void): void {
  const [first, ...others] = generators
  if (!first) {
    fill()
    return
  }
  iteration(f, {
    target: first.target, iter: first.iter, body: [], awaits: first.is_async === 1, place, head: placeOf(first), inline: true,
    fill: () => { guarded(f, first.ifs, () => { generate(f, others, place, fill) }) },
  })
}

function guarded(f: Frame, tests: Comprehension['ifs'], fill: () => void): void {
  const [first, ...others] = tests
  if (!first) {
    fill()
    return
  }
  const test = expression(f, first)
  f.emit({ k: 'if', test: test.k === 'const' ? constant(test.value, test.place) : test, then: f.block(() => { guarded(f, others, fill) }), else: [], place: placeOf(first) })
}
