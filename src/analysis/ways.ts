import { dirname, relative, sep } from 'node:path'
import { fileOf } from '../program/relocate.js'
import { funcOf, type Context } from './context.js'
import type { Effect } from './effect.js'

/** The first function of another file on the way to a call, for the reader to find it. */
export interface Elsewhere {
  readonly name: string
  /** From the folder of the file being analysed, with slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

export function elsewhereOf(context: Context, { entered }: Effect): Elsewhere | undefined {
  const id = entered.find((each) => fileOf(each) !== 0)
  if (id === undefined) return undefined
  const { path, lineAt } = context.programs.at(id)
  const { name, head } = funcOf(context, id)
  if (name === undefined || !lineAt) return undefined
  return { name, file: relative(dirname(context.module.path), path).split(sep).join('/'), line: lineAt(head.start) }
}
