/** Files that list modules of their folder: imports in the order of their paths, and one line for each in the same order. */
import { Refusal } from './refusal.js'

/**
 * @typedef {object} Listed
 * @property {string} name the imported name
 * @property {string} specifier `./acme.js`
 * @property {string} importing the line that imports it
 * @property {string} entry the line that lists it, without its indentation
 */

const importLine = /^import (?:\{ (?<named>[\w$]+) \}|(?<whole>[\w$]+)) from '(?<specifier>\.\/[^']+)'$/u

/**
 * Adds a module to a list file.
 * @param {string} text
 * @param {string} path of the file, for messages
 * @param {string} opening the line after which the list begins; it ends at the first line that is not indented
 * @param {Listed} added
 */
export function withListed(text, path, opening, { name, specifier, importing, entry }) {
  const lines = text.split('\n')
  const imports = lines.flatMap((line, at) => {
    const groups = importLine.exec(line)?.groups
    return groups ? [{ at, name: groups['named'] ?? groups['whole'], specifier: groups['specifier'] ?? '' }] : []
  })
  const begin = lines.indexOf(opening)
  const length = lines.slice(begin + 1).findIndex((line) => !line.startsWith('  '))
  const isListed = imports.every((one, index) => lines[begin + 1 + index]?.endsWith(`${one.name},`))
  if (begin === -1 || imports.length === 0 || length !== imports.length || !isListed) {
    throw new Refusal(`${path} no longer has one import and one line for each module, in the same order: this command cannot add to it.`)
  }
  if (imports.some((one) => one.name === name || one.specifier === specifier)) {
    throw new Refusal(`${path} has a \`${name}\` already: choose another name.`)
  }
  const before = imports.filter((one) => one.specifier < specifier).length
  const at = imports[before]?.at ?? (imports.at(-1)?.at ?? 0) + 1
  const entries = begin + 1 + before
  return [...lines.slice(0, at), importing, ...lines.slice(at, entries), `  ${entry}`, ...lines.slice(entries)].join('\n')
}
