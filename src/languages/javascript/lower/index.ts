import type { TSESTree } from '@typescript-eslint/utils'
import type { Func, Module } from '../../../program/tree.js'
import { type Open, Unit } from '../../unit.js'
import { declareVars } from './declare.js'
import { Frame } from './frame.js'
import { collectExports } from './module.js'
import { namesOf } from './names.js'
import { Scope } from './scope.js'
import { enter } from './statement.js'

/**
 * Lowers a file to the program. `ast` is ESTree with or without the nodes of TypeScript and JSX, as espree,
 * typescript-eslint or another parser makes it; of its places, only offsets are read.
 * Throws `RangeError` where the source is nested deeper than the stack allows.
 */
export function lowerProgram(ast: TSESTree.Program, text: string, path: string): Module {
  const unit = new Unit(text)
  const place = { start: 0, end: text.length }
  const main: Open<Func> = {
    id: 0, place, head: { start: 0, end: 0 }, parent: 0, params: [], async: true, generator: false, body: [], decorators: [],
  }
  unit.functions.push(main)
  const f = new Frame(unit, 0, new Scope(undefined), undefined)
  declareVars(f, ast.body)
  enter(f, ast.body)
  collectExports(f, ast)
  main.body = f.out
  const { functions, classes, exports } = unit
  const names = once(() => namesOf(ast))
  return {
    path, body: f.out, functions, classes, exports, importable: exports,
    /** Collected when first asked for: few files need it, and it takes as long as the rest. */
    get names() {
      return names()
    },
  }
}

/** Makes a value on demand, and then lets go of what it was made from. */
function once<T>(make: () => T): () => T {
  let pending: (() => T) | undefined = make
  let value: T | undefined
  return () => {
    if (pending) {
      value = pending()
      pending = undefined
    }
    return value as T
  }
}
