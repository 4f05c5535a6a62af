#!/usr/bin/env node
import { explainLine, filesTooDeep, listFacts } from '../analyze.js'
import plugin from '../index.js'
import { run } from './run.js'

// Whoever reads us may stop reading: `eslint-agents | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
// ESLint and Node have advice about the project's own configuration; it is not for this command to give.
process.removeAllListeners('warning')

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  plugin,
  listFacts,
  explainLine,
  filesTooDeep,
})
