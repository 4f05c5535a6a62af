/**
 * `npm run docs:sdks`: writes docs/sdks.md from the built catalog. With `--check` it writes nothing and fails if the
 * page is not of today.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { catalog } from '../../../dist/src/catalog/index.js'
import { pageOf } from './page.js'

const path = 'docs/sdks.md'
const text = pageOf(catalog)

if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error(`${path} is not what the catalog says: npm run docs:generate`)
  process.exitCode = 1
}
