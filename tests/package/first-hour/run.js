/** A stranger's first hour with the plugin, from an empty folder to the first upgrade of an SDK. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { engines, typescriptEslint, typescripts } from '../versions.js'
import { repository } from '../workbench.js'
import { clerk, configuration, stubborn, summaries, wrapper, wrapperInSettings } from './programs.js'
import { Transcript } from './transcript.js'

/** 0.9 takes a limit of `null` for the default; 0.11 for none. */
const sdk = { before: '@openai/agents@0.9.0', after: '@openai/agents@0.11.8' }

/**
 * Does what an editor does when the offer is taken.
 * @param {Transcript} hour
 * @param {string} path
 */
function takeSuggestion(hour, path) {
  /** @type {[{ messages: import('../workbench.js').Message[] }]} */
  const [{ messages }] = JSON.parse(hour.unseen(`eslint --format json ${path}`, 1))
  const [suggestion] = messages.flatMap(({ suggestions }) => suggestions ?? [])
  assert.ok(suggestion, `nothing is offered for ${path}`)
  const { fix: { range: [start, end], text } } = suggestion
  hour.note(`the editor offers: ${suggestion.desc}`)
  const before = hour.read(path)
  hour.write(path, before.slice(0, start) + text + before.slice(end))
  return suggestion.desc
}

/** @param {Transcript} hour */
function live(hour) {
  hour.step('An empty project, the tarball, three lines of configuration')
  hour.type('npm init -y')
  hour.type('npm pkg set type=module')
  const tools = Object.entries({ 'eslint': engines.ten, '@eslint/js': '10.0.1', ...typescriptEslint, 'typescript': typescripts.six })
  hour.type(`npm install --no-audit --no-fund -D ${tools.map(([name, version]) => `${name}@${version}`).join(' ')} TARBALL`)
  hour.write('eslint.config.js', configuration)

  hour.step('The first finding')
  hour.write('src/summaries.ts', summaries)
  assert.match(hour.type('eslint .', 1), /src\/summaries\.ts\n +6:\d+ +error .+agents\/no-unbounded-fan-out\n\n✖ 1 problem/u)

  hour.step('The suggestion: a limiter that is not installed yet')
  const offer = takeSuggestion(hour, 'src/summaries.ts')
  assert.match(offer, /npm install p-limit/u)
  hour.note('and it is undone again; in the terminal, the command of the plugin says the same')
  hour.put('src/summaries.ts', summaries)
  assert.match(hour.type('eslint-agents', 1), /1 finding can be fixed once p-limit is installed: npm install p-limit\n/u)

  hour.step('The fix, once it is')
  hour.type('npm install --no-audit --no-fund p-limit@7')
  hour.type('eslint --fix .')
  assert.match(hour.show('src/summaries.ts'), /const limit = pLimit\(5\)[^]+limit\(async \(\) =>/u)

  hour.step('A ceiling by hand: offered, because the caller gets to see an error then')
  hour.write('src/ask.ts', stubborn)
  assert.match(hour.type('eslint .', 1), /agents\/no-unbounded-retry/u)
  takeSuggestion(hour, 'src/ask.ts')
  hour.type('eslint .')

  hour.step('A disable comment, where it is meant')
  hour.write('src/ask.ts', stubborn.replace('  while (true)', '  // eslint-disable-next-line agents/no-unbounded-retry -- a job, killed after an hour\n$&'))
  assert.equal(hour.type('eslint .').trim(), '')

  hour.step('The wrapper of the house')
  hour.write('src/translate.ts', wrapper)
  assert.equal(hour.type('eslint .').trim(), '')
  hour.write('eslint.config.js', wrapperInSettings)
  assert.match(hour.type('eslint .', 1), /src\/translate\.ts\n +3:\d+ +error .+`askModel`.+agents\/no-unbounded-fan-out/u)

  hour.step('Today as it is, tomorrow no more of it')
  hour.type('eslint --suppress-all .')
  hour.show('eslint-suppressions.json')
  assert.equal(hour.type('eslint .').trim(), '')

  hour.step('An SDK is upgraded')
  hour.type(`npm install --no-audit --no-fund ${sdk.before}`)
  hour.write('src/clerk.ts', clerk)
  assert.equal(hour.type('eslint .').trim(), '')
  hour.type(`npm install --no-audit --no-fund ${sdk.after}`)
  assert.match(hour.type('eslint .', 1), /src\/clerk\.ts\n +5:\d+ +error .+agents\/require-turn-limit/u)
}

/** @type {import('../run.js').Leg[]} */
export const legs = [{
  name: 'a stranger\'s first hour (coverage/first-hour.md)',
  check(workbench) {
    const hour = new Transcript(workbench.folder('app'), workbench.tarball)
    try {
      live(hour)
    } finally {
      mkdirSync(join(repository, 'coverage'), { recursive: true })
      writeFileSync(join(repository, 'coverage/first-hour.md'), hour.toString())
    }
    return `eslint ${engines.ten}, ${sdk.before}, ${sdk.after}`
  },
}]
