import { describe, expect, it } from 'vitest'
import { listing, lowered, printed } from './lowered.js'

describe('imports', () => {
  it('are values wherever their names stand', () => {
    expect(printed(`
      import OpenAI, { AzureOpenAI as Azure } from 'openai'
      import * as ai from 'ai'
      import fs = require('node:fs/promises')
      use(OpenAI, Azure, ai, ai.generateText, fs.readFile)
      ai['streamText']()
    `)).toBe(listing`
      do ::use(<openai>.default, <openai>.AzureOpenAI, <ai>.*, <ai>.generateText, <fs/promises>.readFile)
      do <ai>.streamText()
    `)
  })

  it('come from require and from a dynamic import as well', () => {
    expect(printed(`
      const sdk = require('@openai/agents')
      const { run: start, Agent } = require('@openai/agents')
      const Client = require('openai').default
      const { generateText: gen } = await import('ai')
      const whole = await import(\`ai\`)
      const some = await import(where)
      lazy(import('ai').then((m) => m.generateText))
    `)).toBe(listing`
      let sdk = <@openai/agents>.*
      let start = <@openai/agents>.run
      let Agent = <@openai/agents>.Agent
      let Client = <openai>.default
      let gen = <ai>.generateText
      let whole = <ai>.*
      let some = await opaque import(::where)
      do ::lazy(<ai>.*.then(func 1))
      func 1(m)
        return m.generateText
    `)
  })

  it('are no imports if require is a function of the file', () => {
    expect(printed(`
      function require(name) {}
      require('openai')
    `)).toContain('do require("openai")')
  })

  it.each([
    ['npm:openai@4', 'openai'],
    ['npm:openai@^4.1.0/resources', 'openai/resources'],
    ['npm:@scope/name@1.2/sub', '@scope/name/sub'],
    ['npm:@scope/name', '@scope/name'],
    ['jsr:@std/fs@1', '@std/fs'],
    ['node:readline/promises', 'readline/promises'],
    ['./npm:x@1', './npm:x@1'],
    ['@/lib/llm', '@/lib/llm'],
  ])('%s is %s', (source, module) => {
    expect(printed(`import { x } from '${source}'\nx`)).toBe(`do <${module}>.x\n`)
  })
})

describe('scopes', () => {
  it('tell variables of one name apart', () => {
    expect(printed(`
      let x = 1
      { let x = 2; use(x) }
      for (const x of xs) use(x)
      try { use(x) } catch (x) { use(x) }
      const f = (x) => { { var y = x } return y }
      class x2 { m(x = y) {} }
      use(x, y)
    `)).toBe(listing`
      let x = 1
      let x'2 = 2
      do ::use(x'2)
      loop 1 x'3 of ::xs
        do ::use(x'3)
      try
        do ::use(x)
      catch x'4
        do ::use(x'4)
      let f = func 1
      let x2 = class 0
      do ::use(x, ::y)
      func 1 f(x'5)
        let y = x'5
        return y
      func 2 m(x'6 = ::y) in class 0
      class 0 x2
        m: func 2
    `)
  })

  it('hoist functions and vars, not what stands in a function below', () => {
    expect(printed(`
      main()
      if (a) { for (var i = 0; i < 1; i++) {} }
      use(i, inner)
      async function main() { var inner = 1 }
    `)).toBe(listing`
      let main = func 1
      do main()
      if ::a
        let i = 0
        loop 1 while (i < 1)
        update
          i = (i + 1)
      do ::use(i, ::inner)
      async func 1 main()
        let inner = 1
    `)
  })

  it('know named function and class expressions inside themselves only', () => {
    expect(printed(`
      const a = function b() { b() }
      const c = class d { static make() { return new d() } }
      use(b, d)
    `)).toBe(listing`
      let a = func 1
      let d = class 0
      let c = class 0
      do ::use(::b, ::d)
      func 1 b()
        let b = func 1
        do b()
      func 2 make() in class 0
        return new d()
      class 0 d
        static make: func 2
    `)
  })

  it('see the names of a switch in each of its cases', () => {
    expect(printed(`
      switch (k) { case 1: let n = 1; break; default: n = 2 }
      n
    `)).toBe(listing`
      block 1
        if (::k == 1)
          let n = 1
          break 1
        else
          n = 2
      do ::n
    `)
  })

  it('give undefined, NaN and Infinity their values unless they are shadowed', () => {
    expect(printed('use(undefined, NaN, Infinity)\n;((undefined) => undefined)()')).toBe(listing`
      do ::use(undefined, NaN, Infinity)
      do func 1()
      func 1(undefined)
        return undefined
    `)
    const [, func] = lowered('((undefined) => undefined)()').functions
    expect(func?.body[0]).toMatchObject({ value: { k: 'ref', slot: func?.params[0]?.slot } })
  })

  it('keep one slot for a name that nothing declares', () => {
    const [first, second] = lowered('a; a').body
    expect(first).toMatchObject({ expr: { slot: { kind: 'global', name: 'a' } } })
    expect(second?.k === 'do' && second.expr.k === 'ref' && second.expr.slot)
      .toBe(first?.k === 'do' && first.expr.k === 'ref' && first.expr.slot)
  })
})

describe('the names of a file', () => {
  it('are identifiers, keys and tags, of types too, and no texts', () => {
    const names = lowered(`
      import type { ConversableAgent } from './x'
      let a: UserProxyAgent = { maxTurns: 1, 'max-round': 2, ['computed']: 3 }
      a.humanInputMode, a['llmConfig'], <GroupChat speaker={1} />, 'AssistantAgent' // Comment
    `).names
    expect([...names].sort()).toEqual([
      'ConversableAgent', 'GroupChat', 'UserProxyAgent', 'a', 'computed', 'humanInputMode', 'llmConfig', 'max-round', 'maxTurns', 'speaker',
    ].sort())
  })
})

describe('exports', () => {
  it('name variables, imports and other modules', () => {
    expect(printed(`
      import X from 'x'
      export const a = 1, { b, c: [d], ...e } = o
      export function f() {}
      export class K {}
      export default a
      export { X, a as again }
      export { run as go, default as other } from './run'
      export * from './all'
      export * as ns from './ns'
    `).split('\n').filter((line) => line.startsWith('export'))).toEqual([
      'export default = a',
      'export a = a',
      'export b = b',
      'export d = d',
      'export e = e',
      'export f = f',
      'export K = K',
      'export X = <x>.default',
      'export again = a',
      'export go = <./run>.run',
      'export other = <./run>.default',
      'export *./all = <./all>.*',
      'export ns = <./ns>.*',
    ])
  })

  it('make a default value once', () => {
    expect(printed('export default new Agent()')).toBe('export default = #default\nlet #default = new ::Agent()\n')
    expect(printed('export default async () => {}')).toBe(listing`
      export default = #default
      let #default = func 1
      async func 1 default()
    `)
    expect(printed('main()\nexport default function main() {}')).toBe(listing`
      export default = main
      let main = func 1
      do main()
      func 1 main()
    `)
  })

  it('are those of CommonJS too', () => {
    expect(printed('exports.a = 1\nmodule.exports.b = make()')).toBe(listing`
      export a = 1
      export b = #value
      store ::exports.a = 1
      let #value = ::make()
      store ::module.exports.b = #value
    `)
    expect(printed("const f = () => {}\nexports = module.exports = { f, g: make(), ...require('./x') }")).toBe(listing`
      export * = #value
      export default = #value
      export f = f
      export g = #value.g
      export *./x = <./x>.*
      let f = func 1
      let #value = {f: f, g: ::make(), ...<./x>.*}
      store ::module.exports = #value
      ::exports = #value
      func 1 f()
    `)
    expect(printed('function f(exports) { exports.a = 1 }')).not.toContain('export ')
  })
})
