/**
 * What it costs to look into other files: all modules of the packages that `shipped.js` names, linted in a process of
 * its own with and without, in turn; and one file of a project of a thousand, where nothing is known yet.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { rounds, sources } from './measure.js'
import { shippedPackages } from './shipped.js'

const MORE = 0.1
/** Megabytes. */
const HEAP = 50
/** Milliseconds. */
const COLD = 300
/** A process takes half a minute: more of them than this say nothing new. */
const MOST_ROUNDS = 3
const FILES = 1000

/** @returns {{ what: string, value: string, met: boolean }[]} */
export function measureCrossFile() {
  const files = sources(shippedPackages(), /\.m?js$/, 10_000).filter(({ text }) => /^(?:import|export)\b/mu.test(text)).map(({ path }) => resolve(path))
  console.error(`other files: ${files.length} modules of the same packages, whether or not they import an SDK.`)
  const best = inTurn(['alone', 'cross-file'], (choice) => lintIn(choice, files))
  const more = best['cross-file'].cpu / best.alone.cpu - 1
  const heap = best['cross-file'].grown - best.alone.grown
  const cold = coldStart()
  return [
    { what: 'other files, more time for the whole lint of packages full of SDKs', value: `${(more * 100).toFixed(1)} % (target ${MORE * 100} %)`, met: more <= MORE },
    { what: 'other files, reads of one module in a process, the most', value: `${best['cross-file'].reads} (target 1)`, met: best['cross-file'].reads <= 1 },
    { what: 'other files, megabytes of memory more at the end', value: `${heap.toFixed(0)} (target ${HEAP})`, met: heap <= HEAP },
    { what: `one file of a project of ${FILES}, milliseconds over ESLint without our rules`, value: `${cold.toFixed(0)} (target ${COLD})`, met: cold <= COLD },
  ]
}

/** A chain of helpers, each of which asks a model and two of its neighbours, and one file that starts them side by side. */
function coldStart() {
  const folder = mkdtempSync(join(tmpdir(), 'agents-bench-'))
  try {
    write(folder, 'package.json', JSON.stringify({ name: 'bench', type: 'module', dependencies: { openai: '*' } }))
    write(folder, 'src/client.ts', "import OpenAI from 'openai'\nexport const client = new OpenAI()\n")
    for (let i = 0; i < FILES; i++) write(folder, `src/step${i}.ts`, stepOf(i))
    const main = write(folder, 'src/main.ts', "import { step0 } from './step0.js'\nexport const all = (texts: string[]) => Promise.all(texts.map((text) => step0(text)))\n")
    const best = inTurn(['none', 'cross-file'], (choice) => lintIn(choice, [main]))
    if (best['cross-file'].findings === 0) throw new Error('the helpers were not looked into')
    return best['cross-file'].wall - best.none.wall
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function stepOf(i) {
  const next = [i + 1, i + 2].filter((each) => each < FILES)
  return [
    "import { client } from './client.js'",
    ...next.map((each) => `import { step${each} } from './step${each}.js'`),
    `export async function step${i}(text: string): Promise<string> {`,
    "  const { output_text: answer } = await client.responses.create({ model: 'gpt-4.1', input: text })",
    ...next.map((each) => `  if (answer.includes('${each}')) return step${each}(answer)`),
    '  return answer',
    '}',
    '',
  ].join('\n')
}

function write(folder, name, text) {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

/** Of each choice the least that it took and held in any round. */
function inTurn(choices, run) {
  const best = {}
  for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round++) {
    for (const choice of choices) {
      const now = run(choice)
      const { cpu = Infinity, wall = Infinity, grown = Infinity } = best[choice] ?? {}
      best[choice] = { ...now, cpu: Math.min(cpu, now.cpu), wall: Math.min(wall, now.wall), grown: Math.min(grown, now.grown) }
    }
  }
  return best
}

function lintIn(choice, paths) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/bench/lint-project.js', choice], { input: paths.join('\n'), encoding: 'utf8', timeout: 300_000 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
