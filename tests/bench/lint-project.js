/**
 * One process of `cross-file.js`: lints files with our rules, with or without the look into other files, or with none,
 * and prints what it took as JSON. The first argument is that choice; the paths come in lines through standard input.
 */
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isAbsolute, parse } from 'node:path'
import { text } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const { readFileSync } = fs
/** How often each module was read. Manifests are not counted: the resolver reads those by itself, each time it is asked. */
const reads = new Map()
fs.readFileSync = (path, ...rest) => {
  const key = String(path)
  if (isAbsolute(key) && !key.endsWith('.json')) reads.set(key, (reads.get(key) ?? 0) + 1)
  return readFileSync(path, ...rest)
}
syncBuiltinESMExports()

const [choice] = process.argv.slice(2)
const paths = (await text(process.stdin)).split('\n').filter(Boolean)
const texts = paths.map((path) => readFileSync(path, 'utf8'))
const config = [{ files: ['**/*.{js,mjs,ts}'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'off' } }]
if (choice !== 'none') {
  const { default: plugin } = await import('../../dist/src/index.js')
  config.push(...plugin.configs.recommended, { settings: { agents: { crossFile: choice === 'cross-file' } } })
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
collect()
const before = process.memoryUsage().heapUsed
const linter = new Linter({ cwd: parse(process.cwd()).root })
const began = performance.now()
const cpu = process.cpuUsage()
let findings = 0
for (const [i, filename] of paths.entries()) {
  // As in ESLint, each file is a task of its own.
  await setImmediate()
  const messages = linter.verify(texts[i], config, { filename })
  const fatal = messages.find((message) => message.fatal || message.line === 0)
  if (fatal) throw new Error(`${filename}: ${fatal.message}`)
  findings += messages.length
}
const { user, system } = process.cpuUsage(cpu)
const wall = performance.now() - began
collect()
const grown = process.memoryUsage().heapUsed - before
process.stdout.write(JSON.stringify({ cpu: (user + system) / 1000, wall, findings, grown: grown / 1_000_000, reads: Math.max(0, ...reads.values()), files: reads.size }))
