import { describe, expect, it } from 'vitest'
import { listing, lowered, printed } from './lowered.js'
import type { Type } from '../../../../src/program/tree.js'

describe('classes', () => {
  it('have fields, methods and what their constructor takes', () => {
    expect(printed(`
      import OpenAI from 'openai'
      @injectable()
      class Service extends Base {
        static shared = new Service()
        #calls = 0
        handler = async () => { this.#calls++ }
        'quoted' = 1
        constructor(private client: OpenAI, readonly name = 'x', plain) { super(client) }
        get chat() { return this.client.chat }
        set chat(value) {}
        static make() { return new this() }
        @retry(3) async ask() { return this.client.chat.completions.create({}) }
        [computed]() {}
        static { register(this) }
      }
    `)).toBe(listing`
      do ::register(Service)
      let Service = class 0
      async func 1 handler() in class 0
        store self:0.#calls = (self:0.#calls + 1)
      func 2 constructor(client: <openai>.default, name = "x", plain) in class 0
        store self:0.client = client
        store self:0.name = name
        do opaque super()(client)
      func 3 chat() in class 0
        return self:0.client.chat
      func 4 chat(value) in class 0
      func 5 make() in class 0
        return new Service()
      @::retry(3)
      async func 6 ask() in class 0
        return self:0.client.chat.completions.create({})
      func 7 [computed]() in class 0
      @::injectable()
      class 0 Service extends ::Base
        static shared = new Service()
        #calls = 0
        handler = func 1
        quoted = 1
        constructor: func 2
        client: <openai>.default
        name
        get chat: func 3
        set chat: func 4
        static make: func 5
        ask: func 6
        [computed]: func 7
    `)
  })

  it('are what this means in methods and arrows, not in functions', () => {
    expect(printed('class A { m() { use(this, () => this, function () { return this }) } }')).toBe(listing`
      let A = class 0
      func 1 m() in class 0
        do ::use(self:0, func 2, func 3)
      func 2()
        return self:0
      func 3()
        return self
      class 0 A
        m: func 1
    `)
  })
})

function typeOfParameter(declarations: string, type: string): string {
  const module = lowered(`import OpenAI, { Agent } from 'sdk'\nimport * as ns from 'ns'\n${declarations}\nfunction probe(x: ${type}) {}`)
  const show = (found: Type | undefined): string => {
    if (!found) return 'nothing'
    if (found.k === 'list') return `${show(found.of)}[]`
    if (found.k === 'tuple') return `${String(found.size)} items`
    const { of } = found
    return of.k === 'import' ? `${of.module}.${of.name}` : of.k === 'ref' ? of.slot.name : of.k
  }
  return show(module.functions.find(({ name }) => name === 'probe')?.params[0]?.slot.type)
}

describe('types', () => {
  it.each([
    ['', 'OpenAI', 'sdk.default'],
    ['', 'ns.Client', 'ns.Client'],
    ['', 'Agent[]', 'sdk.Agent[]'],
    ['', 'readonly Agent[]', 'sdk.Agent[]'],
    ['', 'Array<Agent>', 'sdk.Agent[]'],
    ['', 'ReadonlyArray<ns.Client>', 'ns.Client[]'],
    ['', 'Promise<Agent>', 'sdk.Agent'],
    ['', 'Agent | undefined | null', 'sdk.Agent'],
    ['', 'Agent | OpenAI', 'nothing'],
    ['', 'Agent & { extra: 1 }', 'sdk.Agent'],
    ['', 'InstanceType<typeof OpenAI>', 'sdk.default'],
    ['', 'ReturnType<typeof OpenAI>', 'nothing'],
    ['', 'import("openai").AzureOpenAI', 'openai.AzureOpenAI'],
    ['', 'string', 'nothing'],
    ['', 'Unknown', 'nothing'],
    ['class Own {}', 'Own', 'Own'],
    ['type Client = OpenAI', 'Client', 'sdk.default'],
    ['type Clients = Client[]; type Client = OpenAI', 'Clients', 'sdk.default[]'],
    ['interface Client extends OpenAI {}', 'Client', 'sdk.default'],
    ['interface Client extends ns.Client {}', 'Client', 'ns.Client'],
    ['type A = B; type B = A', 'A', 'nothing'],
    ['interface A extends A {}', 'A', 'nothing'],
  ])('%s %s is %s', (declarations, type, expected) => {
    expect(typeOfParameter(declarations, type)).toBe(expected)
  })

  it('reach variables, fields, constrained parameters and the parts of patterns', () => {
    expect(printed(`
      import OpenAI from 'openai'
      interface Deps { client: OpenAI; agents: OpenAI[] }
      let later: OpenAI
      const made: OpenAI = make()
      class A { client!: OpenAI }
      function f<T extends OpenAI>(x: T, { client, agents }: Deps, ...more: OpenAI[]) {}
      const g = ({ client: c }: { client: OpenAI }) => c
    `)).toBe(listing`
      let f = func 1
      let made: <openai>.default = ::make()
      let A = class 0
      let g = func 2
      func 1 f(x: <openai>.default, #parameter, ...more: <openai>.default[])
        let client: <openai>.default = #parameter.client
        let agents: <openai>.default[] = #parameter.agents
      func 2 g(#parameter'2)
        let c: <openai>.default = #parameter'2.client
        return c
      class 0 A
        client: <openai>.default
    `)
  })

  it('of enums and namespaces are values', () => {
    expect(printed(`
      enum Limit { A, B = 5, C }
      namespace Config { export const turns = Limit.B }
      declare namespace Elsewhere { const x: number }
      declare function outside(): void
    `)).toBe(listing`
      let Limit = {A: 0, B: 5, C: 6}
      let turns = Limit.B
      let Config = {turns: turns}
    `)
  })
})
