/**
 * Sources that import SDKs, as packages ship them: the packages alone, without what they depend on. Fetched once from
 * the registry into `coverage/`, at the versions named here.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'coverage/bench-packages'
export const PACKAGES = [
  '@langchain/anthropic@1.5.11', '@langchain/classic@1.0.50', '@langchain/community@1.1.29', '@langchain/langgraph@1.7.3', '@langchain/openai@1.6.0',
  '@openai/agents-core@0.20.0', '@openai/agents-openai@0.20.0', '@openai/agents-realtime@0.20.0', 'langchain@1.5.14',
]

/** The folders of the packages. Throws where one cannot be fetched. */
export function shippedPackages() {
  return PACKAGES.map((spec) => {
    const folder = join(FOLDER, spec.replaceAll('/', '+'))
    if (!existsSync(folder)) fetch(spec, folder)
    return folder
  })
}

function fetch(spec, folder) {
  const half = `${folder}.part`
  mkdirSync(half, { recursive: true })
  run('npm', ['pack', spec, '--silent', '--ignore-scripts', '--pack-destination', half])
  const archive = readdirSync(half).find((name) => name.endsWith('.tgz'))
  if (!archive) throw new Error(`${spec}: nothing was packed`)
  run('tar', ['-xzf', join(half, archive), '-C', half])
  renameSync(half, folder)
}

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`)
}
