/** The bench measures what the sources are today: it runs, and comes to its verdicts, be they good or bad. */
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('runs to its verdicts', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['tests/bench/run.js', '--rounds=1', '--files=8'], { encoding: 'utf8' })
  expect(stdout.match(/^(?:met {3}|MISSED) {2}(?:the gate|gate and analysis),? .+: [\d.]+ % of parse time/gmu), stderr).toHaveLength(3)
}, 60_000)
