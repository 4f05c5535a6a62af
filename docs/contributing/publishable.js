/**
 * `npm run release:check [TAG]`: whether the package may be published as it stands; each obstacle is one sentence.
 * Needs nothing installed, so that a publish that cannot end well ends at once.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/**
 * Whether a repository is named by its address on the web, as the pages of the rules are found by it.
 * @param {unknown} repository
 */
function isOnTheWeb(repository) {
  const url = typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : undefined
  return typeof url === 'string' && /^(?:git\+)?https:\/\/[^/]+\/[^/]+\/[^/]+$/u.test(url)
}

/**
 * @param {{ name: string, version: string, repository?: unknown, homepage?: unknown, bugs?: unknown }} manifest
 * @param {string | undefined} tag
 */
function* obstacles({ version, repository, homepage, bugs }, tag) {
  if (!isOnTheWeb(repository)) {
    yield 'package.json has no `repository` with a `url` like git+https://example.com/us/agents.git: without it npm signs no provenance, and no finding leads to its page on the web.'
  }
  if (homepage === undefined || bugs === undefined) yield 'package.json needs `homepage` and `bugs`, so that people find the pages and can report a wrong finding.'
  if (tag !== undefined && tag !== `v${version}`) yield `The tag ${tag} is not v${version}, which package.json says.`
  if (pending().length > 0) yield `Changes wait to be released (${pending().join(', ')}): run \`npm run release:version\` and commit.`
  else if (!changelog().includes(`\n## ${version}\n`)) yield `CHANGELOG.md says nothing of ${version}.`
}

function pending() {
  return readdirSync('.changeset').filter((name) => name.endsWith('.md'))
}

function changelog() {
  return existsSync('CHANGELOG.md') ? readFileSync('CHANGELOG.md', 'utf8') : ''
}

const found = [...obstacles(JSON.parse(readFileSync('package.json', 'utf8')), process.argv[2])]
for (const sentence of found) console.error(sentence)
process.exitCode = found.length === 0 ? 0 : 1
