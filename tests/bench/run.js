/**
 * What our rules cost: files that cannot reach an SDK, and files that all import one, linted with none of our rules and
 * with all of them, in turn, in one process; the least of several runs counts. Prints ratios, judges two targets.
 */
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mayHoldAgents } from '../../dist/src/analysis/gate.js'
import plugin from '../../dist/src/index.js'
import { settingsOf } from '../../dist/src/settings.js'

const RUNS = 7

function sources(folders, pattern, most) {
  const found = []
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (pattern.test(entry.name) && statSync(path).size < 200_000) found.push({ path, text: readFileSync(path, 'utf8') })
    }
  }
  folders.forEach(walk)
  return found.slice(0, most)
}

function lint(files, configs) {
  const linter = new Linter({ cwd: process.cwd() })
  const config = [{ files: ['**/*.{js,ts,tsx,mts,cts,cjs,mjs}'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'off' } }, ...configs]
  const start = process.cpuUsage()
  for (const { path, text } of files) linter.verify(text, config, { filename: path.replace('node_modules', 'installed') })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function least(run) {
  return Math.min(...Array.from({ length: RUNS }, run))
}

function compare(name, files) {
  const without = []
  const withOurs = []
  lint(files, [])
  lint(files, plugin.configs.recommended)
  for (let i = 0; i < RUNS; i++) {
    without.push(lint(files, []))
    withOurs.push(lint(files, plugin.configs.recommended))
  }
  const [a, b] = [Math.min(...without), Math.min(...withOurs)]
  console.log(`${name}: ${files.length} files, ${a.toFixed(0)} ms without, ${b.toFixed(0)} ms with our rules: ${((b / a - 1) * 100).toFixed(1)} % more`)
  return { without: a, share: b / a - 1 }
}

const plain = sources(['node_modules/eslint/lib', 'node_modules/@typescript-eslint'], /\.js$/, 300)
console.log('Files that cannot reach an SDK: the first 300 of eslint/lib and @typescript-eslint, as installed.')
compare('no SDK', plain)
const { lexicon } = settingsOf(undefined)
const gate = least(() => {
  const start = performance.now()
  for (const { text } of plain) mayHoldAgents(lexicon, text)
  return performance.now() - start
})
const parse = least(() => {
  const start = performance.now()
  for (const { path, text } of plain) parser.parseForESLint(text, { filePath: path, range: true, loc: true, comment: true, tokens: true })
  return performance.now() - start
})
console.log(`the gate: ${gate.toFixed(2)} ms of ${parse.toFixed(0)} ms of parsing: ${((gate / parse) * 100).toFixed(2)} % (target 1 %: ${gate / parse <= 0.01 ? 'met' : 'missed'})`)
const agents = sources(['tests/cases', 'docs/examples'], /\.ts$/, 400).filter(({ path, text }) => !path.includes('node_modules') && !path.endsWith('.test.ts') && /from '/.test(text))
console.log('Files that import SDKs: tests/cases and docs/examples.')
const { share } = compare('SDKs', agents)
console.log(`every file with an SDK: ${(share * 100).toFixed(1)} % (target 5 %: ${share <= 0.05 ? 'met' : 'missed'})`)
