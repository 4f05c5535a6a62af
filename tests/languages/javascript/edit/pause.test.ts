import { describe, expect, it } from 'vitest'
import type { Recipe } from '../../../../src/catalog/sdk.js'
import type { Edit } from '../../../../src/languages/frontend.js'
import type { Constant, Expr, Operator, Slot } from '../../../../src/program/tree.js'
import { printExpression } from '../../../../src/languages/javascript/edit/print-expression.js'
import { edited, PAUSE, SHORT_PAUSE, type Find, type Parsing } from './printing.js'

const NOWHERE = { start: 0, end: 0 }
const constant = (value: Constant): Expr => ({ k: 'const', value, place: NOWHERE })
const op = (operator: Operator, ...of: Expr[]): Expr => ({ k: 'op', op: operator, of, place: NOWHERE })
const slot = (name: string, kind: Slot['kind'] = 'variable', place = NOWHERE): Slot => ({ name, kind, owner: 0, place })
const ref = (name: string, kind?: Slot['kind'], place = NOWHERE): Expr => ({ k: 'ref', slot: slot(name, kind, place), place: NOWHERE })

interface Case {
  readonly name: string
  /** The handler is the last `catch` to the last brace before `// end`, or the text of `handler`. */
  readonly before: string
  readonly after?: string
  readonly handler: string
  /** The variable that counts, found by its declaration. */
  readonly counter?: string
  readonly last?: number
  readonly recipe?: Recipe
  readonly parsing?: Parsing
}

function test(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ before, after, handler, counter, last, recipe = SHORT_PAUSE, parsing }) => {
    const edit = (find: Find): Edit => {
      const attempt = counter === undefined ? undefined : ref('i', 'variable', find(counter))
      const unlessLast = attempt && last !== undefined ? op('<', attempt, constant(last)) : undefined
      return { k: 'pause-before-retry', handler: find(handler), attempt, unlessLast, base: 1000, max: 60000, recipe }
    }
    expect(edited(before, edit, parsing)).toBe(after)
  })
}

/** A retry in an async function; what is tested is the handler. */
function retry(name: string, handler: string, paused?: string, more: Partial<Case> = {}): Case {
  const text = (inner: string, before = ''): string =>
    `async function f() {\n${before}  for (let i = 0; i < 5; i++) {\n    try {\n      return await ask()\n    } ${inner}\n  }\n}\n`
  const counter = paused?.includes('failures++') ? '  let failures = 0\n' : ''
  return { name, before: text(handler), handler, ...(paused === undefined ? {} : { after: text(paused, counter) }), ...more }
}

const counted = { counter: 'i = 0' }

describe('where the pause stands', () => {
  test([
    retry('in an empty handler', 'catch {}', 'catch {\n      await sleep(1_000 * 2 ** failures++)\n    }'),
    retry('in a handler of a space', 'catch { }', 'catch {\n      await sleep(1_000 * 2 ** failures++)\n    }'),
    retry('in a handler with a comment', 'catch {\n      // try again\n    }', 'catch {\n      // try again\n      await sleep(1_000 * 2 ** failures++)\n    }'),
    retry('in a handler with a short comment', 'catch { /* again */ }', 'catch { /* again */ await sleep(1_000 * 2 ** failures++) }'),
    retry('at the end', 'catch (e) {\n      last = e // keep\n      // again\n    }', 'catch (e) {\n      last = e // keep\n      // again\n      await sleep(1_000 * 2 ** i)\n    }', counted),
    retry('at the end of a line', 'catch (e) { last = e }', 'catch (e) { last = e; await sleep(1_000 * 2 ** i) }', counted),
    retry('at the end of a line with a block', 'catch (e) { if (a) { b() } }', 'catch (e) { if (a) { b() }; await sleep(1_000 * 2 ** i) }', counted),
    retry('with semicolons', 'catch (e) { last = e; }', 'catch (e) { last = e; await sleep(1_000 * 2 ** i); }', counted),
    retry('before a continue', 'catch (e) {\n      log(e)\n      // again\n      continue\n    }', 'catch (e) {\n      log(e)\n      await sleep(1_000 * 2 ** i)\n      // again\n      continue\n    }', counted),
    retry('before a continue on the line', 'catch { continue }', 'catch { await sleep(1_000 * 2 ** i); continue }', counted),
    retry('unless it is the last time', 'catch {}', 'catch {\n      if (i < 4) await sleep(1_000 * 2 ** i)\n    }', { ...counted, last: 4 }),
    retry('after a way out', 'catch (e) {\n      if (fatal(e)) throw e\n    }', 'catch (e) {\n      if (fatal(e)) throw e\n      await sleep(1_000 * 2 ** i)\n    }', counted),
    retry('beside a loop of the handler', 'catch (e) {\n      for (const y of ys) { continue }\n    }', 'catch (e) {\n      for (const y of ys) { continue }\n      await sleep(1_000 * 2 ** i)\n    }', counted),
    retry('given the body alone', 'catch (e) { log(e) }', 'catch (e) { log(e); await sleep(1_000 * 2 ** i) }', { ...counted, handler: '{ log(e) }' }),
    retry('as the catalog writes it', 'catch {}', 'catch {\n      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(60_000, 1_000 * 2 ** i)))\n    }', { ...counted, recipe: PAUSE }),
    { name: 'with tabs, semicolons and carriage returns', before: 'const f = async () => {\r\n\ttry {\r\n\t\tawait ask();\r\n\t} catch {\r\n\t\tlog();\r\n\t}\r\n};', handler: 'catch {\r\n\t\tlog();\r\n\t}', after: 'const f = async () => {\r\n\ttry {\r\n\t\tawait ask();\r\n\t} catch {\r\n\t\tlog();\r\n\t\tawait sleep(1_000 * 2 ** 0);\r\n\t}\r\n};' },
    { name: 'in a while loop, which counts elsewhere', before: 'async function f() {\n  let failures = 3\n  while (failures) {\n    try { return await ask() } catch { failures-- }\n  }\n}', handler: 'catch { failures-- }', after: 'async function f() {\n  let failures = 3\n  let failures2 = 0\n  while (failures) {\n    try { return await ask() } catch { failures--; await sleep(1_000 * 2 ** failures2++) }\n  }\n}' },
    { name: 'in a loop that is a branch of its own', before: 'async function f() {\n  if (a)\n    for (const x of [1, 2]) try { return await ask() } catch {}\n}', handler: 'catch {}', after: 'async function f() {\n  if (a) {\n    let failures = 0\n    for (const x of [1, 2]) try { return await ask() } catch {\n      await sleep(1_000 * 2 ** failures++)\n    }\n  }\n}' },
    { name: 'at the top level of a module', before: "import a from 'a'\ntry { await ask() } catch {}", handler: 'catch {}', after: "import a from 'a'\ntry { await ask() } catch {\n  await sleep(1_000 * 2 ** 0)\n}" },
  ])
})

describe('where there is no pause', () => {
  test([
    retry('the handler returns', 'catch { return }'),
    retry('the handler throws', 'catch (e) { throw e }'),
    retry('the handler breaks', 'catch { break }'),
    retry('both branches leave', 'catch (e) { if (a) throw e; else { return } }'),
    retry('another way round', 'catch (e) { if (a) { continue } log(e) }'),
    retry('the counter is hidden', 'catch (i) {}', undefined, counted),
    retry('the counter is another', 'catch {}', undefined, { counter: 'ask()' }),
    retry('its names mean something else', 'catch (setTimeout) {}', undefined, { recipe: PAUSE }),
    { name: 'the function is not async', before: 'function f() { try { ask() } catch {} }', handler: 'catch {}' },
    { name: 'the callback is not async', before: 'async function f() { g(() => { try { ask() } catch {} }) }', handler: 'catch {}' },
    { name: 'nothing waits at the top level', before: "import a from 'a'\ntry { ask() } catch {}", handler: 'catch {}' },
    { name: 'a static block', before: 'class A { static { try { ask() } catch {} } }', handler: 'catch {}' },
    { name: 'not a handler', before: 'async function f() { try { ask() } finally {} }', handler: 'finally {}' },
  ])
})

describe('expressions', () => {
  const layout = { newline: '\n', step: '  ', quote: "'", semicolon: '' } as const
  const get = (base: Expr, key: Constant): Expr => ({ k: 'get', base, key: constant(key), place: NOWHERE })
  const [a, b, c] = [ref('a'), ref('b'), ref('c')]
  it.each<readonly [string | undefined, Expr]>([
    ['a - 1', op('-', a, constant(1))],
    ['a - (b - c)', op('-', a, op('-', b, c))],
    ['a - b - c', op('-', op('-', a, b), c)],
    ['a - b - c', op('-', a, b, c)],
    ['(a + b) * c', op('*', op('+', a, b), c)],
    ['a + b * c', op('+', a, op('*', b, c))],
    ['(-a) ** b', op('**', op('-', a), b)],
    ['a ** b ** c', op('**', a, op('**', b, c))],
    ['(a ** b) ** c', op('**', op('**', a, b), c)],
    ['(-1) ** a', op('**', constant(-1), a)],
    ['!(a && b)', op('!', op('&&', a, b))],
    ['-(-1)', op('-', constant(-1))],
    ['(a && b) || c', op('||', op('&&', a, b), c)],
    ['(a || b) ?? c', op('??', op('||', a, b), c)],
    ['a && b && c', op('&&', op('&&', a, b), c)],
    ['a < b === true', op('==', op('<', a, b), constant(true))],
    ["a !== 'it\\'s'", op('!=', a, constant("it's"))],
    ["typeof a === 'x'", op('==', op('typeof', a), constant('x'))],
    ["a.b[0]['c-d']", get(get(get(a, 'b'), 0), 'c-d')],
    ['(a + b).length', get(op('+', a, b), 'length')],
    ['undefined', constant(undefined)],
    [undefined, constant(Infinity)],
    [undefined, op('text', a)],
    [undefined, op('other', a, b)],
    [undefined, { k: 'await', of: a, place: NOWHERE }],
    [undefined, op('+', a, { k: 'self', place: NOWHERE })],
    [undefined, { k: 'get', base: a, key: b, place: NOWHERE }],
  ])('%s', (text, expr) => {
    expect(printExpression(expr, layout)?.text).toBe(text)
  })

  it('lists the variables read', () => {
    expect(printExpression(op('+', a, get(b, 'x')), layout)?.slots.map(({ name }) => name)).toEqual(['a', 'b'])
  })
})
