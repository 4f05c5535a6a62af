/** A project that a person works in from an empty folder on, and what they see there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { run } from '../workbench.js'

export class Transcript {
  #folder
  #tarball
  /** @type {string[]} */
  #lines = []

  /**
   * @param {string} folder
   * @param {string} tarball
   */
  constructor(folder, tarball) {
    this.#folder = folder
    this.#tarball = tarball
  }

  /** @param {string} title */
  step(title) {
    this.#lines.push('', `## ${title}`, '')
  }

  /**
   * Runs a command as it is typed, programs of the project included.
   * @param {string} command words without spaces in them; `TARBALL` stands for the packed plugin
   * @param {number} [expected] exit code
   * @returns {string} what is seen
   */
  type(command, expected = 0) {
    const seen = this.#run(command, expected)
    this.#lines.push(`$ ${command.replace('TARBALL', basename(this.#tarball))}`, ...seen.trimEnd().split('\n').filter((line) => line !== ''))
    if (expected !== 0) this.#lines.push(`(exit ${expected})`)
    return seen
  }

  /**
   * What happens outside of the terminal, such as in an editor.
   * @param {string} text
   */
  note(text) {
    this.#lines.push(`(${text})`)
  }

  /**
   * Runs a command that nobody types.
   * @param {string} command
   * @param {number} [expected] exit code
   */
  unseen(command, expected = 0) {
    return this.#run(command, expected)
  }

  /**
   * @param {string} command
   * @param {number} expected
   */
  #run(command, expected) {
    const [program = '', ...args] = command.split(' ').map((word) => word === 'TARBALL' ? this.#tarball : word)
    const PATH = [join(this.#folder, 'node_modules', '.bin'), process.env['PATH']].join(delimiter)
    const { stdout, stderr } = run(program, args, { cwd: this.#folder, expected: [expected], env: { PATH } })
    const said = stdout + stderr.replaceAll(/^npm warn Unknown .*\n/gmu, '')
    return said.replaceAll(this.#folder, '~/app').replaceAll(dirname(this.#tarball), '~')
  }

  /**
   * @param {string} path
   * @param {string} text
   */
  write(path, text) {
    this.put(path, text)
    this.#lines.push(`# ${path}`, ...text.trimEnd().split('\n').map((line) => `    ${line}`))
  }

  /**
   * Writes without a word.
   * @param {string} path
   * @param {string} text
   */
  put(path, text) {
    mkdirSync(dirname(join(this.#folder, path)), { recursive: true })
    writeFileSync(join(this.#folder, path), text)
  }

  /** @param {string} path */
  read(path) {
    return readFileSync(join(this.#folder, path), 'utf8')
  }

  /** Looks at a file. @param {string} path */
  show(path) {
    const text = this.read(path)
    this.#lines.push(`$ cat ${path}`, ...text.trimEnd().split('\n').map((line) => `    ${line}`))
    return text
  }

  toString() {
    return `${this.#lines.join('\n').trim()}\n`
  }
}
