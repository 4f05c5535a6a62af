/**
 * `npm run release:check [TAG]`: whether the package may be published as it stands; each obstacle is one sentence.
 * Needs nothing installed, so that a publish that cannot end well ends at once.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/**
 * `git+https://example.com/us/agents.git`, `github:us/agents` → `us/agents`.
 * @param {unknown} repository
 */
function placeOf(repository) {
  const url = typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository
  return typeof url === 'string' ? /([^/:]+\/[^/:]+?)(?:\.git)?$/u.exec(url)?.[1] : undefined
}

/**
 * @param {{ name: string, version: string, repository?: unknown, homepage?: unknown, bugs?: unknown }} manifest
 * @param {string | undefined} tag
 */
function* obstacles({ version, repository, homepage, bugs }, tag) {
  const place = placeOf(repository)
  if (place === undefined) yield 'package.json has no `repository`: npm signs no provenance without it, so set it to the address that this is published from.'
  else if (!pages().includes(`/${place}/`)) yield `The pages of the rules (PAGES in src/rule.ts) are not in ${place}, which package.json names as the repository.`
  if (homepage === undefined || bugs === undefined) yield 'package.json needs `homepage` and `bugs`, so that people find the pages and can report a wrong finding.'
  if (tag !== undefined && tag !== `v${version}`) yield `The tag ${tag} is not v${version}, which package.json says.`
  if (pending().length > 0) yield `Changes wait to be released (${pending().join(', ')}): run \`npm run release:version\` and commit.`
  else if (!changelog().includes(`\n## ${version}\n`)) yield `CHANGELOG.md says nothing of ${version}.`
}

/** The address that the messages of the rules lead to. */
function pages() {
  return /^const PAGES = '(.+)'$/mu.exec(readFileSync('src/rule.ts', 'utf8'))?.[1] ?? ''
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
