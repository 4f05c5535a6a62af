/** The bench measures what the sources are today: it runs, and comes to its verdicts, be they good or bad. */
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('runs to its verdicts', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['tests/bench/run.js', '--rounds=1', '--files=8', '--local'], { encoding: 'utf8' })
  expect(stdout.match(/^(?:met {3}|MISSED) {2}the gate, .+: [\d.]+ % of parse time/gmu), stderr).toHaveLength(1)
}, 60_000)
