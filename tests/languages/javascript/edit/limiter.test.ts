import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../src/languages/frontend.js'
import { printEdit } from '../../../../src/languages/javascript/edit/index.js'
import { applyChanges, edited, P_LIMIT, placeIn, sourceCodeOf, type Find, type Parsing } from './printing.js'

const IMPORT = "import pLimit from 'p-limit'\n"

interface Case {
  readonly name: string
  /** Stands below an import of `p-limit`. */
  readonly before: string
  readonly after?: string
  readonly around?: string
  readonly callback?: string
  readonly call?: string
  readonly passes?: number
  readonly parsing?: Parsing
}

function limitCalls({ around, callback, call, passes = 1 }: Omit<Case, 'name' | 'before'>, find: Find): Edit {
  const what = callback === undefined ? { call: find(call ?? 'ask(x)') } : { callback: find(callback), passes }
  return { k: 'limit-calls', what, around: find(around ?? ''), n: 5, recipe: P_LIMIT }
}

function test(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ before, after, parsing, ...rest }) => {
    const printed = edited(IMPORT + before, (find) => limitCalls(rest, find), parsing)
    expect(printed).toBe(after === undefined ? undefined : IMPORT + after)
  })
}

/** A mapping over `xs` in a function of its own; what is tested is the callback. */
function mapping(name: string, callback: string, limited?: string, more: Partial<Case> = {}): Case {
  const text = (limit: string, inner: string): string => `async function f(xs) {\n${limit}  return Promise.all(xs.map(${inner}))\n}`
  return {
    name,
    before: text('', callback),
    around: `xs.map(${callback})`,
    callback,
    ...(limited === undefined ? {} : { after: text('  const limit = pLimit(5)\n', limited) }),
    ...more,
  }
}

describe('a callback written in place', () => {
  test([
    mapping('an arrow', 'x => ask(x)', 'x => limit(() => ask(x))'),
    mapping('an arrow in parentheses', '(x) => ask(x)', '(x) => limit(() => ask(x))'),
    mapping('async', 'async x => ask(x)', 'async x => limit(() => ask(x))'),
    mapping('async that waits', 'async (x) => (await ask(x)).text', 'async (x) => limit(async () => (await ask(x)).text)'),
    mapping('waiting only further in', 'x => ask(x, async () => { await y })', 'x => limit(() => ask(x, async () => { await y }))'),
    mapping('a record', 'async (x) => ({ x, y: await ask(x) })', 'async (x) => limit(async () => ({ x, y: await ask(x) }))'),
    mapping('a block', 'async (x) => {\n    // first\n    return await ask(x) // then\n  }', 'async (x) => limit(async () => {\n    // first\n    return await ask(x) // then\n  })'),
    mapping('a block that is not async', 'x => { return ask(x) }', 'x => limit(() => { return ask(x) })'),
    mapping('comments in between', 'async x /* a */ => /* b */ ask(x) /* c */', 'async x /* a */ => /* b */ limit(() => ask(x)) /* c */', { callback: 'async x /* a */ => /* b */ ask(x)' }),
    mapping('a line comment in between', 'x => // next\n    ask(x)', 'x => // next\n    limit(() => ask(x))'),
    mapping('types', 'async <T extends Doc,>(x: T, i: number): Promise<string> => {\n    return ask(x)\n  }', 'async <T extends Doc,>(x: T, i: number): Promise<string> => limit(async () => {\n    return ask(x)\n  })'),
    mapping('generic in a file of components', '<T,>(x: T) => ask<T>(<A>{x}</A>)', '<T,>(x: T) => limit(() => ask<T>(<A>{x}</A>))'),
    mapping('destructured, with defaults', 'async ({ a, b = () => 1 }) => ask(a)', 'async ({ a, b = () => 1 }) => limit(() => ask(a))'),
    mapping('one of two', '(x) => x ? ask(x) : null', '(x) => limit(() => x ? ask(x) : null)'),
    mapping('a function', 'function (x) { return ask(this, x, arguments) }', 'function (x) { return limit(() => { return ask(this, x, arguments) }) }'),
    mapping('an async function over lines', 'async function (x) {\n    return await ask(x) // why\n  }', 'async function (x) { return limit(async () => {\n    return await ask(x) // why\n    })\n  }'),
    mapping('tabs', 'async (x) => {\n\t\tawait ask(x)\n\t}', 'async (x) => limit(async () => {\n\t\tawait ask(x)\n\t})'),
    mapping('espree', 'async (x) => { await ask(x) }', 'async (x) => limit(async () => { await ask(x) })', { parsing: { parser: 'espree' } }),
  ])
})

describe('a callback that a limiter would change', () => {
  test([
    mapping('a generator', 'function* (x) { yield ask(x) }'),
    mapping('a list of promises', 'x => [ask(x)]'),
    mapping('a record of promises', 'x => ({ x, y: ask(x) })'),
    mapping('a record of promises in a block', 'x => { return { y: ask(x) } }'),
    mapping('promises put elsewhere', 'x => { jobs.push(ask(x)) }'),
    mapping('promises put elsewhere, in an expression', 'x => jobs.push(ask(x))'),
    mapping('promises dropped', 'x => void ask(x)'),
    mapping('nothing waited for', 'async x => { void ask(x) }'),
    mapping('a variable that is its parameter', 'async (x) => { var x = x || 1; await ask(x) }'),
    mapping('directives', "async function (x) { 'use server'; return await ask(x) }"),
    mapping('a callback made by a call', 'wrap(ask)'),
  ])
})

describe('a callback by reference', () => {
  test([
    mapping('a function', 'ask', '(item) => limit(() => ask(item))'),
    mapping('called without anything', 'ask', '() => limit(() => ask())', { passes: 0 }),
    mapping('that takes more than the item', 'ask', undefined, { passes: 2 }),
    mapping('a method', 'client.ask', undefined),
    mapping('a method of this', 'this.ask', undefined),
    { name: 'an export of a module', before: "import * as api from './api'\nconst r = await Promise.all(xs.map(api.ask))", around: 'xs.map(api.ask)', callback: 'api.ask', after: "import * as api from './api'\nconst limit = pLimit(5)\nconst r = await Promise.all(xs.map((item) => limit(() => api.ask(item))))" },
    { name: 'the name of the item is taken', before: 'function f(item) {\n  return item.map(ask)\n}', around: 'item.map(ask)', callback: 'ask', after: 'function f(item) {\n  const limit = pLimit(5)\n  return item.map((item2) => limit(() => ask(item2)))\n}' },
    { name: 'a variable that changes', before: 'let ask = one\nask = two\nxs.map(ask)', around: 'xs.map(ask)', callback: 'ask' },
  ])
})

/** A loop over `xs` in a function of its own; what is tested is its body. */
function loop(name: string, body: string, limited?: string, more: Partial<Case> = {}): Case {
  const head = more.around ?? 'for (const x of xs)'
  const text = (limit: string, inner: string): string => `async function f(xs) {\n${limit}  ${head} ${inner}\n  await Promise.all(jobs)\n}`
  return {
    name,
    before: text('', body),
    ...(limited === undefined ? {} : { after: text('  const limit = pLimit(5)\n', limited) }),
    ...more,
    around: `${head} ${body}`,
  }
}

describe('a call in a loop', () => {
  test([
    loop('pushed', '{ jobs.push(ask(x)) }', '{ jobs.push(limit(() => ask(x))) }'),
    loop('with what follows', '{ jobs.push(ask(x).then((y) => y.text)) }', '{ jobs.push(limit(() => ask(x)).then((y) => y.text)) }'),
    loop('dropped', '{ void ask(x) /* go */ }', '{ void limit(() => ask(x)) /* go */ }'),
    loop('bare, without braces', 'ask(x)', 'limit(() => ask(x))'),
    loop('a function called in place', '{ jobs.push((async () => { await ask(x) })()) }', '{ jobs.push(limit(() => (async () => { await ask(x) })())) }', { call: '(async () => { await ask(x) })()' }),
    loop('an optional call', '{ jobs.push(a?.ask(x)) }', '{ jobs.push(limit(() => a?.ask(x))) }', { call: 'a?.ask(x)' }),
    loop('arguments made from the item', '{ jobs.push(ask(prompt(x), x.trim())) }', '{ jobs.push(limit(() => ask(prompt(x), x.trim()))) }', { call: 'ask(prompt(x), x.trim())' }),
    loop('a counter of its own in each round', '{ jobs.push(ask(i)) }', '{ jobs.push(limit(() => ask(i))) }', { call: 'ask(i)', around: 'for (let i = 0; i < 9; i++)' }),
    loop('a variable of the round', '{ const y = x.z; jobs.push(ask(y)) }', '{ const y = x.z; jobs.push(limit(() => ask(y))) }', { call: 'ask(y)' }),
    { name: 'a variable that is done changing', before: 'let y = 1\ny += 1\nfor (const x of xs) jobs.push(ask(x, y))', around: 'for (const x of xs) jobs.push(ask(x, y))', call: 'ask(x, y)', after: 'let y = 1\ny += 1\nconst limit = pLimit(5)\nfor (const x of xs) jobs.push(limit(() => ask(x, y)))' },
  ])
})

describe('a call that must not start later', () => {
  test([
    loop('waits in its arguments', '{ jobs.push(ask(await x)) }', undefined, { call: 'ask(await x)' }),
    loop('steps a variable in its arguments', '{ jobs.push(ask(i++)) }', undefined, { call: 'ask(i++)' }),
    loop('takes from a list', '{ jobs.push(ask(xs.shift())) }', undefined, { call: 'ask(xs.shift())', around: 'while (xs.length)' }),
    loop('takes the next of something', '{ jobs.push(ask(next())) }', undefined, { call: 'ask(next())' }),
    loop('reads what each round changes', '{ y += 1; jobs.push(ask(y)) }', undefined, { call: 'ask(y)', before: 'let y = 0\nfor (const x of xs) { y += 1; jobs.push(ask(y)) }' }),
    loop('reads a shared counter', '{ jobs.push(ask(i)) }', undefined, { call: 'ask(i)', around: 'for (var i = 0; i < 9; i++)' }),
    loop('reads a list that grows', '{ log.push(x); jobs.push(ask(log)) }', undefined, { call: 'ask(log)', before: 'const log = []\nfor (const x of xs) { log.push(x); jobs.push(ask(log)) }' }),
    loop('reads a record that changes', '{ o.x = x; jobs.push(ask(o)) }', undefined, { call: 'ask(o)', before: 'const o = {}\nfor (const x of xs) { o.x = x; jobs.push(ask(o)) }' }),
    { name: 'reads what changes below', before: 'let y = 1\nfor (const x of xs) jobs.push(ask(x, y))\ny = 2', around: 'for (const x of xs) jobs.push(ask(x, y))', call: 'ask(x, y)' },
    { name: 'reads what an outer loop changes', before: 'let y = 1\nfor (;;) {\n  y++\n  for (const x of xs) jobs.push(ask(x, y))\n}', around: 'for (const x of xs) jobs.push(ask(x, y))', call: 'ask(x, y)' },
    loop('reads a property that a test narrowed', '{ if (x.text) jobs.push(ask(x.text)) }', undefined, { call: 'ask(x.text)' }),
    loop('gives more than a promise', '{ jobs.push(ask(x).stream) }'),
    loop('stands within an optional chain', '{ jobs.push(a?.ask(x).then(f)) }', undefined, { call: 'a?.ask(x)' }),
  ])
})

describe('where the limiter is made', () => {
  const callback = 'x => ask(x)'
  const around = `xs.map(${callback})`
  const limited = 'xs.map(x => limit(() => ask(x)))'
  const cases: readonly (readonly [string, string, string?])[] = [
    ['above the statement and its comments', 'const n = 1 // n\n// All of them\n// eslint-disable-next-line\nawait Promise.all(CALL)', 'const n = 1 // n\nconst limit = pLimit(5)\n// All of them\n// eslint-disable-next-line\nawait Promise.all(CALL)'],
    ['with semicolons', 'const n = 1;\nawait CALL;', 'const n = 1;\nconst limit = pLimit(5);\nawait CALL;'],
    ['before what would go on with its line', 'const n = 1\n;[a] = await CALL', 'const n = 1\n;const limit = pLimit(5); [a] = await CALL'],
    ['before a parenthesis', 'const n = 1\nfunction f(xs) {\n  (CALL)\n}', 'const n = 1\nfunction f(xs) {\n  const limit = pLimit(5);\n  (CALL)\n}'],
    ['on the statement\'s line', 'function f(xs) { return CALL }', 'function f(xs) { const limit = pLimit(5); return CALL }'],
    ['in an exported declaration', 'let n\nexport const ys = await CALL', 'let n\nconst limit = pLimit(5)\nexport const ys = await CALL'],
    ['in an arrow\'s body', 'const f = (xs) => Promise.all(CALL)', 'const f = (xs) => {\n  const limit = pLimit(5)\n  return Promise.all(CALL)\n}'],
    ['in an arrow\'s body on its own line', 'const f = (xs) =>\n  Promise.all(CALL)\nlet n', 'const f = (xs) => {\n  const limit = pLimit(5)\n  return Promise.all(CALL)\n}\nlet n'],
    ['in an arrow\'s body in parentheses', 'const f = (xs) => (\n  // all\n  CALL\n)\n', 'const f = (xs) => {\n  const limit = pLimit(5)\n  return (\n  // all\n  CALL\n)\n}\n'],
    ['in an arrow\'s body behind a comment', 'const f = (xs) => // all\n  CALL\n', 'const f = (xs) => // all\n  {\n  const limit = pLimit(5)\n  return CALL\n}\n'],
    ['in an arrow of a class', 'class A {\n  f = (xs) => CALL\n}\n', 'class A {\n  f = (xs) => {\n    const limit = pLimit(5)\n    return CALL\n  }\n}\n'],
    ['in a branch', 'function f(xs) {\n  if (a) return CALL // go\n  else b()\n}', 'function f(xs) {\n  if (a) {\n    const limit = pLimit(5)\n    return CALL\n  } // go\n  else b()\n}'],
    ['in a branch on its own line', 'function f(xs) {\n  if (a)\n    return CALL\n}', 'function f(xs) {\n  if (a) {\n    const limit = pLimit(5)\n    return CALL\n  }\n}'],
    ['in the head of a loop', 'let n\nfor (const y of await CALL) b(y)', 'let n\nconst limit = pLimit(5)\nfor (const y of await CALL) b(y)'],
    ['before a label', 'let n\nall: for (const y of await CALL) continue all', 'let n\nconst limit = pLimit(5)\nall: for (const y of await CALL) continue all'],
    ['in a case', 'switch (n) {\n  case 1:\n    CALL\n    break\n}', 'switch (n) {\n  case 1: {\n    const limit = pLimit(5)\n    CALL\n  }\n    break\n}'],
    ['in a case, below another statement', 'switch (n) {\n  case 1:\n    b()\n    CALL\n}', 'switch (n) {\n  case 1:\n    b()\n    {\n      const limit = pLimit(5)\n      CALL\n    }\n}'],
    ['in a case that declares', 'switch (n) {\n  case 1:\n    const y = CALL\n    break\n}', 'switch (n) {\n  case 1:\n    const limit = pLimit(5)\n    const y = CALL\n    break\n}'],
    ['in a static block', 'class A {\n  static {\n    CALL\n  }\n}\nlet n', 'class A {\n  static {\n    const limit = pLimit(5)\n    CALL\n  }\n}\nlet n'],
    ['not in a field', 'class A {\n  f = CALL\n}'],
    ['not in a default parameter', 'function f(xs, ys = CALL) {}'],
    ['not in a decorator', '@d(CALL) class A {}'],
    ['not in a condition of a chain', 'if (a) b()\nelse if (CALL) c()'],
    ['under another name where its own is taken', 'function f(limit, xs) {\n  return CALL\n}', 'function f(limit, xs) {\n  const limit2 = pLimit(5)\n  return CALL2\n}'],
    ['under another name where a global of its own is used', 'limit()\nawait CALL', 'limit()\nconst limit2 = pLimit(5)\nawait CALL2'],
    ['not where its import is hidden', 'function f(pLimit, xs) {\n  return CALL\n}'],
  ]
  test(
    cases.map(([name, before, after]) => ({
      name,
      before: before.replaceAll('CALL', around),
      around,
      callback,
      ...(after === undefined ? {} : { after: after.replaceAll('CALL2', limited.replace('limit(', 'limit2(')).replaceAll('CALL', limited) }),
    })),
  )
})

describe('a limiter that is there', () => {
  const made = 'const limit = pLimit(5)\n'
  const callback = 'y => ask(y)'
  const around = 'ys.map(y => ask(y))'
  const shared = 'ys.map(y => limit(() => ask(y)))'
  const own = (name: string): string => `const ${name} = pLimit(5)\n`
  const first = 'await Promise.all(xs.map(x => limit(() => tell(x))))\n'
  test([
    { name: 'is used again', before: `${made}${first}await Promise.all(${around})`, around, callback, after: `${made}${first}await Promise.all(${shared})` },
    { name: 'is used again by its own name', before: 'const gate = pLimit( 5 );\nawait ys.map(y => ask(y));', around, callback, after: 'const gate = pLimit( 5 );\nawait ys.map(y => gate(() => ask(y)));' },
    { name: 'of another size is not', before: `const limit = pLimit(50)\nawait ${around}`, around, callback, after: `const limit = pLimit(50)\n${own('limit2')}await ${shared.replace('limit', 'limit2')}` },
    { name: 'made further down is not', before: `await ${around}\n${made}`, around, callback, after: `${own('limit2')}await ${shared.replace('limit', 'limit2')}\n${made}` },
    { name: 'of an outer function is not', before: `${made}async function f(ys) {\n  await ${around}\n}`, around, callback, after: `${made}async function f(ys) {\n  ${own('limit2')}  await ${shared.replace('limit', 'limit2')}\n}` },
    { name: 'that what is limited uses is not', before: `${made}await xs.map(x => ask(x, limit(() => 1)))`, around: 'xs.map(x => ask(x, limit(() => 1)))', callback: 'x => ask(x, limit(() => 1))', after: `${made}${own('limit2')}await xs.map(x => limit2(() => ask(x, limit(() => 1))))` },
    { name: 'that a function with a name uses is not', before: `${made}const tell = (x) => limit(() => send(x))\nawait ${around}`, around, callback, after: `${made}const tell = (x) => limit(() => send(x))\n${own('limit2')}await ${shared.replace('limit', 'limit2')}` },
    { name: 'that a kept callback uses is not', before: `${made}const tell = keep(() => limit(send))\nawait ${around}`, around, callback, after: `${made}const tell = keep(() => limit(send))\n${own('limit2')}await ${shared.replace('limit', 'limit2')}` },
    { name: 'that is handed on is not', before: `${made}use(limit)\nawait ${around}`, around, callback, after: `${made}use(limit)\n${own('limit2')}await ${shared.replace('limit', 'limit2')}` },
    { name: 'of another branch is not', before: `if (a) {\n  ${made}  limit(b)\n}\nawait ${around}`, around, callback, after: `if (a) {\n  ${made}  limit(b)\n}\n${own('limit2')}await ${shared.replace('limit', 'limit2')}` },
    { name: 'made by something else of that name is not', before: `function f(pLimit) {\n  ${made}}\nawait ${around}`, around, callback, after: `function f(pLimit) {\n  ${made}}\n${own('limit2')}await ${shared.replace('limit', 'limit2')}` },
  ])
})

describe('several in one text', () => {
  const text = [
    'import { ask } from "./ask"',
    'export async function f(xs, ys) {',
    '  const a = await Promise.all(xs.map((x) => ask(x)))',
    '  const b = await Promise.all(ys.map((y) => ask(y)))',
    '  return [a, b]',
    '}',
    '',
  ].join('\n')
  const first = (find: Find): Edit => limitCalls({ around: 'xs.map((x) => ask(x))', callback: '(x) => ask(x)' }, find)
  const second = (find: Find): Edit => limitCalls({ around: 'ys.map((y) => ask(y))', callback: '(y) => ask(y)' }, find)

  it('gives each limiter its own name, and both overlap at the import', () => {
    const sourceCode = sourceCodeOf(text)
    const one = printEdit(first(placeIn(text)), sourceCode)
    const two = printEdit(second(placeIn(text)), sourceCode)
    expect(one?.changes.map((change) => change.text)).toContain('const limit = pLimit(5)\n  ')
    expect(two?.changes.map((change) => change.text)).toContain('const limit2 = pLimit(5)\n  ')
    expect(one?.changes[0]?.place).toEqual(two?.changes[0]?.place)
    expect(one?.adds).toEqual(['p-limit'])
  })

  it('uses the first limiter for the second in the next pass', () => {
    const once = edited(text, first) ?? ''
    const twice = edited(once, second)
    expect(twice).toBe(
      [
        'import { ask } from "./ask"',
        'import pLimit from "p-limit"',
        'export async function f(xs, ys) {',
        '  const limit = pLimit(5)',
        '  const a = await Promise.all(xs.map((x) => limit(() => ask(x))))',
        '  const b = await Promise.all(ys.map((y) => limit(() => ask(y))))',
        '  return [a, b]',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('gives one name to limiters that cannot see each other', () => {
    const apart = 'function f(xs) {\n  return xs.map(ask)\n}\nfunction g(ys) {\n  return ys.map(ask)\n}\n'
    const sourceCode = sourceCodeOf(IMPORT + apart)
    const find = placeIn(IMPORT + apart)
    const changes = ['xs', 'ys'].flatMap((list, nth) => {
      const edit: Edit = { k: 'limit-calls', what: { callback: find('ask', nth), passes: 1 }, around: find(`${list}.map(ask)`), n: 5, recipe: P_LIMIT }
      return printEdit(edit, sourceCode)?.changes ?? []
    })
    expect(applyChanges(IMPORT + apart, { changes, adds: [], esmOnly: false })).toBe(
      `${IMPORT}function f(xs) {\n  const limit = pLimit(5)\n  return xs.map((item) => limit(() => ask(item)))\n}\nfunction g(ys) {\n  const limit = pLimit(5)\n  return ys.map((item) => limit(() => ask(item)))\n}\n`,
    )
  })

  it('gives a limiter in a loop another name than one that the loop uses', () => {
    const nested = 'for (const x of xs) {\n  jobs.push(ask(x))\n  await Promise.all(ys.map(tell))\n}\n'
    const sourceCode = sourceCodeOf(IMPORT + nested)
    const find = placeIn(IMPORT + nested)
    const outer = limitCalls({ around: nested.trimEnd() }, find)
    const inner = limitCalls({ around: 'ys.map(tell)', callback: 'tell' }, find)
    const changes = [outer, inner].flatMap((edit) => printEdit(edit, sourceCode)?.changes ?? [])
    expect(applyChanges(IMPORT + nested, { changes, adds: [], esmOnly: false })).toBe(
      `${IMPORT}const limit = pLimit(5)\nfor (const x of xs) {\n  jobs.push(limit(() => ask(x)))\n  const limit2 = pLimit(5)\n  await Promise.all(ys.map((item) => limit2(() => tell(item))))\n}\n`,
    )
  })

  it('keeps the name for the next one where an edit is not printed', () => {
    const text = `${IMPORT}await xs.map((x) => [x])\nawait ys.map(ask)\n`
    const sourceCode = sourceCodeOf(text)
    const find = placeIn(text)
    expect(printEdit(limitCalls({ around: 'xs.map((x) => [x])', callback: '(x) => [x]' }, find), sourceCode)).toBeUndefined()
    const printed = printEdit(limitCalls({ around: 'ys.map(ask)', callback: 'ask' }, find), sourceCode)
    expect(printed?.changes[0]?.text).toBe('const limit = pLimit(5)\n')
  })
})
