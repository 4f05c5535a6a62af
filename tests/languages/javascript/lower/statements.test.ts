import { describe, expect, it } from 'vitest'
import { listing, lowered, printed } from './lowered.js'
import type { Loop, Stmt } from '../../../../src/program/tree.js'

describe('assignments in expressions', () => {
  it('stand before the statement, as often as they happen', () => {
    expect(printed(`
      use((x = await f()), y)
      const a = b = c()
      const v = (n += 2)
      const w = i++ + --i
      return_((self.x = make()))
    `)).toBe(listing`
      ::x = await ::f()
      do ::use(::x, ::y)
      ::b = ::c()
      let a = ::b
      ::n = (::n + 2)
      let v = ::n
      ::i = (::i + 1)
      ::i = (::i - 1)
      let w = ((::i - 1) + ::i)
      let #value = ::make()
      store ::self.x = #value
      do ::return_(#value)
    `)
  })

  it('keep their conditions, and evaluate those once', () => {
    expect(printed(`
      const v = (await ask()) && (x = 1)
      const w = a ? (y = 1) : z
      const u = p ?? (q = 2)
      done || (n = 1)
      a ? b() : c()
    `)).toBe(listing`
      let #value = await ::ask()
      if #value
        ::x = 1
      let v = (#value && ::x)
      if ::a
        ::y = 1
      let w = (::a ? ::y : ::z)
      if (::p == null)
        ::q = 2
      let u = (::p ?? ::q)
      if !::done
        ::n = 1
      if ::a
        do ::b()
      else
        do ::c()
    `)
  })

  it('write to properties, whose owner is evaluated once', () => {
    expect(printed(`
      get().n++
      o.a.n -= 1
      o[key()] ||= v
      class C { m() { this.client ??= new Client() } }
    `)).toBe(listing`
      let #value = ::get()
      store #value.n = (#value.n + 1)
      store ::o.a.n = (::o.a.n - 1)
      let #value'2 = ::key()
      store ::o[#value'2] = (::o[#value'2] || ::v)
      let C = class 0
      func 1 m() in class 0
        store self:0.client = (self:0.client ?? new ::Client())
      class 0 C
        m: func 1
    `)
  })

  it('take values apart', () => {
    expect(printed(`
      const { a, b: { c = 1 }, ['d']: d, ...rest } = make()
      const [x, , ...ys] = list
      ;[x, o.p] = [o.p, x]
      const { only } = await f()
      const {} = g()
    `)).toBe(listing`
      let #value = ::make()
      let a = #value.a
      let c = either(#value.b.c, 1)
      let d = #value.d
      let rest = opaque rest(#value)
      let x = ::list[0]
      let ys = opaque rest(::list)
      let #value'2 = [::o.p, x]
      x = #value'2[0]
      store ::o.p = #value'2[1]
      let only = (await ::f()).only
      do ::g()
    `)
  })
})

describe('loops', () => {
  it('without a test have none', () => {
    for (const source of ['while (true) f()', 'for (;;) f()', 'while (1) f()']) {
      expect(printed(source)).toBe('loop 1 forever\n  do ::f()\n')
    }
    expect(printed('do f(); while (true)')).toBe('loop 1 forever\n  do ::f()\n')
  })

  it('whose test assigns leave from the body', () => {
    expect(printed(`
      while (retries-- > 0) f()
      while (i < 3 && (m = next())) use(m)
      do { a() } while ((b = c()) && b.d)
    `)).toBe(listing`
      loop 1 forever
        ::retries = (::retries - 1)
        if !((::retries + 1) > 0)
          break 1
        do ::f()
      loop 2 forever
        if (::i < 3)
          ::m = ::next()
        if !((::i < 3) && ::m)
          break 2
        do ::use(::m)
      loop 3 once, then while (::b && ::b.d)
        do ::a()
      update
        ::b = ::c()
    `)
  })

  it('take items of lists, streams and keys', () => {
    expect(printed(`
      for (const [k, v] of entries) use(k, v)
      for await (const chunk of stream) use(chunk)
      for (const key in record) use(key)
      for (last of items) {}
      for (var old of items) {}
    `)).toBe(listing`
      loop 1 #item of ::entries
        let k = #item[0]
        let v = #item[1]
        do ::use(k, v)
      loop 2 chunk arriving from ::stream
        do ::use(chunk)
      loop 3 key of opaque keys(::record)
        do ::use(key)
      loop 4 #item'2 of ::items
        ::last = #item'2
      loop 5 old of ::items
    `)
  })

  it('are left and restarted by label or from inside', () => {
    expect(printed(`
      outer: for (const a of as) {
        for (let i = 0; i < 3; i += 1) {
          if (i) continue outer
          if (a) break outer
          if (b) continue
          switch (a) { case 1: break; case 2: continue }
        }
      }
      found: { if (a) break found; b() }
    `)).toBe(listing`
      loop 1 a of ::as
        let i = 0
        loop 2 while (i < 3)
          if i
            continue 1
          if a
            break 1
          if ::b
            continue 2
          block 3
            if (a == 1)
              break 3
            else if (a == 2)
              continue 2
        update
          i = (i + 1)
      block 4
        if ::a
          break 4
        do ::b()
    `)
  })

  it.each([
    ['while (a < f(b)) { c }', 'while (a < f(b))'],
    ['for (let i = 0; i < n; i++) { (c) }', 'for (let i = 0; i < n; i++)'],
    ['for await (const x of xs) c()', 'for await (const x of xs)'],
    ['for (;;) {}', 'for (;;)'],
    ['while (\n  a &&\n  b\n) {}', 'while ('],
    ['do { a() } while (b)', 'do'],
    ['for (const x of [\r\n1]) {}', 'for (const x of ['],
  ])('%j stands at %j', (source, head) => {
    const loop = lowered(source).body.find((one): one is Loop => one.k === 'loop')
    expect(source.slice(loop?.head.start, loop?.head.end)).toBe(head)
  })
})

describe('branches', () => {
  it('of switch exclude each other', () => {
    expect(printed(`
      switch (await kind()) { case 'a': case 'b': x(); break; default: z(); break; case 'c': { return_(); break } }
    `)).toBe(listing`
      let #value = await ::kind()
      block 1
        if ((#value == "a") || (#value == "b"))
          do ::x()
          break 1
        else if (#value == "c")
          do ::return_()
          break 1
        else
          do ::z()
          break 1
    `)
  })

  it('of switch that fall through stand one after the other', () => {
    expect(printed('switch (k) { case 1: a(); case 2: b(); break; default: c() }')).toBe(listing`
      block 1
        if (::k == 1)
          do ::a()
        if ((::k == 1) || (::k == 2))
          do ::b()
          break 1
        if !((::k == 1) || (::k == 2))
          do ::c()
    `)
  })

  it('of switch (true) are the cases themselves', () => {
    expect(printed('switch (true) { case n > 3: a() }')).toBe('block 1\n  if (::n > 3)\n    do ::a()\n')
  })

  it('assign where they are reached', () => {
    expect(printed('if (a) b()\nelse if (c = d()) e()\nelse f()')).toBe(listing`
      if ::a
        do ::b()
      else
        ::c = ::d()
        if ::c
          do ::e()
        else
          do ::f()
    `)
  })

  it('of try hold their error', () => {
    expect(printed('try { a() } catch ({ message }) { throw message } finally { b() }\ntry { a() } catch {}')).toBe(listing`
      try
        do ::a()
      catch #caught
        let message = #caught.message
        throw message
      finally
        do ::b()
      try
        do ::a()
      catch
    `)
    const attempt = lowered('try {} catch (e) {}').body[0] as Extract<Stmt, { k: 'try' }>
    expect(attempt.handlers[0]?.slot?.kind).toBe('caught')
  })
})
