import { describe, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/index.js'
import { lexiconOf } from '../../src/catalog/lookup.js'
import type { Language } from '../../src/catalog/sdk.js'
import { allKnownWithoutRows } from '../../src/catalog/unknown-sdks.js'

describe.each<Language>(['javascript', 'python'])('SDKs without rows in %s', (language) => {
  const listed = allKnownWithoutRows(language)

  it('have none', () => {
    const { of } = lexiconOf(catalog, language)
    expect(listed.filter((name) => of(name).length > 0)).toEqual([])
  })

  it('are in order', () => {
    expect(listed).toEqual([...listed].sort())
  })
})
