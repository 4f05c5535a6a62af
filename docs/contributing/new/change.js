/** Writes all of a plan, or nothing of it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from './refusal.js'

/**
 * @typedef {object} Change
 * @property {string} path from the root of the repository
 * @property {string} [before] the text that is replaced; none of a file that is new
 * @property {string} text
 */

/**
 * @param {string} root
 * @param {string} path
 * @param {string} text
 * @returns {Change}
 */
export function newFile(root, path, text) {
  if (existsSync(join(root, path))) throw new Refusal(`${path} is there already: choose another name.`)
  return { path, text }
}

/**
 * @param {string} root
 * @param {string} path
 * @param {(before: string) => string} edit
 * @returns {Change}
 */
export function changedFile(root, path, edit) {
  if (!existsSync(join(root, path))) throw new Refusal(`There is no ${path} here: run this at the root of the repository.`)
  const before = readFileSync(join(root, path), 'utf8')
  return { path, before, text: edit(before) }
}

/**
 * Takes back what it has written where a file cannot be written.
 * @param {string} root
 * @param {readonly Change[]} changes
 */
export function apply(root, changes) {
  /** @type {Change[]} */
  const begun = []
  try {
    for (const change of changes) {
      const path = join(root, change.path)
      mkdirSync(dirname(path), { recursive: true })
      if (change.before === undefined) writeFileSync(path, change.text, { flag: 'wx' })
      else writeFileSync(path, change.text)
      begun.push(change)
    }
  } catch (error) {
    for (const { path, before } of begun) {
      if (before === undefined) rmSync(join(root, path))
      else writeFileSync(join(root, path), before)
    }
    throw new Refusal(`Nothing was changed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
