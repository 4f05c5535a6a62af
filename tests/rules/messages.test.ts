/** A message says no more than is true. */
import { describe, expect, it } from 'vitest'
import { lint } from '../linting.js'

const said = (stopWhen: string): string[] =>
  lint(`import { generateText, stepCountIs } from 'ai'\nexport const go = (model) => generateText({ model, tools: { look }, prompt: 'Go.', stopWhen: ${stopWhen} })\n`).map(({ message }) => message)

describe('stop conditions', () => {
  it.each(['stepCountIs(Infinity)', '() => false'])('%s is a condition that does not count, and the model ends the run', (condition) => {
    const [message, ...others] = said(condition)
    expect(others).toEqual([])
    expect(message).toContain('`stopWhen` holds no condition that counts: `generateText` ends only when the model says so.')
  })

  it('an empty list is called one', () => {
    expect(said('[]')[0]).toContain('`stopWhen` is an empty list')
  })
})
