import { parse } from '@typescript-eslint/parser'
import { describe, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/index.js'
import type { Language } from '../../src/catalog/sdk.js'
import { parse as parsePython } from '../../src/languages/python/parser/index.js'
import { exampleOf, isLedTo, languageOf, rows } from './rows.js'

function importsOf(code: string, language: Language): readonly string[] {
  if (language === 'python') return [...code.matchAll(/^ *(?:from|import) ([\w.]+)/gm)].map(([, module]) => module ?? '')
  const program = parse(code, { sourceType: 'module' })
  return program.body.flatMap((statement) => (statement.type === 'ImportDeclaration' ? [statement.source.value] : []))
}

const examples = rows.flatMap(({ title, sdk, path, row }) => {
  const code = exampleOf({ sdk, row })
  return code === undefined ? [] : [[title, { sdk, path, code }] as const]
})

describe('examples', () => {
  it.each(examples)('%s parses and imports what it shows', (_, { sdk, code }) => {
    const imports = importsOf(code, languageOf(sdk))
    if (sdk.unowned) expect(imports).toContain('./agents.js')
    else expect(imports.filter((specifier) => isLedTo(sdk, specifier))).not.toHaveLength(0)
  })

  it.each(examples)('%s uses the last name of its path, or an alias of it', (_, { sdk, path, code }) => {
    const lastName = (each: string): string => /([\w$]+)(?:\(\))+$/.exec(each)?.[1] ?? ''
    const aliases = Object.entries(sdk.aliases ?? {}).flatMap(([alias, target]) => (target === path || `${target}()` === path ? [alias] : []))
    const names = [path, ...aliases].map((each) => lastName(each) || each)
    const written = new Set(code.match(/[\w$]+/g))
    expect(names.some((name) => written.has(name))).toBe(true)
  })
})

describe('recipes', () => {
  const recipes = catalog.flatMap((sdk) => (sdk.recipes ?? []).map((recipe) => [`${sdk.name}: ${recipe.kind}`, recipe] as const))

  it('there is one to limit in each language, and one to wait for each kind of code', () => {
    expect(recipes.map(([, { kind, language }]) => `${kind} ${language}`).sort()).toStrictEqual(['limiter javascript', 'limiter python', 'pause javascript', 'pause python', 'pause python'])
  })

  it.each(recipes)('%s prints code that parses and holds every placeholder of its kind', (_, { kind, language, declare = '', code, imports = [] }) => {
    const holes = kind === 'limiter' ? ['$n', '$limit'] : ['$base', '$max', '$attempt']
    for (const hole of holes) expect(`${declare} ${code}`).toContain(hole)
    if (language === 'python') {
      expect(parsePython([declare, code].join('\n').replaceAll('$', '')).errors).toEqual([])
      return
    }
    const lines = imports.map(({ module, as }) => `import ${as} from '${module}'`)
    const program = [...lines, declare, code].join('\n').replaceAll('$n', '5').replaceAll('$call', 'ask()')
    expect(() => parse(program, { sourceType: 'module' })).not.toThrow()
    for (const { as } of imports) expect(declare).toContain(as)
  })
})
