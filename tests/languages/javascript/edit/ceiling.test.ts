import { describe, expect, it } from 'vitest'
import { edited, type Parsing } from './printing.js'

interface Case {
  readonly name: string
  readonly before: string
  readonly after?: string
  /** The loop's text; the whole text unless told otherwise. */
  readonly loop?: string
  readonly handler?: string
  readonly parsing?: Parsing
}

function test(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ before, after, loop = before, handler, parsing }) => {
    const printed = edited(
      before,
      (find) => ({
        k: 'add-ceiling',
        loop: find(loop),
        at: handler === undefined ? { body: true } : { handler: find(handler) },
        name: handler === undefined ? 'turns' : 'attempts',
        n: handler === undefined ? 25 : 5,
        message: 'No answer after 25 turns',
      }),
      parsing,
    )
    expect(printed).toBe(after)
  })
}

const CHECK = "if (++turns > 25) throw new Error('No answer after 25 turns')"

describe('at the head of the body', () => {
  test([
    { name: 'lines', before: 'while (true) {\n  await ask()\n}', after: `let turns = 0\nwhile (true) {\n  ${CHECK}\n  await ask()\n}` },
    { name: 'lines with comments', before: '// Ask\nwhile (true) { // forever\n  // first\n  await ask()\n}', loop: 'while (true) { // forever\n  // first\n  await ask()\n}', after: `let turns = 0\n// Ask\nwhile (true) { // forever\n  ${CHECK}\n  // first\n  await ask()\n}` },
    { name: 'semicolons and tabs', before: 'f();\nfor (;;) {\n\tawait ask();\n}', loop: 'for (;;) {\n\tawait ask();\n}', after: `f();\nlet turns = 0;\nfor (;;) {\n\t${CHECK};\n\tawait ask();\n}` },
    { name: 'quotes', before: 'f("x")\nfor (;;) {\n  g()\n}', loop: 'for (;;) {\n  g()\n}', after: `f("x")\nlet turns = 0\nfor (;;) {\n  ${CHECK.replaceAll("'", '"')}\n  g()\n}` },
    { name: 'one line', before: 'while (a) { await ask() }', after: `let turns = 0\nwhile (a) { ${CHECK}; await ask() }` },
    { name: 'before what would go on with the line', before: 'while (a) {\n  [b] = await ask()\n}', after: `let turns = 0\nwhile (a) {\n  ${CHECK};\n  [b] = await ask()\n}` },
    { name: 'an empty body', before: 'while (await ask()) {}', after: `let turns = 0;\nwhile (await ask()) {\n  ${CHECK};\n}` },
    { name: 'do', before: 'do {\n  a = await ask()\n} while (a)', after: `let turns = 0\ndo {\n  ${CHECK}\n  a = await ask()\n} while (a)` },
    { name: 'no braces', before: 'while (a) await ask() // go', loop: 'while (a) await ask()', after: `let turns = 0\nwhile (a) {\n  ${CHECK};\n  await ask()\n} // go` },
    { name: 'no braces, on its own line', before: 'while (a)\n  await ask()', after: `let turns = 0\nwhile (a) {\n  ${CHECK};\n  await ask()\n}` },
    { name: 'no braces, behind a comment', before: 'while (a) // now\n  await ask()', after: `let turns = 0\nwhile (a) // now\n  {\n  ${CHECK};\n  await ask()\n}` },
    { name: 'do without braces', before: 'do a = await ask(); while (a)', after: `let turns = 0;\ndo {\n  ${CHECK};\n  a = await ask();\n} while (a)` },
    { name: 'a label', before: 'all: while (a) {\n  await ask()\n}', loop: 'while (a) {\n  await ask()\n}', after: `let turns = 0\nall: while (a) {\n  ${CHECK}\n  await ask()\n}` },
    { name: 'in a branch without braces', before: 'if (a) while (b) {\n  await ask()\n}', loop: 'while (b) {\n  await ask()\n}', after: `if (a) {\n  let turns = 0\n  while (b) {\n  ${CHECK}\n  await ask()\n}\n}` },
    { name: 'the name is taken', before: 'function f(turns) {\n  for (;;) {\n    g()\n  }\n}', loop: 'for (;;) {\n    g()\n  }', after: `function f(turns) {\n  let turns2 = 0\n  for (;;) {\n    ${CHECK.replace('turns', 'turns2')}\n    g()\n  }\n}` },
    { name: 'the name is taken inside', before: 'for (;;) {\n  const turns = 1\n}', after: `let turns2 = 0\nfor (;;) {\n  ${CHECK.replace('turns', 'turns2')}\n  const turns = 1\n}` },
    { name: 'Error means something else', before: 'class Error {}\nfor (;;) { g() }', loop: 'for (;;) { g() }' },
    { name: 'a body of nothing', before: 'while (await ask());' },
    { name: 'no loop', before: 'ask()' },
    { name: 'espree', before: 'for await (const a of b) {\n  g(a)\n}', after: `let turns = 0\nfor await (const a of b) {\n  ${CHECK}\n  g(a)\n}`, parsing: { parser: 'espree' } },
  ])
})

describe('in a handler', () => {
  const loop = (handler: string): string => `while (true) {\n  try {\n    await ask()\n  } ${handler}\n}`
  const retry = (name: string, handler: string, after?: string): Case => ({
    name,
    before: loop(handler),
    handler,
    ...(after === undefined ? {} : { after: `let attempts = 0\n${loop(after)}` }),
  })
  test([
    retry('with a name', 'catch (e) {\n    log(e)\n  }', 'catch (e) {\n    if (++attempts >= 5) throw e\n    log(e)\n  }'),
    retry('with a type', 'catch (e: unknown) {\n    log(e)\n  }', 'catch (e: unknown) {\n    if (++attempts >= 5) throw e\n    log(e)\n  }'),
    retry('without a name', 'catch {\n    // again\n  }', 'catch (error) {\n    if (++attempts >= 5) throw error\n    // again\n  }'),
    retry('empty', 'catch {}', 'catch (error) {\n    if (++attempts >= 5) throw error\n  }'),
    retry('where the name is taken', 'catch {\n    error()\n  }', 'catch (error2) {\n    if (++attempts >= 5) throw error2\n    error()\n  }'),
    retry('taken apart', 'catch ({ message }) {\n    log(message)\n  }'),
    { name: 'outside the loop', before: 'try {} catch {}\nfor (;;) { g() }', loop: 'for (;;) { g() }', handler: 'catch {}' },
  ])
})
