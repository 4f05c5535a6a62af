/** Keys in logs: what is said of them, and what masks them. */
import { describe, expect, it } from 'vitest'
import { apply, findingsOf, lint, sourceCodeOf } from '../linting.js'
import { KEY } from './keys.js'
import { silentWhereUnknown } from './unknown-values.js'

const RULE = 'no-logged-api-key'
const js = { filename: '/project/program.ts' }
const py = { filename: '/project/program.py' }

silentWhereUnknown('no-logged-api-key', [
  {
    what: 'what is written', key: 'apiKey', open: '{ apiKey: process.env.OPENAI_API_KEY }', alike: 'it is written, whatever it is',
    text: ({ imports, parameters, before }, options) => `${imports}
import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(input: string, ${parameters}) {
  ${before}
  const settings = ${options}
  console.log(settings)
  return openai.responses.create({ model: 'gpt-4o-mini', input })
}`,
  },
])

describe('a key is', () => {
  it.each([
    ['one in the source', `const key = '${KEY}'\nconsole.log(key)`, [`1 no-hardcoded-api-key`, `2 ${RULE}`]],
    ['what a helper of the file gives', 'const keyOf = () => process.env.OPENAI_API_KEY ?? \'\'\nconsole.log(keyOf())', [`2 ${RULE}`]],
    ['what a field holds', 'class A {\n  key = process.env.OPENAI_API_KEY\n  constructor() {\n    this.other = process.env.GROQ_API_KEY\n  }\n  tell() {\n    console.log(this.other)\n  }\n}', [`7 ${RULE}`]],
    ['one of several values', "declare const test: boolean\nconst key = test ? process.env.OPENAI_API_KEY : process.env.GROQ_API_KEY\nconsole.log(key)", [`3 ${RULE}`]],
  ])('%s', (_, code, expected) => {
    expect(findingsOf(lint(code, js))).toEqual(expected)
  })

  it.each([
    ['what is set anew', "let key = process.env.OPENAI_API_KEY\nkey = '***'\nconsole.log(key)"],
    ['what a helper masks', "const mask = (key?: string) => `${key?.slice(0, 8)}…`\nconsole.log(mask(process.env.OPENAI_API_KEY))"],
    ['what nobody knows', 'declare const hide: (text?: string) => string\nconsole.log(hide(process.env.OPENAI_API_KEY))'],
    ['a key of something else', 'console.log(process.env.STRIPE_API_KEY)'],
    ['a variable whose name begins like one', 'console.log(process.env.OPENAI_API_KEY_FILE)'],
    ['a record in a text, of which only its kind is written', 'const config = { key: process.env.OPENAI_API_KEY }\nconsole.log(`${config}`)'],
    ['a function that would read it', 'console.log(() => process.env.OPENAI_API_KEY)'],
    ['a record that refers to itself', 'const config = { model: 1, ...other }\nvar other = { ...config }\nconsole.log(config, process.env.OPENAI_API_KEY_FILE)'],
  ])('not %s', (_, code) => {
    expect(lint(code, js)).toEqual([])
  })
})

describe('a key that is handed to a helper which writes', () => {
  const env = 'process.env.OPENAI_API_KEY'
  it.each([
    ['its parameter', `function show(k: unknown) {\n  console.log(k)\n}\nshow(${env})`, [`4 ${RULE}`], js],
    ['it in a text, as an arrow', `const show = (what: string, k?: string) => console.log(\`\${what}: \${k}\`)\nshow('key', ${env})`, [`2 ${RULE}`], js],
    ['it through another one', `const print = (k?: string) => { console.log('key', k) }\nfunction show(k?: string) {\n  print(k)\n}\nshow(${env})`, [`5 ${RULE}`], js],
    ['a record that holds it', `function show(options: object) {\n  console.log(options)\n}\nshow({ key: ${env} })`, [`4 ${RULE}`], js],
    ['more of it than says whose it is', `const show = (k?: string) => console.log(k)\nshow(${env}.slice(0, 12))`, [`2 ${RULE}`], js],
    ['its parameter, in Python', 'import os\ndef show(what, k):\n    print(f"{what}: {k}")\nshow("key", k=os.environ["OPENAI_API_KEY"])\n', [`4 ${RULE}`], py],
    ['it through a logger, in Python', 'import logging\nimport os\nlog = logging.getLogger()\ndef show(k):\n    log.info("key %s", k)\nshow(os.environ["OPENAI_API_KEY"])\n', [`6 ${RULE}`], py],
  ])('%s', (_, code, expected, run) => {
    expect(findingsOf(lint(code, run))).toEqual(expected)
  })

  it.each([
    ['a mask of it', `function show(k = '') {\n  console.log(k.slice(0, 4) + '…')\n}\nshow(${env})`, js],
    ['its last characters', `const show = (k?: string) => console.log(k?.slice(-4))\nshow(${env})`, js],
    ['whether it is set', `function show(k?: string) {\n  console.log(k ? 'set' : 'not set', !!k, Boolean(k))\n}\nshow(${env})`, js],
    ['its length', `const show = (k = '') => console.log(k.length)\nshow(${env})`, js],
    ['whether it is set, which the caller asks', `const show = (k: unknown) => console.log(k)\nshow(Boolean(${env}))\nshow(${env} !== undefined)`, js],
    ['its first four characters, which the caller takes', `const show = (k: unknown) => console.log(k)\nshow(${env}.slice(0, 4))`, js],
    ['what it puts in its place', `function show(k?: string) {\n  k = '***'\n  console.log(k)\n}\nshow(${env})`, js],
    ['another parameter', `function ask(k: unknown, what: string) {\n  console.log(what)\n}\nask(${env}, 'text')`, js],
    ['a part of the record', `function show(options: { model: string }) {\n  console.log(options.model)\n}\nshow({ model: 'm', key: ${env} })`, js],
    ['a record as a text, of which only its kind is written', `function show(options: object) {\n  console.log(\`\${options}\`)\n}\nshow({ key: ${env} })`, js],
    ['a function of the same name elsewhere', `const tell = () => { const show = (k: unknown) => console.log(k)\n  show(1) }\ndeclare const show: (k: unknown) => void\nshow(${env})`, js],
    ['a mask of it, in Python', 'import os\ndef show(k):\n    print(k[:4] + "…", bool(k), len(k))\nshow(os.environ["OPENAI_API_KEY"])\n', py],
    ['what it puts in its place, in Python', 'import os\ndef show(k):\n    k = "***"\n    print(k)\nshow(os.environ["OPENAI_API_KEY"])\n', py],
  ])('not where it writes %s', (_, code, run) => {
    expect(lint(code, run)).toEqual([])
  })
})

describe('what is said', () => {
  it.each([
    ['console.log(process.env.OPENAI_API_KEY)', '`console.log` writes the key in `OPENAI_API_KEY`: who reads the output can spend with it. Write whether it is set, or its last four characters.', js],
    ['console.log(process.env.OPENAI_API_KEY.slice(0, 8))', /^`console\.log` writes the beginning of the key in `OPENAI_API_KEY`/, js],
    ['console.log({ key: process.env.OPENAI_API_KEY })', /^`console\.log` writes something that holds the key in `OPENAI_API_KEY`/, js],
    ["import OpenAI from 'openai'\nconsole.log(new OpenAI())", /^`console\.log` writes a client of openai whole/, js],
    ['throw new Error(`${process.env.OPENAI_API_KEY}`)', /^The message of this error holds the key in `OPENAI_API_KEY`/, js],
    [`const key = '${KEY}'\nconsole.log(key)`, /^`console\.log` writes the key in `key`/, js],
    ['const show = (k?: string) => console.log(k)\nshow(process.env.OPENAI_API_KEY)', /^`show` writes the key in `OPENAI_API_KEY`/, js],
    ['import os\nprint(os.environ["OPENAI_API_KEY"])\n', /^`print` writes the key in `OPENAI_API_KEY`/, py],
    ['import logging\nimport os\nlogger = logging.getLogger()\nlogger.info(os.environ["OPENAI_API_KEY"])\n', /^`logger\.info` writes the key in `OPENAI_API_KEY`/, py],
  ])('%#', (code, message, run) => {
    const said = lint(code, run).filter(({ ruleId }) => ruleId === `agents/${RULE}`)
    expect(said.map((each) => each.message)).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)])
    expect(JSON.stringify(said)).not.toContain(KEY.slice(4, 12))
  })
})

describe('the suggestion masks', () => {
  const masked = (code: string, run: typeof js): string | undefined => {
    const suggestion = lint(code, run).flatMap(({ suggestions = [] }) => suggestions)[0]
    return suggestion && apply(code, suggestion.fix)
  }

  const key = 'const key = process.env.OPENAI_API_KEY ?? \'\'\n'
  it.each([
    ['an argument', 'console.log(process.env.OPENAI_API_KEY)', "console.log(process.env.OPENAI_API_KEY ? '***' : 'not set')"],
    ['a part of a template', `${key}console.log(\`Key: \${key}\`)`, `${key}console.log(\`Key: \${key ? '***' : 'not set'}\`)`],
    ['an operand', `${key}console.log('Key: ' + key)`, `${key}console.log('Key: ' + (key ? '***' : 'not set'))`],
    ['a beginning', `${key}console.log(key.slice(0, 8))`, `${key}console.log(key ? '***' : 'not set')`],
    ['an entry', `${key}console.log({ key: key })`, `${key}console.log({ key: key ? '***' : 'not set' })`],
    ['an entry without a value of its own', `${key}console.log({ key })`, `${key}console.log({ key: key ? '***' : 'not set' })`],
    ['a message', `${key}throw new Error(\`\${key} was refused\`)`, `${key}throw new Error(\`\${key ? '***' : 'not set'} was refused\`)`],
  ])('%s', (_, before, after) => {
    expect(masked(before, js)).toBe(after)
    expect(lint(after, js)).toEqual([])
    sourceCodeOf(after)
  })

  const os = 'import os\nkey = os.environ["OPENAI_API_KEY"]\n'
  it.each([
    ['an argument', 'import os\nprint(os.environ["OPENAI_API_KEY"])\n', 'import os\nprint("***" if os.environ["OPENAI_API_KEY"] else "not set")\n'],
    ['a part of an f-string', `${os}print(f"Key: {key}")\n`, `${os}print(f"Key: {'***' if key else 'not set'}")\n`],
    ['a key with quotes of its own', 'import os\nprint(f"{os.environ[\'OPENAI_API_KEY\'][:8]}")\n', 'import os\nprint(f"{\'***\' if os.environ[\'OPENAI_API_KEY\'] else \'not set\'}")\n'],
    ['an operand', `${os}print("Key: " + key)\n`, `${os}print("Key: " + ("***" if key else "not set"))\n`],
    ['a beginning', `${os}print(key[:8])\n`, `${os}print("***" if key else "not set")\n`],
    ['an entry', `${os}print({"key": key})\n`, `${os}print({"key": "***" if key else "not set"})\n`],
  ])('%s in Python', (_, before, after) => {
    expect(masked(before, py)).toBe(after)
    expect(lint(after, py)).toEqual([])
    sourceCodeOf(after, py.filename)
  })

  it.each([
    ['a record in a variable', `${key}const config = { key }\nconsole.log(config)`, js],
    ['a text in a variable', `${key}const text = \`Key: \${key}\`\nconsole.log(text)`, js],
    ['a comment inside', `${key}console.log(key./* the first */slice(0, 8))`, js],
    ['a client', "import OpenAI from 'openai'\nconsole.log(new OpenAI())", js],
    ['a value with a format', `${os}print(f"{key!r}")\n`, py],
    ['a value with its name', `${os}print(f"{key=}")\n`, py],
    ['an f-string whose quotes the key needs', 'import os\nprint(f"{os.environ["OPENAI_API_KEY"]}")\n', py],
  ])('and is left out where it cannot: %s', (_, code, run) => {
    expect(lint(code, run)).toHaveLength(1)
    expect(masked(code, run)).toBeUndefined()
  })
})
