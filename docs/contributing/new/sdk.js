/** A new library: its data file, and its line in the list. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changedFile, newFile } from './change.js'
import { withListed } from './list-file.js'
import { Refusal } from './refusal.js'

const folder = 'src/catalog'
const packageName = /^(?:@[a-z\d][a-z\d._-]*\/)?[a-z][a-z\d._-]*$/u
/** Names that the house does not allow. */
const saysNothing = /(?:^|-)(?:utils?|helpers?|common|misc)$/u

/** `@acme/agent-sdk` → `acme-agent-sdk`. @param {string} name */
function fileNameOf(name) {
  return name.replace('@', '').replaceAll(/[^a-z\d]+/gu, '-').replace(/-$/u, '')
}

/** `acme-agent-sdk` → `acmeAgentSdk`. @param {string} fileName */
function identifierOf(fileName) {
  return fileName.replaceAll(/-(.)/gu, (_, letter) => letter.toUpperCase())
}

/** @param {string} identifier */
function isReserved(identifier) {
  try {
    new Function(`'use strict'; const ${identifier} = 0`)
    return false
  } catch {
    return true
  }
}

/** The file of the catalog that describes a package already. @param {string} root @param {string} name */
function knownIn(root, name) {
  return readdirSync(join(root, folder)).find((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8')
    return [...text.matchAll(/\b(?:name: '[^']*'|packages: \[[^\]]*\])/gu)].some(([owned]) => owned.includes(`'${name}'`))
  })
}

/**
 * @param {string} name
 * @param {string} identifier
 */
const dataFile = (name, identifier) => `import type { Sdk } from './sdk.js'

/** What \`${name}\` looks like from outside. */
export const ${identifier} = {
  name: '${name}',
  packages: ['${name}'],
  calls: {},
} satisfies Sdk
`

/**
 * @param {string} root
 * @param {string} name of the package
 */
export function planSdk(root, name) {
  if (!packageName.test(name)) {
    throw new Refusal(`\`${name}\` is no name of a package: small letters and digits, with - . _ between them, and perhaps a scope: acme, @acme/agents.`)
  }
  if (!existsSync(join(root, folder))) throw new Refusal(`There is no ${folder} here: run this at the root of the repository.`)
  const known = knownIn(root, name)
  if (known !== undefined) throw new Refusal(`${folder}/${known} describes \`${name}\` already: add rows there.`)
  const fileName = fileNameOf(name)
  const identifier = identifierOf(fileName)
  if (isReserved(identifier) || saysNothing.test(fileName)) {
    throw new Refusal(`A file cannot be called \`${fileName}\`: write one by hand under a better name, and its line in ${folder}/index.ts.`)
  }
  const path = `${folder}/${fileName}.ts`
  const list = `${folder}/index.ts`
  const changes = [
    newFile(root, path, dataFile(name, identifier)),
    changedFile(root, list, (text) =>
      withListed(text, list, 'export const catalog: readonly Sdk[] = [', {
        name: identifier,
        specifier: `./${fileName}.js`,
        importing: `import { ${identifier} } from './${fileName}.js'`,
        entry: `${identifier},`,
      })),
  ]
  return { changes, next: `Fill \`calls\` in ${path} with rows, each with an example: ${folder}/sdk.ts says what a row can state. Then \`npm test\`.` }
}
