/** Copies of the repository, to work in as people who change it do. */
import assert from 'node:assert/strict'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository, run } from './workbench.js'

const git = ['-c', 'user.name=newcomer', '-c', 'user.email=newcomer@example.com', '-c', 'commit.gpgsign=false']

/** A copy of the repository as it is, uncommitted changes included, with its node_modules. */
export class Copy {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder
    const files = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: repository }).stdout
    for (const path of files.split('\0').filter(Boolean)) cpSync(join(repository, path), join(folder, path), { force: true })
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, '.git-ignored'), 'node_modules\n.git-ignored\n')
    for (const args of [['init', '-q'], ['config', 'core.excludesFile', '.git-ignored'], ['add', '-A'], [...git, 'commit', '-q', '-m', 'as it is']]) {
      run('git', args, { cwd: folder })
    }
  }

  /** @param {...string} args of npm */
  npm(...args) {
    return run('npm', args, { cwd: this.folder })
  }

  /** @param {string} path @param {(before: string) => string} edit */
  edit(path, edit) {
    const file = join(this.folder, path)
    const before = readFileSync(file, 'utf8')
    const after = edit(before)
    assert.notEqual(after, before, `nothing to fill in ${path}`)
    writeFileSync(file, after)
  }

  /** Paths that git knows below a folder. @param {string} folder */
  files(folder) {
    return run('git', ['ls-files', folder], { cwd: this.folder }).stdout.split('\n').filter(Boolean)
  }

  /** Paths that git sees as new or changed. */
  touched() {
    const { stdout } = run('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: this.folder })
    return stdout.split('\n').filter(Boolean).sort()
  }

  /** Types, lint and the named tests. @param {...string} tests */
  isGreen(...tests) {
    this.npm('run', 'types')
    this.npm('run', 'lint')
    const { stdout } = run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...tests], { cwd: this.folder })
    const passed = /Tests\s+(\d+) passed/u.exec(stdout)?.[1]
    assert.ok(Number(passed) > 0, stdout)
    return `${passed} tests`
  }
}
