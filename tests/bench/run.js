/**
 * `npm run bench`: what our rules cost. Files are linted with no rule, with as many rules that do nothing, and with ours,
 * in turn, in one process; the least of all rounds counts. Our own clock goes round the gate and the analysis, where
 * what they take is smaller than what two runs of ESLint differ by. What it costs to look into other files is measured
 * apart. Python is parsed and linted beside the same parser of TypeScript, per megabyte. Ends with a verdict for each
 * target.
 *
 * `--rounds=N` and `--files=N` measure less, and `--local` only what is installed, to see that it runs.
 */
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { mayHoldAgents } from '../../dist/src/analysis/gate.js'
import { analyze } from '../../dist/src/analyze.js'
import plugin from '../../dist/src/index.js'
import { javascript } from '../../dist/src/languages/javascript/index.js'
import { settingsOf } from '../../dist/src/settings.js'
import { measureCrossFile } from './cross-file.js'
import { least, local, megabytes, sources } from './measure.js'
import { measurePython } from './python.js'
import { PACKAGES, shippedPackages } from './shipped.js'

const GATE = 0.01
const ANALYSIS = 0.05

/** Other files have a measure of their own. */
const ALONE = settingsOf({ crossFile: false })
const lexicon = ALONE.lexicon('javascript')
const holds = ({ text }) => mayHoldAgents(lexicon, text, javascript)

const shipped = ['node_modules/eslint/lib', 'node_modules/@typescript-eslint', 'node_modules/vitest/dist', 'node_modules/semver']
const plain = sources(shipped, /\.js$/, 400).filter((file) => !holds(file))

const named = (packages) => packages.map((spec) => spec.replace(/@[^@]+$/u, '')).join(', ')
const corpora = [
  { name: 'no SDK', what: `of ${shipped.join(', ')}, none of which imports an SDK`, files: plain, rule: 'gate' },
  // Modules of ES alone: the others are the same sources once more.
  ...(local ? [] : [{ name: 'SDKs', what: `that import SDKs, as ${named(PACKAGES)} ship them`, files: sources(shippedPackages(), /\.m?js$/, 10_000).filter(holds).filter(isModule), rule: 'analysis' }]),
  { name: 'cases', what: 'of tests/cases and docs/examples: hardly a line that calls no model; no target', files: [...sources(['tests/cases'], /\.ts$/, 1000), ...sources(['docs/examples'], /\.ts$/, 1000).filter(({ path }) => !path.includes('node_modules'))].filter(holds) },
]

function isModule({ text }) {
  return /^(?:import|export)\b/mu.test(text)
}

const base = { settings: { agents: { crossFile: false } }, files: ['**/*.{js,ts}'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'off' } }
const idle = Object.fromEntries(Object.keys(plugin.rules).map((name) => [name, { create: () => ({}) }]))
const configs = {
  none: [base],
  idle: [base, { plugins: { idle: { rules: idle } }, rules: Object.fromEntries(Object.keys(idle).map((name) => [`idle/${name}`, 'error'])) }],
  ours: [base, ...plugin.configs.recommended],
}

function lint(files, config) {
  const linter = new Linter({ cwd: process.cwd() })
  // ESLint ignores `node_modules`: the files are linted under another name.
  for (const { path, text } of files) {
    const [fatal] = linter.verify(text, config, { filename: path.replaceAll('node_modules', 'installed') }).filter((message) => message.fatal || message.line === 0)
    if (fatal) throw new Error(`${path}: ${fatal.message}`)
  }
}

function parsed({ path, text }) {
  return { path, text, ...parser.parseForESLint(text, { filePath: path, range: true, loc: true, comment: true, tokens: true, sourceType: 'module' }) }
}

function analysis(trees) {
  // A new object each time: what was read of the last one is remembered.
  for (const { path, text, ast } of trees) analyze({ text, ast }, path, ALONE)
}

function measure({ name, what, files, rule }) {
  const trees = files.map(parsed)
  const best = least({
    parse: () => files.forEach(parsed),
    gate: () => files.forEach(holds),
    analysis: () => analysis(trees),
    none: () => lint(files, configs.none),
    idle: () => lint(files, configs.idle),
    ours: () => lint(files, configs.ours),
  })
  console.error(`${name}: ${files.length} files ${what}.`)
  return { name, files, rule, ...best }
}

const ms = (time) => time.toFixed(time < 20 ? 1 : 0)
const percent = (share) => `${(share * 100).toFixed(share < 0.02 ? 2 : 1)} %`

const rows = corpora.map(measure)
console.table(
  Object.fromEntries(
    rows.map(({ name, files, parse, gate, analysis: own, none, idle: doing, ours }) => [
      name,
      {
        'files': files.length,
        'kB': Math.round(megabytes(files) * 1000),
        'parse ms': ms(parse),
        'gate ms': ms(gate),
        'gate + analysis ms': ms(own),
        'no rule ms': ms(none),
        'idle rules ms': ms(doing),
        'ours ms': ms(ours),
        'ours / no rule': (ours / none).toFixed(3),
        'ours / idle': (ours / doing).toFixed(3),
      },
    ]),
  ),
)

function verdict(what, share, target) {
  const met = share <= target
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what}: ${percent(share)} of parse time (target ${percent(target)})`)
  if (!met) process.exitCode = 1
}

for (const { rule, gate, parse, analysis: own } of rows) {
  if (rule === 'gate') verdict('the gate, files that cannot reach an SDK', gate / parse, GATE)
  if (rule === 'analysis') verdict('gate and analysis, files that import SDKs', own / parse, ANALYSIS)
}

const [{ files, parse }] = rows
for (const { what, value, met } of [...measurePython(parse / megabytes(files)), ...(local ? [] : measureCrossFile())]) {
  console.log(`${met ? 'met   ' : 'MISSED'}  ${what}: ${value}`)
  if (!met) process.exitCode = 1
}
