/**
 * Temporary projects with the packed plugin in them, outside of the repository. Projects that need the same packages
 * stand in one folder and share its node_modules, so that each set is installed once in a run.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const MINUTES = 60_000
export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const ourName = 'eslint-plugin-agents'

/**
 * @typedef {Readonly<Record<string, string>>} Files texts by path inside the project
 * @typedef {{ status: number, stdout: string, stderr: string }} Ended
 * @typedef {{ ruleId: string | null, line: number, column: number, message: string, fatal?: boolean, fix?: object,
 *   suggestions?: { desc: string, fix: { range: [number, number], text: string } }[] }} Message
 * @typedef {{ status: number, findings: string[], messages: Map<string, Message[]>, stderr: string }} Linted
 * @typedef {{ flags?: readonly string[], unwanted?: RegExp }} Installing `npm install`: its flags, and warnings that are
 *   a failure: by default those about engines and peers
 */

/**
 * What an npm script hands on to its children would set up other package managers as npm; colours and CI modes would
 * make output differ between machines.
 */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV$|NODE_OPTIONS$|FORCE_COLOR$|CI$|INIT_CWD$)/u.test(name)),
)

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, expected?: readonly number[], env?: Record<string, string> }} options `expected`: exit codes
 * @returns {Ended}
 */
export function run(program, args, { cwd, expected = [0], env = {} }) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd, encoding: 'utf8', timeout: 4 * MINUTES, maxBuffer: 2 ** 28, env: { ...environment, NO_COLOR: '1', ...env },
  })
  if (error) throw error
  const line = [basename(program), ...args].join(' ')
  assert.ok(expected.includes(status ?? -1), `${line} ended with ${status}\n${stdout}\n${stderr}`)
  return { status: status ?? -1, stdout, stderr }
}

export class Workbench {
  /** @type {string} the packed plugin */
  tarball
  #root = mkdtempSync(join(tmpdir(), 'agents-package-'))
  /** @type {Map<string, string>} */
  #installed = new Map()

  constructor() {
    const { stdout } = run('npm', ['pack', '--json', '--pack-destination', this.#root], { cwd: repository })
    const [packed] = Object.values(JSON.parse(stdout))
    this.packed = /** @type {{ filename: string, size: number, unpackedSize: number, files: { path: string }[] }} */ (packed)
    this.tarball = join(this.#root, this.packed.filename)
  }

  /** A new folder. @param {string} name */
  folder(name) {
    return mkdtempSync(join(this.#root, `${name.replaceAll(/[^\w.-]+/gu, '-')}-`))
  }

  /**
   * Installs packages beside the tarball.
   * @param {Readonly<Record<string, string>>} packages versions by name
   * @param {Installing} [options]
   * @returns {string} the folder that has them in its node_modules
   */
  install(packages, options) {
    const key = JSON.stringify([Object.entries(packages).sort(), options?.flags])
    let folder = this.#installed.get(key)
    if (folder === undefined) {
      folder = this.folder('installed')
      this.installInto(folder, { ...packages, [ourName]: `file:${this.tarball}` }, options)
      this.#installed.set(key, folder)
    }
    return folder
  }

  /**
   * @param {string} folder
   * @param {Readonly<Record<string, string>>} devDependencies
   * @param {Installing} [options]
   */
  installInto(folder, devDependencies, { flags = [], unwanted = /EBADENGINE|ERESOLVE/u } = {}) {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, devDependencies }))
    const { stderr } = run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...flags], { cwd: folder })
    assert.doesNotMatch(stderr, unwanted)
  }

  /**
   * A project among installed packages.
   * @param {string} installed a folder of `install`
   * @param {Files} files
   */
  project(installed, files) {
    return new Project(mkdtempSync(join(installed, 'project-')), files, installed)
  }

  remove() {
    rmSync(this.#root, { recursive: true, force: true })
  }
}

export class Project {
  /**
   * @param {string} folder
   * @param {Files} files
   * @param {string} [installed] where its node_modules are
   */
  constructor(folder, files, installed = folder) {
    this.folder = folder
    this.installed = installed
    this.write(files)
  }

  /** @param {Files} files */
  write(files) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true })
      writeFileSync(join(this.folder, path), text)
    }
  }

  /** @param {string} path */
  read(path) {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /**
   * Runs a program of a package, with the Node that runs this.
   * @param {string} path inside node_modules
   * @param {readonly string[]} args
   * @param {{ expected?: readonly number[], env?: Record<string, string> }} [options]
   */
  node(path, args, options = {}) {
    return run(process.execPath, [join(this.installed, 'node_modules', path), ...args], { cwd: this.folder, ...options })
  }

  /**
   * @param {readonly string[]} [args]
   * @param {{ expected?: readonly number[], env?: Record<string, string> }} [options]
   * @returns {Linted}
   */
  eslint(args = ['.'], options = {}) {
    const ended = this.node('eslint/bin/eslint.js', ['--format', 'json', ...args], { expected: [0, 1], ...options })
    return this.linted(ended)
  }

  /**
   * Reads ESLint's report in JSON; fails on a file that did not parse.
   * @param {Ended} ended
   * @returns {Linted}
   */
  linted({ status, stdout, stderr }) {
    /** @type {{ filePath: string, messages: Message[] }[]} */
    const results = JSON.parse(stdout)
    const messages = new Map(results.map((result) => [relative(this.folder, result.filePath), result.messages]))
    const findings = [...messages].flatMap(([path, list]) => list.map(({ ruleId, line, message, fatal }) => {
      assert.ok(!fatal, `${path}:${line} ${message}`)
      return `${path}:${line} ${ruleId ?? message}`
    }))
    return { status, findings, messages, stderr }
  }

  /** The versions that are installed here. @param {readonly string[]} names */
  versions(names) {
    return versionsIn(this.installed, names)
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} names
 * @returns {string} `eslint 10.15.0, typescript 6.0.3`
 */
export function versionsIn(folder, names) {
  return names.map((name) => `${name} ${manifestIn(folder, name).version}`).join(', ')
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {{ version: string }}
 */
export function manifestIn(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
}
