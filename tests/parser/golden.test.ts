/** Samples of all that Python's grammar has, and the trees that CPython gives for them (`node tests/parser/write-golden.js`). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, visitorKeys } from '../../src/python.js'
import { difference } from './compare.js'
import { nodesOf } from './nodes.js'

const folder = join(import.meta.dirname, 'samples')
const samples = readdirSync(folder).filter((name) => name.endsWith('.py'))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('the tree is that of CPython', () => {
  it.each(samples)('%s', (name) => {
    const { ast, errors } = parse(read(name))
    expect(errors).toEqual([])
    const body = JSON.parse(read(name.replace(/py$/u, 'json'))) as unknown
    expect(difference({ type: 'Module', body }, ast)).toBeUndefined()
  })
})

it('every type of node is in a sample', () => {
  const found = new Set(samples.flatMap((name) => nodesOf(parse(read(name)).ast)).map(({ type }) => type))
  expect(Object.keys(visitorKeys).filter((type) => !found.has(type as keyof typeof visitorKeys))).toEqual([])
})
