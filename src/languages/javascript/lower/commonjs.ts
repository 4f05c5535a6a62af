/** `module.exports = …` and `exports.x = …` as exports of the file. */
import { repeatable } from '../../../program/build.js'
import type { Expr } from '../../../program/tree.js'
import { get, type Frame } from './frame.js'

/**
 * Notes an assignment that exports something; others pass. Gives the value to store, which is made once however often
 * it is named.
 */
export function exportAssigned(f: Frame, base: Expr, key: Expr, value: Expr): Expr {
  if (f.func !== 0 || key.k !== 'const' || typeof key.value !== 'string') return value
  if (isGlobal(base, 'module') && key.value === 'exports') {
    const kept = f.stable(value)
    exportWhole(f, kept, value)
    return kept
  }
  if (!isGlobal(base, 'exports') && !isModuleExports(base)) return value
  const kept = f.stable(value)
  f.unit.exports.set(key.value, kept)
  return kept
}

/** A whole module as one value: the default export, its named parts, and `*` for the value itself. */
export function exportWhole(f: Frame, value: Expr, written: Expr = value): void {
  const { exports } = f.unit
  exports.set('*', value)
  exports.set('default', value)
  if (written.k !== 'record') return
  for (const part of written.parts) {
    if (part.k === 'spread') {
      if (part.value.k === 'import' && part.value.name === '*') exports.set(`*${part.value.module}`, part.value)
    } else if (part.key.k === 'const' && typeof part.key.value === 'string') {
      const { key } = part
      exports.set(part.key.value, repeatable(part.value) ? part.value : get(value, key, part.place))
    }
  }
}

function isGlobal(value: Expr, name: string): boolean {
  return value.k === 'ref' && value.slot.kind === 'global' && value.slot.name === name
}

function isModuleExports(value: Expr): boolean {
  return value.k === 'get' && isGlobal(value.base, 'module') && value.key.k === 'const' && value.key.value === 'exports'
}
