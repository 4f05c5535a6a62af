/** Keys in the source: which texts are some, what is said of them, and what is written in their place. */
import { describe, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/index.js'
import { apply, findingsOf, fix, lint, sourceCodeOf } from '../linting.js'
import { KEY, madeUp, OTHER_KEY } from './keys.js'
import { silentWhereUnknown } from './unknown-values.js'

const RULE = 'no-hardcoded-api-key'
const js = { filename: '/project/program.ts' }
const py = { filename: '/project/program.py' }
const OPENAI = "import OpenAI from 'openai'\n"
const IN_PYTHON = 'from openai import OpenAI\n'

silentWhereUnknown('no-hardcoded-api-key', [
  {
    what: 'the key of a client', key: 'apiKey', open: `{ apiKey: '${KEY}' }`, alike: 'a client is made, whatever it is given',
    text: ({ imports, parameters, before }, options) => `${imports}
import OpenAI from 'openai'
export async function answer(input: string, ${parameters}) {
  ${before}
  return new OpenAI(${options}).responses.create({ model: 'gpt-4o-mini', input })
}`,
  },
])

describe('a text of the shape of a provider', () => {
  const shapes = catalog.flatMap(({ keys = [] }) => keys.flatMap(({ provider, shapes: all = [], variables }) => all.map((shape) => ({ provider, shape, variable: variables[0] ?? '' }))))

  it.each(shapes)('$provider, $shape.begins, is its key', ({ provider, shape: { begins, of, least, most }, variable }) => {
    for (const length of new Set([least, most])) {
      const [message, ...others] = lint(`export const ${variable} = '${madeUp(begins, of, length, 13)}'`)
      expect(message?.message).toContain(`A key of ${provider} is written here`)
      expect(message?.message).toContain(`\`${variable}\``)
      expect(others).toEqual([])
    }
  })

  const shared = madeUp('AIza', 'url-safe', 35, 13)
  it.each([
    ['in a page that Firebase serves', `export const firebaseConfig = { apiKey: '${shared}', projectId: 'shop' }`, []],
    ['of a map', `export const GOOGLE_MAPS_API_KEY = '${shared}'`, []],
    ['under the name of Gemini', `export const geminiKey = '${shared}'`, [`1 ${RULE}`]],
    ['in an address of Gemini', `fetch('https://generativelanguage.googleapis.com/v1beta/models?key=${shared}')`, [`1 ${RULE}`]],
    ['given to its client', `import { GoogleGenAI } from '@google/genai'\nexport const ai = new GoogleGenAI({ apiKey: '${shared}' })`, [`2 ${RULE}`]],
  ])('that other services share counts by its name or spot: %s', (_, code, expected) => {
    expect(findingsOf(lint(code))).toEqual(expected)
  })
})

describe('in a test', () => {
  const made = `${OPENAI}const KEY = '${KEY}'\nexport const client = new OpenAI({ apiKey: KEY })\nexport const other = '${OTHER_KEY}'\n`

  it.each(['client.test.ts', 'client.spec.ts', '__tests__/client.ts'])('%s, only what a client is given counts', (name) => {
    expect(findingsOf(lint(made, { filename: `/project/${name}` }))).toEqual([`2 ${RULE}`])
  })
})

describe('what is said', () => {
  const programs = [
    `${OPENAI}export const a = new OpenAI({ apiKey: '${KEY}' })\nexport const b = '${OTHER_KEY}'\nexport const c = process.env.OPENAI_API_KEY ?? '${KEY}'`,
    `export const headers = { Authorization: 'Bearer ${KEY}' }\nexport const other = '${OTHER_KEY}'`,
  ]
  const inPython = [
    `${IN_PYTHON}a = OpenAI(api_key="${KEY}")\nb = "${OTHER_KEY}"\n`,
    `KEY = "${KEY}"\nOTHER = "${OTHER_KEY}"\nheaders = {"Authorization": "Bearer ${KEY}"}\n`,
  ]
  it.each([...programs.map((code) => ({ code, run: js })), ...inPython.map((code) => ({ code, run: py }))])('never holds a key, nor a part of one: $run.filename', ({ code, run }) => {
    const said = JSON.stringify(lint(code, run))
    expect(lint(code, run).length).toBeGreaterThan(1)
    for (const key of [KEY, OTHER_KEY]) for (let at = 3; at + 8 <= key.length; at += 4) expect(said).not.toContain(key.slice(at, at + 8))
  })

  it.each([
    [`export const key = process.env.OPENAI_API_KEY ?? '${KEY}'`, /^`OPENAI_API_KEY` falls back to a key of OpenAI/],
    [`process.env.OPENAI_API_KEY = '${KEY}'`, /^`OPENAI_API_KEY` is set to a key of OpenAI/],
    [`${OPENAI}export const client = new OpenAI({ baseURL: 'https://api.deepseek.com', apiKey: '${KEY}' })`, /^A key is written here: .* from the environment\.$/],
    [`export const DEEPSEEK_API_KEY = '${KEY}'`, /from `DEEPSEEK_API_KEY`/],
  ])('%#: whose key it is only where that is known', (code, message) => {
    expect(lint(code).map((each) => each.message)).toEqual([expect.stringMatching(message)])
  })
})

describe('the fix leaves out what is read without being told', () => {
  const fixes: readonly (readonly [what: string, before: string, after: string])[] = [
    ['the only property', `new OpenAI({ apiKey: '${KEY}' })`, 'new OpenAI()'],
    ['the first property', `new OpenAI({ apiKey: '${KEY}', maxRetries: 1 })`, 'new OpenAI({ maxRetries: 1 })'],
    ['the last property', `new OpenAI({ maxRetries: 1, apiKey: '${KEY}' })`, 'new OpenAI({ maxRetries: 1 })'],
    ['a line of its own', `new OpenAI({\n  maxRetries: 1, // once\n  apiKey: '${KEY}',\n  timeout: 5,\n})`, 'new OpenAI({\n  maxRetries: 1, // once\n  timeout: 5,\n})'],
    ['the last line', `new OpenAI({\n  maxRetries: 1,\n  apiKey: '${KEY}',\n})`, 'new OpenAI({\n  maxRetries: 1,\n})'],
  ]
  it.each(fixes)('%s', (_, before, after) => {
    const { output, messages } = fix(`${OPENAI}export const client = ${before}\n`, js)
    expect(output).toBe(`${OPENAI}export const client = ${after}\n`)
    expect(messages).toEqual([])
    sourceCodeOf(output)
  })

  const inPython: readonly (readonly [what: string, before: string, after: string])[] = [
    ['the only argument', `OpenAI(api_key="${KEY}")`, 'OpenAI()'],
    ['the first argument', `OpenAI(api_key="${KEY}", max_retries=1)`, 'OpenAI(max_retries=1)'],
    ['the last argument', `OpenAI(max_retries=1, api_key="${KEY}")`, 'OpenAI(max_retries=1)'],
    ['a line of its own', `OpenAI(\n    max_retries=1,\n    api_key="${KEY}",\n    timeout=5,\n)`, 'OpenAI(\n    max_retries=1,\n    timeout=5,\n)'],
    ['the last line', `OpenAI(\n    max_retries=1,\n    api_key="${KEY}",\n)`, 'OpenAI(\n    max_retries=1,\n)'],
  ]
  it.each(inPython)('%s in Python', (_, before, after) => {
    const { output, messages } = fix(`${IN_PYTHON}client = ${before}\n`, py)
    expect(output).toBe(`${IN_PYTHON}client = ${after}\n`)
    expect(messages).toEqual([])
    sourceCodeOf(output, py.filename)
  })

  it.each([
    ['another address', `${OPENAI}export const client = new OpenAI({ baseURL: 'https://api.deepseek.com', apiKey: '${KEY}' })`, js],
    ['options from elsewhere', `${OPENAI}export const client = new OpenAI({ ...given, apiKey: '${KEY}' })`, js],
    ['a comment beside it', `${OPENAI}export const client = new OpenAI({\n  // of the team\n  apiKey: '${KEY}',\n})`, js],
    ['a key of another provider', `import Anthropic from '@anthropic-ai/sdk'\nexport const client = new Anthropic({ apiKey: '${KEY}' })`, js],
    ['a key in a variable', `${OPENAI}const key = '${KEY}'\nexport const client = new OpenAI({ apiKey: key })`, js],
    ['another address in Python', `${IN_PYTHON}client = OpenAI(base_url="https://api.deepseek.com", api_key="${KEY}")\n`, py],
    ['a comment beside it in Python', `${IN_PYTHON}client = OpenAI(\n    # of the team\n    api_key="${KEY}",\n)\n`, py],
  ])('and nothing where that may not be so: %s', (_, code, run) => {
    expect(lint(code, run)).toHaveLength(1)
    expect(fix(code, run).output).toBe(code)
  })
})

describe('the suggestion reads the variable', () => {
  /** The text after the first suggestion of the first finding. */
  const suggested = (code: string, run: typeof js): string | undefined => {
    const suggestion = lint(code, run)[0]?.suggestions?.[0]
    return suggestion && apply(code, suggestion.fix)
  }

  it.each([
    ['a constant', `const key = '${KEY}'`, "const key = process.env.OPENAI_API_KEY ?? ''"],
    ['a header', `const headers = { Authorization: 'Bearer ${KEY}' }`, 'const headers = { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` }'],
    ['a fallback', `const key = process.env.OPENAI_API_KEY ?? '${KEY}'`, "const key = process.env.OPENAI_API_KEY ?? ''"],
    ['an option beside options from elsewhere', `${OPENAI}const client = new OpenAI({ ...given, apiKey: '${KEY}' })`, `${OPENAI}const client = new OpenAI({ ...given, apiKey: process.env.OPENAI_API_KEY })`],
  ])('%s', (_, before, after) => {
    expect(suggested(before, js)).toBe(after)
    expect(lint(after, js)).toEqual([])
    sourceCodeOf(after)
  })

  it.each([
    ['a constant', `KEY = "${KEY}"\n`, 'import os\n\nKEY = os.environ["OPENAI_API_KEY"]\n'],
    ['a header', `import os\nheaders = {"Authorization": "Bearer ${KEY}"}\n`, 'import os\nheaders = {"Authorization": f"Bearer {os.environ[\'OPENAI_API_KEY\']}"}\n'],
    ['a fallback', `import os\nkey = os.getenv("OPENAI_API_KEY", "${KEY}")\n`, 'import os\nkey = os.environ["OPENAI_API_KEY"]\n'],
    ['an import there is', `from os import environ\nimport os as system\nKEY = "${KEY}"\n`, 'from os import environ\nimport os as system\nKEY = system.environ["OPENAI_API_KEY"]\n'],
  ])('%s in Python', (_, before, after) => {
    expect(suggested(before, py)).toBe(after)
    expect(lint(after, py)).toEqual([])
    sourceCodeOf(after, py.filename)
  })

  it.each([
    ['markup', `export const page = <Chat apiKey="${KEY}" />`, { filename: '/project/page.tsx' }],
    ['a variable that is set', `process.env.OPENAI_API_KEY = '${KEY}'`, js],
    ['a name that means something else', `const process = { env: {} }\nconst key = '${KEY}'`, js],
    ['a service that is not known', `${OPENAI}const client = new OpenAI({ baseURL: 'https://api.deepseek.com', apiKey: '${KEY}' })`, js],
    ['a name that means something else in Python', `os = 1\nKEY = "${KEY}"\n`, py],
  ])('and is left out where it cannot be written: %s', (_, code, run) => {
    expect(lint(code, run)).toHaveLength(1)
    expect(suggested(code, run)).toBeUndefined()
  })
})
