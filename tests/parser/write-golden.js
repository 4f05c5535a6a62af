/** Writes the trees that CPython 3.14 gives for the samples, one statement of the module a line. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pythonFiles, webAssembly } from './interpreter.js'

const { version, answer } = await webAssembly()
for (const path of pythonFiles(join(import.meta.dirname, 'samples'))) {
  const { tree, error } = answer(readFileSync(path))
  if (error) throw new Error(`${path}: CPython ${version} says: ${error}`)
  writeFileSync(path.replace(/py$/, 'json'), `[\n${tree.body.map((statement) => JSON.stringify(statement)).join(',\n')}\n]\n`)
}
