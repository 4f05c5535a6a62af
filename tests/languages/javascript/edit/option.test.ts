import { describe, expect, it } from 'vitest'
import type { Code, SetOption } from '../../../../src/languages/frontend.js'
import { edited, type Parsing } from './printing.js'

interface Case {
  readonly name: string
  readonly before: string
  /** Absent: the edit is not printed. */
  readonly after?: string
  /** The call's text, if it is not the one that begins with `run(`, up to its end. */
  readonly call?: string
  readonly argument?: number
  readonly path?: readonly string[]
  readonly value?: Code
  readonly mode?: SetOption['mode']
  readonly parsing?: Parsing
}

const STEPS: Code = { code: 'stepCountIs(10)', imports: [{ module: 'ai', name: 'stepCountIs', as: 'stepCountIs' }] }

function test(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ before, after, call, argument = 1, path = ['maxTurns'], value = { code: '10' }, mode = 'insert', parsing }) => {
    const whole = call ?? /(?:await |= |^)((?:new )?run[\s\S]*\))/u.exec(before)?.[1] ?? ''
    const printed = edited(before, (find) => ({ k: 'set-option', call: find(whole), argument, path, value, mode }), parsing)
    expect(printed).toBe(after)
  })
}

describe('insert into an object literal', () => {
  test([
    { name: 'empty', before: 'run(a, {})', after: 'run(a, { maxTurns: 10 })' },
    { name: 'empty with a space', before: 'run(a, { })', after: 'run(a, { maxTurns: 10 })' },
    { name: 'empty over two lines', before: 'run(a, {\n})', after: 'run(a, {\n  maxTurns: 10\n})' },
    { name: 'only a comment', before: 'run(a, { /* none */ })', after: 'run(a, { /* none */ maxTurns: 10 })' },
    { name: 'only a line comment', before: 'run(a, { // none\n})', after: 'run(a, { // none\n  maxTurns: 10\n})' },
    { name: 'one line', before: 'run(a, { b: 1 })', after: 'run(a, { b: 1, maxTurns: 10 })' },
    { name: 'one line, tight', before: 'run(a, {b: 1})', after: 'run(a, {b: 1, maxTurns: 10})' },
    { name: 'one line, trailing comma', before: 'run(a, { b: 1, })', after: 'run(a, { b: 1, maxTurns: 10, })' },
    { name: 'one line, comment behind', before: 'run(a, { b: 1 /* one */ })', after: 'run(a, { b: 1 /* one */, maxTurns: 10 })' },
    { name: 'lines', before: 'run(a, {\n    b: 1\n})', after: 'run(a, {\n    b: 1,\n    maxTurns: 10\n})' },
    { name: 'lines, trailing comma', before: 'run(a, {\n  b: 1,\n})', after: 'run(a, {\n  b: 1,\n  maxTurns: 10,\n})' },
    { name: 'lines, comment before no comma', before: 'run(a, {\n  b: 1 // one\n})', after: 'run(a, {\n  b: 1, // one\n  maxTurns: 10\n})' },
    { name: 'lines, comment after the comma', before: 'run(a, {\n  b: 1, // one\n})', after: 'run(a, {\n  b: 1, // one\n  maxTurns: 10,\n})' },
    { name: 'lines, comments below', before: 'run(a, {\n  b: 1,\n  // c: 2,\n  /* d */\n})', after: 'run(a, {\n  b: 1,\n  maxTurns: 10,\n  // c: 2,\n  /* d */\n})' },
    { name: 'line comment, then the brace', before: 'run(a, { b: 1 // one\n})', after: 'run(a, { b: 1, // one\n  maxTurns: 10\n})' },
    { name: 'several on one line among many', before: 'run(a, {\n  b: 1, c: 2,\n})', after: 'run(a, {\n  b: 1, c: 2, maxTurns: 10,\n})' },
    { name: 'tabs', before: 'run(a, {\n\tb: 1,\n})', after: 'run(a, {\n\tb: 1,\n\tmaxTurns: 10,\n})' },
    { name: 'carriage returns', before: 'run(a, {\r\n  b: 1,\r\n})\r\n', after: 'run(a, {\r\n  b: 1,\r\n  maxTurns: 10,\r\n})\r\n', call: 'run(a, {\r\n  b: 1,\r\n})' },
    { name: 'behind the last spread', before: 'run(a, { ...b, c, ...d })', after: 'run(a, { ...b, c, ...d, maxTurns: 10 })' },
    { name: 'beside a method and a computed key', before: 'run(a, { [k]: 1, f() {} })', after: 'run(a, { [k]: 1, f() {}, maxTurns: 10 })' },
    { name: 'there already', before: 'run(a, { maxTurns: 3 })' },
    { name: 'there already, quoted', before: 'run(a, { "maxTurns": 3 })' },
    { name: 'there already, shorthand', before: 'run(a, { maxTurns })' },
    { name: 'a quoted key', before: 'run(a, { b: "x" })', path: ['max-turns'], after: 'run(a, { b: "x", "max-turns": 10 })' },
    { name: 'under a type', before: 'run(a, { b: 1 } satisfies Options)', after: 'run(a, { b: 1, maxTurns: 10 } satisfies Options)' },
    { name: 'as const', before: 'run<Answer>(a, { b: 1 } as const)', after: 'run<Answer>(a, { b: 1, maxTurns: 10 } as const)' },
    { name: 'espree', before: 'await run(a, {\n  b: 1,\n})', after: 'await run(a, {\n  b: 1,\n  maxTurns: 10,\n})', parsing: { parser: 'espree' } },
    { name: 'a variable that could be anything', before: 'function f(options) {\n  return await run(a, options)\n}', call: 'run(a, options)' },
  ])
})

describe('create what is missing', () => {
  test([
    { name: 'the last argument', before: 'run(a)', after: 'run(a, { maxTurns: 10 })' },
    { name: 'the only argument', before: 'run()', argument: 0, after: 'run({ maxTurns: 10 })' },
    { name: 'the only argument, beside a comment', before: 'run(/* all */)', argument: 0, after: 'run(/* all */ { maxTurns: 10 })' },
    { name: 'trailing comma', before: 'run(\n  agent,\n  input,\n)', argument: 2, after: 'run(\n  agent,\n  input,\n  { maxTurns: 10 },\n)' },
    { name: 'after a long argument', before: 'run(a, {\n  b: 1,\n})', argument: 2, after: 'run(a, {\n  b: 1,\n}, { maxTurns: 10 })' },
    { name: 'after a comment', before: 'run(a /* the agent */)', after: 'run(a /* the agent */, { maxTurns: 10 })' },
    { name: 'after a line comment', before: 'run(a // the agent\n)', after: 'run(a, // the agent\n  { maxTurns: 10 }\n)' },
    { name: 'an argument in parentheses', before: 'run((a))', after: 'run((a), { maxTurns: 10 })' },
    { name: 'with type arguments', before: 'run<Answer<string>>(a)', after: 'run<Answer<string>>(a, { maxTurns: 10 })' },
    { name: 'a callee in parentheses', before: '(run)(a)', call: '(run)(a)', after: '(run)(a, { maxTurns: 10 })' },
    { name: 'earlier arguments missing', before: 'run(a)', argument: 2 },
    { name: 'earlier arguments spread', before: 'run(...args)' },
    { name: 'spread further on', before: 'run(a, {}, ...args)', after: 'run(a, { maxTurns: 10 }, ...args)' },
    { name: 'new without parentheses', before: 'new run', call: 'new run', argument: 0, after: 'new run({ maxTurns: 10 })' },
    { name: 'new without parentheses, in parentheses', before: 'f(new (run))', call: 'new (run)', argument: 0, after: 'f(new (run)({ maxTurns: 10 }))' },
    { name: 'new', before: 'new run()', argument: 0, after: 'new run({ maxTurns: 10 })' },
    { name: 'new of a generic', before: 'new run<A>()', argument: 0, after: 'new run<A>({ maxTurns: 10 })' },
    { name: 'an argument that is the value', before: 'run(a)', path: [], after: 'run(a, 10)' },
    { name: 'an argument that is there', before: 'run(a, 3)', path: [] },
    { name: 'nested, nothing there', before: 'run(a)', path: ['options', 'maxTurns'], after: 'run(a, { options: { maxTurns: 10 } })' },
    { name: 'nested, outer there', before: 'run(a, { b })', path: ['options', 'maxTurns'], after: 'run(a, { b, options: { maxTurns: 10 } })' },
    { name: 'nested, both there', before: 'run(a, { options: { b, } })', path: ['options', 'maxTurns'], after: 'run(a, { options: { b, maxTurns: 10, } })' },
    { name: 'nested, behind a variable', before: 'run(a, { options: given })', path: ['options', 'maxTurns'] },
    { name: 'nested, perhaps replaced by a spread', before: 'run(a, { options: {}, ...more })', path: ['options', 'maxTurns'] },
    { name: 'nested in a method', before: 'run(a, { options() {} })', path: ['options', 'maxTurns'] },
    { name: 'written twice', before: 'run(a, { options: {}, options: {} })', path: ['options', 'maxTurns'] },
  ])
})

describe('through a constant', () => {
  const call = 'run(a, options)'
  test([
    { name: 'used once', before: 'const options = { b: 1 }\nawait run(a, options)', call, after: 'const options = { b: 1, maxTurns: 10 }\nawait run(a, options)' },
    { name: 'typed', before: 'const options: Options = {}\nawait run(a, options)', call, after: 'const options: Options = { maxTurns: 10 }\nawait run(a, options)' },
    { name: 'used alike', before: 'const options = {}\nrun(a, options)\nx.run(b, options)', call, after: 'const options = { maxTurns: 10 }\nrun(a, options)\nx.run(b, options)' },
    { name: 'used otherwise', before: 'const options = {}\nrun(a, options)\nlog(options)', call },
    { name: 'changed later', before: 'const options = {}\noptions.maxTurns = 3\nrun(a, options)', call },
    { name: 'exported', before: 'export const options = {}\nrun(a, options)', call },
    { name: 'exported below', before: 'const options = {}\nrun(a, options)\nexport { options }', call },
    { name: 'not constant', before: 'let options = {}\nrun(a, options)', call },
    { name: 'made by a call', before: 'const options = make()\nrun(a, options)', call },
    { name: 'nested, by shorthand', before: 'const options = { b: 1 }\nrun(a, { options })', call: 'run(a, { options })', path: ['options', 'maxTurns'], after: 'const options = { b: 1, maxTurns: 10 }\nrun(a, { options })' },
  ])
})

describe('replace', () => {
  test([
    { name: 'a value', before: 'run(a, { maxTurns: null, b })', mode: 'replace', after: 'run(a, { maxTurns: 10, b })' },
    { name: 'a value in parentheses', before: 'run(a, { maxTurns: (Infinity) /* ! */ })', mode: 'replace', after: 'run(a, { maxTurns: (10) /* ! */ })' },
    { name: 'a value with its type', before: 'run(a, { "maxTurns": null as never })', mode: 'replace', after: 'run(a, { "maxTurns": 10 })' },
    { name: 'shorthand', before: 'run(a, { maxTurns })', mode: 'replace', after: 'run(a, { maxTurns: 10 })' },
    { name: 'an argument', before: 'run(a, null)', mode: 'replace', path: [], after: 'run(a, 10)' },
    { name: 'a value with a comment', before: 'run(a, { maxTurns: f(/* all */) })', mode: 'replace' },
    { name: 'nothing', before: 'run(a, {})', mode: 'replace' },
    { name: 'an argument that is not there', before: 'run(a)', mode: 'replace' },
  ])
})

describe('extend', () => {
  const extend = { argument: 0, path: ['stopWhen'], mode: 'extend', value: { code: 'stepCountIs(10)' } } as const
  test([
    { ...extend, name: 'a call', before: 'run({ stopWhen: hasToolCall("x") })', after: 'run({ stopWhen: [hasToolCall("x"), stepCountIs(10)] })' },
    { ...extend, name: 'an arrow function', before: 'run({ stopWhen: () => false })', after: 'run({ stopWhen: [() => false, stepCountIs(10)] })' },
    { ...extend, name: 'an array', before: 'run({ stopWhen: [a, b] })', after: 'run({ stopWhen: [a, b, stepCountIs(10)] })' },
    { ...extend, name: 'an array over lines', before: 'run({ stopWhen: [\n  a, // first\n] })', after: 'run({ stopWhen: [\n  a, // first\n  stepCountIs(10),\n] })' },
    { ...extend, name: 'an empty array', before: 'run({ stopWhen: [] })', after: 'run({ stopWhen: [stepCountIs(10)] })' },
    { ...extend, name: 'an array that ends in a hole', before: 'run({ stopWhen: [a,,] })' },
    { ...extend, name: 'a constant condition', before: 'const done = hasToolCall("x")\nrun({ stopWhen: done })', after: 'const done = hasToolCall("x")\nrun({ stopWhen: [done, stepCountIs(10)] })', call: 'run({ stopWhen: done })' },
    { ...extend, name: 'a constant list', before: 'const all = [a]\nrun({ stopWhen: all })', after: 'const all = [a]\nrun({ stopWhen: [...all, stepCountIs(10)] })', call: 'run({ stopWhen: all })' },
    { ...extend, name: 'a constant by shorthand', before: 'const stopWhen = hasToolCall("x")\nrun({ stopWhen })', after: 'const stopWhen = hasToolCall("x")\nrun({ stopWhen: [stopWhen, stepCountIs(10)] })', call: 'run({ stopWhen })' },
    { ...extend, name: 'what may be either', before: 'run({ stopWhen: given })' },
    { ...extend, name: 'an argument', before: 'run(a | 1)', path: [], after: 'run([a | 1, stepCountIs(10)])' },
  ])
})

describe('with an import', () => {
  const base = { argument: 0, path: ['stopWhen'], value: STEPS, call: 'generateText({ model })' } as const
  test([
    { ...base, name: 'joins', before: "import { generateText } from 'ai'\ngenerateText({ model })", after: "import { generateText, stepCountIs } from 'ai'\ngenerateText({ model, stopWhen: stepCountIs(10) })" },
    { ...base, name: 'known by another name', before: "import { generateText, stepCountIs as steps } from 'ai'\ngenerateText({ model })", after: "import { generateText, stepCountIs as steps } from 'ai'\ngenerateText({ model, stopWhen: steps(10) })" },
    { ...base, name: 'through the namespace', before: "import * as ai from 'ai'\nai.generateText({ model })", call: 'ai.generateText({ model })', after: "import * as ai from 'ai'\nai.generateText({ model, stopWhen: ai.stepCountIs(10) })" },
    { ...base, name: 'hidden where it is needed', before: "import { generateText, stepCountIs } from 'ai'\nfunction f(stepCountIs) { generateText({ model }) }" },
    { ...base, name: 'the name is taken', before: "import { generateText } from 'ai'\nconst stepCountIs = 1\ngenerateText({ model })", after: "import { generateText, stepCountIs as stepCountIs2 } from 'ai'\nconst stepCountIs = 1\ngenerateText({ model, stopWhen: stepCountIs2(10) })" },
    { ...base, name: 'a global of the code is hidden', value: { code: 'Math.max(1, 2)' }, before: 'function f(Math) { generateText({ model }) }' },
  ])
})
