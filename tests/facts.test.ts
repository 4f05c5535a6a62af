/**
 * What is seen in a program, as `eslint-agents facts` prints it: one listing for each case, whatever languages the case
 * is written in. A new listing is made by that command, and read line by line before it is kept.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listingOf } from './linting.js'

const folder = join(import.meta.dirname, 'facts')
const files = readdirSync(folder)
const programs = files.filter((file) => !file.endsWith('.facts')).sort()
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

describe('a listing', () => {
  it.each(programs)('of %s', (program) => {
    expect(listingOf(read(program), join(folder, program))).toBe(read(`${parse(program).name}.facts`))
  })

  it('belongs to a program', () => {
    const listings = files.filter((file) => file.endsWith('.facts')).map((file) => parse(file).name)
    expect(listings).toEqual([...new Set(programs.map((program) => parse(program).name))])
  })

  it('shows every kind of fact', () => {
    const shown = files.filter((file) => file.endsWith('.facts')).map(read).join('')
    for (const kind of ['model-call', 'agent-run', 'group-chat', 'group-manager', 'fan-out', 'retry', 'agent-loop', 'loop', 'client', 'agent', 'limiter']) {
      expect(shown).toMatch(new RegExp(String.raw`^ +${kind} `, 'm'))
    }
  })
})
