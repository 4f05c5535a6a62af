/**
 * `npm run docs:schema`: writes sdk.schema.json, by which an editor knows what a description of an SDK may hold, from the
 * types in src/catalog/sdk.ts. With `--check` it writes nothing and fails if the file is not of today.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'

// At the top of the package: an editor follows a path, and knows nothing of `exports`.
const path = 'sdk.schema.json'

const generator = createGenerator({
  path: 'src/catalog/sdk.ts',
  tsconfig: 'tsconfig.build.json',
  type: 'DescribedSdk',
  topRef: false,
  jsDoc: 'extended',
  // What else `npm run types` has to say is not said here again.
  skipTypeCheck: true,
})
const schema = generator.createSchema('DescribedSdk')
const { Row, Kind, ...definitions } = schema.definitions
// The kinds are those of all rows, and stand in rows again: the generator loses its way there.
const kinds = Row.anyOf.flatMap(({ $ref }) => {
  const { kind } = definitions[$ref.slice('#/definitions/'.length)].properties
  return kind.enum ?? [kind.const]
})
schema.definitions = { ...definitions, Row, Kind: { type: 'string', enum: kinds } }
const text = `${JSON.stringify(schema, undefined, 1)}\n`

if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error(`${path} is not what src/catalog/sdk.ts says: npm run docs:generate`)
  process.exitCode = 1
}
