import { describe, expect, it } from 'vitest'
import { helpText, parseArguments } from '../../src/cli/arguments.js'
import { project } from './project.js'

describe('the words of the command line', () => {
  it('lints the current folder with the recommended preset when told nothing', () => {
    expect(parseArguments([])).toMatchObject({
      k: 'lint',
      options: { paths: ['.'], preset: 'recommended', fix: 'none', format: 'stylish', maxWarnings: -1, ignore: true, warnIgnored: true, withSource: false },
    })
  })

  it.each([
    [['--fix'], { fix: 'write' }],
    [['--fix-dry-run'], { fix: 'preview' }],
    [['--preset', 'strict'], { preset: 'strict' }],
    [['-f', 'json', 'src', 'lib'], { format: 'json', paths: ['src', 'lib'] }],
    [['--max-warnings=0'], { maxWarnings: 0 }],
    [['--no-ignore', '--no-warn-ignored'], { ignore: false, warnIgnored: false }],
    [['--suppress-all'], { suppressions: { suppress: 'all' } }],
    [['--suppress-rule', 'agents/a', '--suppress-rule', 'agents/b'], { suppressions: { suppress: ['agents/a', 'agents/b'] } }],
    [['--', '--odd-name.js'], { paths: ['--odd-name.js'] }],
  ])('%j', (argv, options) => {
    expect(parseArguments(argv)).toMatchObject({ k: 'lint', options })
  })

  it.each([
    [['--fxi'], /Unknown option '--fxi'\. See eslint-agents --help\.$/u],
    [['--fix', '--fix-dry-run'], /--fix and --fix-dry-run cannot be used together/u],
    [['--suppress-all', '--prune-suppressions'], /cannot be used together/u],
    [['--preset', 'all'], /no preset "all": use recommended or strict/u],
    [['--max-warnings', 'few'], /whole number, not "few"/u],
    [['--max-warnings', ''], /whole number/u],
    [[''], /A path is empty/u],
    [['facts'], /needs a file/u],
    [['facts', 'a.ts', '--fix'], /facts takes no option but --why.*--fix/u],
  ])('%j is answered with one sentence and exit code 2', async (argv, sentence) => {
    const { code, out, err } = await project({}).run(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.trimEnd()).toMatch(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('prints its version', async () => {
    expect(await project({}).run('--version')).toEqual({ code: 0, out: 'v1.2.3\n', err: '' })
  })

  it('explains every option it knows', async () => {
    const { code, out } = await project({}).run('--help')
    expect(code).toBe(0)
    expect(out).toBe(helpText())
    for (const option of ['--fix-dry-run', '--preset NAME', '-f, --format NAME', '--suppress-all', '--with-source', 'facts FILE']) {
      expect(out).toContain(option)
    }
  })
})
