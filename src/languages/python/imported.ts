import type { Imported } from '../frontend.js'
import { importedBy as bindings } from './lower/imports.js'
import type { Module } from './parser/ast.js'

/** What the statements at the top of a file import; a star takes the whole module. */
export function importedBy({ body }: Module): readonly Imported[] {
  return body.flatMap((node): Imported[] => {
    if (node.type !== 'Import' && node.type !== 'ImportFrom') return []
    const place = { start: node.start, end: node.end }
    if (node.names.some(({ name }) => name === '*')) return [{ module: node.type === 'ImportFrom' ? node.module ?? '' : '', names: ['*'], place }]
    return bindings(node).map(({ from: { module, name } }) => ({ module, names: [name], place }))
  })
}
