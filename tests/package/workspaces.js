/** Workspaces: manifests and installed packages of each package count for its files, however they are linked. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { configuration, expectedIn, typed } from './sample.js'
import { engines, packageManagers, typescriptEslint, typescripts } from './versions.js'
import { Project, run, versionsIn } from './workbench.js'

/** Before 0.11 `null` meant the default: the version is that of what is installed, or the one that the manifest asks for. */
const withoutLimit = `import { run } from '@openai/agents'
export const answer = (agent: never): Promise<unknown> => run(agent, 'hi', { maxTurns: null })
`

/** @param {import('./workbench.js').Workbench} workbench */
const workspaceFiles = ({ tarball }) => ({
  'package.json': JSON.stringify({
    name: 'workspace', private: true, type: 'module', workspaces: ['packages/*'],
    devDependencies: { 'eslint': engines.ten, 'typescript': typescripts.six, ...typescriptEslint, 'eslint-plugin-agents': `file:${tarball}` },
  }),
  'eslint.config.js': configuration,
  'packages/app/package.json': JSON.stringify({
    name: 'app', version: '1.0.0', type: 'module', dependencies: { '@openai/agents': '0.10.0', 'p-limit': '7.3.0' },
  }),
  'packages/app/a.ts': typed,
  'packages/app/answer.ts': withoutLimit,
  'packages/lib/package.json': JSON.stringify({ name: 'lib', version: '1.0.0', type: 'module' }),
  'packages/lib/b.ts': typed,
  'packages/agents/package.json': JSON.stringify({ name: '@openai/agents', version: '0.10.0' }),
})

/**
 * @typedef {object} Manager
 * @property {string} name
 * @property {Record<string, string>} packages what npm runs it from
 * @property {string} program
 * @property {string[]} exec what stands before the program of a package
 * @property {import('./workbench.js').Files} [files]
 * @property {string[]} [install] words after `install`
 */

/** @type {readonly Manager[]} */
const managers = [
  {
    name: 'pnpm',
    packages: { pnpm: packageManagers.pnpm },
    program: 'pnpm',
    exec: ['exec'],
    files: { 'pnpm-workspace.yaml': 'packages:\n  - packages/*\nlinkWorkspacePackages: true\n' },
    install: ['--no-frozen-lockfile'],
  },
  { name: 'yarn 1', packages: { yarn: packageManagers.yarn }, program: 'yarn', exec: ['-s', 'run'], install: ['--silent', '--ignore-engines'] },
  {
    name: 'yarn 4 with node_modules',
    packages: { '@yarnpkg/cli-dist': packageManagers.berry },
    program: 'yarn',
    exec: ['run'],
    files: { 'yarn.lock': '', '.yarnrc.yml': 'nodeLinker: node-modules\n' },
    install: ['--no-immutable'],
  },
  {
    // Without any node_modules the version of a library is not found out.
    name: 'yarn 4 without node_modules',
    packages: { '@yarnpkg/cli-dist': packageManagers.berry },
    program: 'yarn',
    exec: ['run'],
    files: { 'yarn.lock': '', '.yarnrc.yml': 'nodeLinker: pnp\npnpFallbackMode: none\n' },
    install: ['--no-immutable'],
  },
]

/**
 * Yarn 4 reads no configuration of npm.
 * @param {string} cwd
 */
function registryOf(cwd) {
  const registry = run('npm', ['config', 'get', 'registry'], { cwd }).stdout.trim().replace(/\/$/u, '')
  return { YARN_NPM_REGISTRY_SERVER: registry, ...(registry.startsWith('http:') ? { YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname } : {}) }
}

/** @type {import('./run.js').Leg[]} */
export const legs = managers.map(({ name, packages, program, exec, files = {}, install = [] }) => ({
  name: `a workspace of ${name}`,
  check(workbench) {
    const tools = workbench.folder('tools')
    workbench.installInto(tools, packages)
    const project = new Project(workbench.folder('workspace'), { ...workspaceFiles(workbench), ...files })
    const env = registryOf(project.folder)
    const manager = (/** @type {readonly string[]} */ args, /** @type {number[]} */ ...expected) =>
      run(join(tools, 'node_modules', '.bin', program), args, { cwd: project.folder, expected, env })
    manager(['install', ...install], 0)
    const eslint = (/** @type {string[]} */ ...args) => project.linted(manager([...exec, 'eslint', '--format', 'json', ...args], 0, 1))

    const inApp = expectedIn('packages/app/a.ts')
    const inLib = expectedIn('packages/lib/b.ts')
    assert.deepEqual(eslint('packages').findings.sort(), [...inApp, ...inLib].sort())
    const { messages } = eslint('--fix', 'packages')
    assert.match(project.read('packages/app/a.ts'), /limit\(\(\) => generateText\(/u)
    const [fanOut] = messages.get('packages/lib/b.ts') ?? []
    assert.match(fanOut?.suggestions?.[0]?.desc ?? '', /npm install p-limit/u)
    const command = manager([...exec, 'eslint-agents', '--format', 'json', 'packages/lib'], 1)
    assert.deepEqual(project.linted(command).findings.length, 2)
    return `${versionsIn(tools, Object.keys(packages))}, eslint ${engines.ten}, typescript ${typescripts.six}`
  },
}))
