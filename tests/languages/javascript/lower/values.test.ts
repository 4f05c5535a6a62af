import { describe, expect, it } from 'vitest'
import { listing, lowered, printed } from './lowered.js'
import type { Call, Expr } from '../../../../src/program/tree.js'

function value(source: string): Expr {
  const last = lowered(source).body.at(-1)
  if (last?.k !== 'do') throw new Error('not an expression')
  return last.expr
}

describe('values', () => {
  it.each([
    ['-1', '-1'], ['+1', '1'], ['1_000', '1000'], ['10n', '10'], ['1e3', '1000'], ['void 0', 'undefined'],
    ['"a"', '"a"'], ['`a`', '"a"'], ['`a${b}c`', 'text("a", ::b, "c")'], ['/x/g.test(y)', 'opaque regex().test(::y)'],
    ['a === b', '(::a == ::b)'], ['a !== b', '(::a != ::b)'], ['typeof a', 'typeof(::a)'], ['a << b', 'other(::a, ::b)'],
    ['-a', '-::a'], ['(a as B)!.c?.d', '::a.c.d'], ['a?.[b]?.(c)', '::a[::b](::c)'], ['(a satisfies B)<C>', '::a'],
    ['[a, , ...b]', '[::a, undefined, ...::b]'], ['f(a, ...b)', '::f(::a, ...::b)'], ['x[0]', '::x[0]'], ['x["0"]', '::x["0"]'],
    ['tag`a${b}`', '::tag(text("a", ::b))'], ['tag`a`', '::tag(text("a"))'], ['(a, b(), c)', '::c'], ['import.meta.url', 'opaque import.meta().url'],
    ['a ? b : c', '(::a ? ::b : ::c)'], ['new A', 'new ::A()'], ['new a.B(c).d', '(new ::a.B(::c)).d'],
    ['<A on={f()} {...p}>t{g()}<b>{h()}</b></A>', 'opaque jsx(::f(), ::p, ::g(), opaque jsx(::h()))'],
    ['({ a, "b-c": 1, [d]: 2, m() {}, get g() { return 1 }, ...e })', '{a: ::a, b-c: 1, [::d]: 2, m: func 1, g: opaque getter(func 2), ...::e}'],
  ])('%s is %s', (source, expected) => {
    const lines = printed(`use(${source})`).split('\n')
    expect(lines.find((line) => line.startsWith('do ::use('))).toBe(`do ::use(${expected})`)
  })

  it('of a sequence are all evaluated', () => {
    expect(printed('use((a(), b = 1, c))')).toBe('do ::a()\n::b = 1\ndo ::use(::c)\n')
  })

  it('of yield are opaque', () => {
    expect(printed('function* g() { const a = yield f(); yield* h() }')).toContain('let a = opaque yield(::f())\n  do opaque yield(::h())')
  })

  it('joined by one operator are one operation when there are very many', () => {
    const sum = value(Array(500).fill('a').join(' + '))
    expect(sum.k === 'op' && sum.of.length).toBe(500)
    expect(value('a + b + c')).toMatchObject({ op: '+', of: [{ op: '+' }, { k: 'ref' }] })
  })

  it('at the end of long chains are reached', () => {
    expect(printed(`x${'.then(f)'.repeat(300)}`)).toContain('.then(::f)'.repeat(300))
    expect(printed(Array(300).fill('if (a) { b() }').join(' else '))).toContain('else if ::a')
  })
})

describe('the name a call is reported at', () => {
  it.each([
    ['client.messages.create({})', 'create'],
    ['run(agent)', 'run'],
    ['new OpenAI({})', 'OpenAI'],
    ['new ns.Client()', 'Client'],
    ['a!.b?.(c)', 'b'],
    ['(await x()).#y()', '#y'],
    ['limit(5)(f)', 'limit(5)'],
    ['(() => {\n  f()\n})()', '}'],
    ['a["b"]()', '"b"'],
    ['tag.name`x`', 'name'],
  ])('%j: %s', (source, name) => {
    const wrapped = source.includes('#') ? `class A { #y; m() { return ${source} } }` : source
    const module = lowered(wrapped)
    const { at } = (source.includes('#') ? (module.functions[1]?.body[0] as { value: Call }).value : value(wrapped)) as Call
    expect(wrapped.slice(at.start, at.end)).toBe(name)
  })
})

describe('functions', () => {
  it('are named by themselves or by what holds them first', () => {
    const { functions } = lowered(`
      function a() {}
      const b = () => {}
      o.c = function () {}
      use({ d() {}, e: () => {} })
      class K { f = () => {}; g() {} }
      use(function h() {}, () => {})
      const { i = () => {} } = o
    `)
    expect(functions.slice(1).map(({ name }) => name).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', undefined].sort())
  })

  it.each([
    ['async function answer() {}', 'answer'],
    ['use(async (x,\n  y) => {})', 'async (x,'],
    ['use((x) => ({ x }))', '(x) => ('],
    ['class A { async ask(x) {} }', 'ask'],
    ['use({ go() {} })', 'go'],
  ])('%j stands at %j', (source, head) => {
    const func = lowered(source).functions[1]
    expect(source.slice(func?.head.start, func?.head.end)).toBe(head)
  })

  it('take their parameters apart at the start of the body', () => {
    expect(printed('function f({ a, b = 1 }, [c] = [], d = g(), ...e) { return a }')).toBe(listing`
      let f = func 1
      func 1 f(#parameter, #parameter'2 = [], d = ::g(), ...e)
        let a = #parameter.a
        let b = either(#parameter.b, 1)
        let c = #parameter'2[0]
        return a
    `)
  })

  it('know where they stand', () => {
    const { functions } = lowered('function a() { return async () => function* () {} }')
    expect(functions.map(({ parent, async, generator }) => ({ parent, async, generator })).slice(1)).toEqual([
      { parent: 0, async: false, generator: false },
      { parent: 1, async: true, generator: false },
      { parent: 2, async: false, generator: true },
    ])
  })
})
