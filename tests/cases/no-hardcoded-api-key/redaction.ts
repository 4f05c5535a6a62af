import { expect, it } from 'vitest'
import { redact } from './redact.js'

it('hides keys', () => {
  const key = 'sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg'
  expect(redact(key)).toBe('***')
  expect(redact('Bearer sk-OsN9QPk2RZTuXlJomW20gDTwrw41zAYkjtxF8CUnB2YtH0Rg')).toBe('Bearer ***')
})
