/** What `--fix` and the suggestions write: that it parses, is written once, ends, and does what the messages promise. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Linter } from 'eslint'
import { beforeEach, describe, expect, it } from 'vitest'
import { apply, findingsOf, fix, lint, sourceCodeOf, type Run } from '../linting.js'
import { folderWith, runProgram } from './running.js'

const HEAD = "import OpenAI from 'openai'\n\nconst openai = new OpenAI()\nconst ask = (input: string) => openai.responses.create({ model: 'gpt-4o-mini', input })\n"
const flood = (name: string): string => `export async function ${name}(texts: string[]) {\n  // kept\n  return Promise.all(texts.map((text) => ask(text)))\n}\n`

let filename: string
beforeEach(() => {
  filename = join(folderWith({ 'openai': '*', 'p-limit': '*' }), 'program.ts')
})

/** What `--fix` writes; it parses, and nothing is left that a second run would fix. */
function fixed(code: string, run: Run = {}): Linter.FixReport {
  const report = fix(code, { filename, ...run })
  sourceCodeOf(report.output)
  expect(lint(report.output, { filename, ...run }).filter((message) => message.fix)).toEqual([])
  return report
}

/** What is left after taking the first suggestion of each finding, one at a time, at most `most` times. */
function withSuggestions(code: string, run: Run = {}, most = 10): string {
  let text = code
  for (let round = 0; round <= most; round++) {
    const suggestion = lint(text, { filename, ...run }).flatMap(({ suggestions = [] }) => suggestions)[0]
    if (!suggestion) return text
    text = apply(text, suggestion.fix)
    sourceCodeOf(text)
  }
  throw new Error(`there is no end of suggestions:\n${text}`)
}

describe('fan-outs', () => {
  it('fifteen in one file are fixed by one run, with one import', () => {
    const { output, messages } = fixed(HEAD + Array.from({ length: 15 }, (_, i) => flood(`f${i}`)).join('\n'))
    expect(messages).toEqual([])
    expect(output.match(/from 'p-limit'/g)).toHaveLength(1)
    expect(output.match(/const limit = pLimit\(5\)/g)).toHaveLength(15)
    expect(output.match(/\/\/ kept/g)).toHaveLength(15)
  })

  it('two in one function run to their end, five at a time', () => {
    const { output, messages } = fixed(`${HEAD}export async function both(texts: string[]) {
  const first = await Promise.all(texts.map((text) => ask(text))) // first
  /* second */ const second = await Promise.all(texts.map(ask))
  return [first, second]
}
`)
    expect(messages).toEqual([])
    expect(output).toMatch(/\/\/ first\n[\s\S]*\/\* second \*\//)
    expect(runProgram(output, "program.both(Array(20).fill('x'))")).toEqual({ done: 40, failed: 0, most: 5 })
  })

  const nested: [string, string][] = [
    ['one in the other', `export async function nested(books: Book[]) {
  return Promise.all(books.map(async (book) => (await Promise.all(book.pages.map((page) => ask(page)))).length))
}`],
    ['calls at both levels', `export async function nested(books: Book[]) {
  return Promise.all(books.map(async (book) => {
    const parts = await Promise.all(book.pages.map((page) => ask(page)))
    return ask(parts.join())
  }))
}`],
    ['the inner one in a function of its own', `export async function nested(books: Book[]) {
  return Promise.all(books.map(chapter))
}
async function chapter(book: Book) {
  const parts = await Promise.all(book.pages.map((page) => ask(page)))
  return ask(parts.join())
}`],
    ['the inner one awaited below its start', `export async function nested(books: Book[]) {
  const jobs = []
  for (const book of books) {
    jobs.push(Promise.all(book.pages.map(ask)))
  }
  return Promise.all(jobs)
}`],
    ['three deep', `export async function nested(books: Book[]) {
  return Promise.all(books.map((book) => Promise.all(book.pages.map((page) => Promise.all(page.split(' ').map(ask))))))
}`],
  ]

  it.each(nested)('nested, %s: run to their end, and no more at once than the limiters let', (_, code) => {
    const { output } = fixed(`${HEAD}interface Book { pages: string[] }\n${code}\n`)
    const { done, most } = runProgram(output, "program.nested(Array.from({ length: 12 }, () => ({ pages: Array(12).fill('x') })))")
    expect(done).toBeGreaterThanOrEqual(144)
    expect(most).toBeLessThanOrEqual(25)
  })

  it('of a function that calls itself are left as they are: a limiter for each call limits nothing, and one for all blocks', () => {
    const code = `${HEAD}interface Tree { text: string; children: Tree[] }
export async function summarise(tree: Tree): Promise<string> {
  const parts = await Promise.all(tree.children.map(summarise))
  const { output_text } = await ask(tree.text + parts.join())
  return output_text
}
`
    const { output, messages } = fixed(code)
    expect(output).toBe(code)
    expect(findingsOf(messages)).toEqual(['7 no-unbounded-fan-out'])
    const tree = "(function grow(depth) { return { text: 'x', children: depth ? Array.from({ length: 3 }, () => grow(depth - 1)) : [] } })(2)"
    expect(runProgram(output, `program.summarise(${tree})`).done).toBe(1 + 3 + 9)
  })

  it('filled by a loop, and started by one that waits for nothing', () => {
    const { output, messages } = fixed(`${HEAD}export async function filled(texts: string[]) {
  const jobs = []
  for (const text of texts) {
    jobs.push(ask(text)) // one each
  }
  return Promise.all(jobs)
}
export function dropped(texts: string[]) {
  for (const text of texts) {
    void ask(text)
  }
}
`)
    expect(messages).toEqual([])
    expect(output).toContain('// one each')
    expect(runProgram(output, "program.filled(Array(20).fill('x'))")).toEqual({ done: 20, failed: 0, most: 5 })
    expect(runProgram(output, "program.dropped(Array(20).fill('x'))")).toEqual({ done: 20, failed: 0, most: 5 })
  })

  it('get no import of a package that the project lacks: a suggestion says how to install it', () => {
    const bare = join(folderWith({ openai: '*' }), 'program.ts')
    const code = HEAD + flood('f')
    expect(fix(code, { filename: bare }).output).toBe(code)
    const [message] = lint(code, { filename: bare })
    expect(message?.fix).toBeUndefined()
    expect(message?.suggestions?.map(({ desc }) => desc)).toEqual([expect.stringContaining('npm install p-limit')])
    expect(findingsOf(lint(apply(code, (message?.suggestions?.[0] as Linter.LintSuggestion).fix), { filename: bare }))).toEqual([])
  })

  it('of a CommonJS file get no package that cannot be required', () => {
    const commonjs = join(folderWith({ 'openai': '*', 'p-limit': '*' }, 'commonjs'), 'program.cjs')
    const code = "const OpenAI = require('openai')\nconst openai = new OpenAI()\nexports.all = (texts) => Promise.all(texts.map((input) => openai.responses.create({ model: 'gpt-4o', input })))\n"
    const run: Run = { filename: commonjs, sourceType: 'commonjs' }
    expect(findingsOf(lint(code, run))).toEqual(['3 no-unbounded-fan-out'])
    const { output, messages } = fix(code, run)
    expect(output).toBe(code)
    expect(messages[0]?.suggestions ?? []).toEqual([])
  })

  describe('of a file that TypeScript turns into CommonJS', () => {
    const code = HEAD + flood('f')

    function inProject(tsconfig: object, file: string): string {
      const folder = folderWith({ 'openai': '*', 'p-limit': '*' }, 'commonjs')
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
      return join(folder, file)
    }

    it.each([
      ['module: commonjs', 'program.ts', { compilerOptions: { module: 'commonjs' } }],
      ['module: nodenext in a CommonJS package', 'program.ts', { compilerOptions: { module: 'nodenext' } }],
      ['.cts', 'program.cts', {}],
    ])('get no package that cannot be required, and no suggestion: %s', (_, file, tsconfig) => {
      const run: Run = { filename: inProject(tsconfig, file) }
      const { output, messages } = fix(code, run)
      expect(findingsOf(messages)).toEqual(['7 no-unbounded-fan-out'])
      expect(output).toBe(code)
      expect(messages[0]?.suggestions ?? []).toEqual([])
    })

    it('use the package where the file imports it already', () => {
      const { output, messages } = fixed(`import pLimit from 'p-limit'\n${code}`, { filename: inProject({}, 'program.cts') })
      expect(messages).toEqual([])
      expect(output).toContain('limit(() => ask(text))')
    })
  })
})

describe('a queue that was never told how many', () => {
  const QUEUES = `${HEAD}import Bottleneck from 'bottleneck'\nimport PQueue from 'p-queue'\n`
  const all = (queue: string, made: string): string => `const ${queue} = ${made}\nexport const all = (texts: string[]) => Promise.all(texts.map((text) => ${queue}.add(() => ask(text))))\n`

  it.each([
    ['new PQueue()', 'new PQueue({ concurrency: 5 })'],
    ['new PQueue({ autoStart: true /* kept */ })', 'new PQueue({ autoStart: true /* kept */, concurrency: 5 })'],
  ])('%s is told, whatever the project declares', (made, told) => {
    const code = QUEUES + all('queue', made)
    const { output, messages } = fixed(code, { filename: join(folderWith({}), 'program.ts') })
    expect(messages).toEqual([])
    expect(output).toBe(code.replace(made, told))
  })

  it('of another library is told in its own word', () => {
    const { output } = fixed(QUEUES + all('queue', 'new Bottleneck()').replace('.add(', '.schedule('))
    expect(output).toContain('new Bottleneck({ maxConcurrent: 5 })')
  })

  it('in the field of a class is told where it is made', () => {
    const { output } = fixed(`${QUEUES}export class Desk {\n  queue = new PQueue()\n  all(texts: string[]) {\n    return Promise.all(texts.map((text) => this.queue.add(() => ask(text))))\n  }\n}\n`)
    expect(output).toContain('queue = new PQueue({ concurrency: 5 })')
  })

  it.each([
    ['made anew for each item', 'export const all = (texts: string[]) => Promise.all(texts.map((text) => new PQueue().add(() => ask(text))))\n'],
    ['told that there is no limit', all('queue', 'new PQueue({ concurrency: Infinity })')],
    ['told elsewhere, for all that is known', `import { options } from './options.js'\n${all('queue', 'new PQueue(options)')}`],
    ['exported', `export ${all('queue', 'new PQueue()')}`],
    ['entered again from inside', `${all('queue', 'new PQueue()')}export const books = (books: string[][]) => Promise.all(books.map((book) => queue.add(() => all(book))))\n`],
    ['entered from inside by what leads to no model', `${all('queue', 'new PQueue()').replace('ask(text)', 'load(text).then(ask)')}const load = (text: string) => queue.add(() => fetch(text).then((answer) => answer.text()))\n`],
  ])('%s is left as it is: it could wait for itself, limit nothing, or be meant', (_, code) => {
    const { output } = fixed(QUEUES + code, { filename: join(folderWith({}), 'program.ts') })
    expect(output).toBe(QUEUES + code)
  })
})

describe('retries', () => {
  const ATTEMPTS = `${HEAD}export async function answer(text: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await ask(text)
    } catch (error) {
      // kept
    }
  }
  throw new Error('given up')
}
`

  it('that tried again at once wait, and make as many requests as before', () => {
    const { output, messages } = fixed(ATTEMPTS, { rules: { 'agents/require-retry-backoff': ['error', { base: 1, max: 4 }] } })
    expect(messages).toEqual([])
    expect(output).toContain('// kept')
    expect(runProgram(output, "program.answer('x')", { fails: true })).toEqual({ done: 0, failed: 4, most: 1, error: 'given up' })
  })

  it('that never gave up give up after five attempts, once the suggestion is taken', () => {
    const output = withSuggestions(`${HEAD}import { setTimeout as sleep } from 'node:timers/promises'
export async function answer(text: string) {
  while (true) {
    try {
      return await ask(text)
    } catch (error) {
      // kept
      await sleep(1)
    }
  }
}
`)
    expect(findingsOf(lint(output, { filename }))).toEqual([])
    expect(output).toContain('// kept')
    expect(runProgram(output, "program.answer('x')", { fails: true })).toEqual({ done: 0, failed: 5, most: 1, error: '429' })
  })
})

describe('agent loops', () => {
  const WORK = (loop: string): string => `import OpenAI from 'openai'
const openai = new OpenAI()
export async function work(messages: object[]) {
  ${loop} {
    const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages }) // turn
    messages.push(choices[0].message)
    if (!choices[0].message.tool_calls) break
  }
}
`

  it.each(['while (true)', 'for (;;)'])('%s ends after 25 turns, once the suggestion is taken', (loop) => {
    const output = withSuggestions(WORK(loop))
    expect(findingsOf(lint(output, { filename }))).toEqual([])
    expect(output).toContain('// turn')
    expect(runProgram(output, 'program.work([])')).toEqual({ done: 25, failed: 0, most: 1, error: 'No answer within 25 turns' })
  })
})

describe('values that limit nothing', () => {
  it.each([
    ['maxTurns: null', 'maxTurns: 10'],
    ['maxTurns: Infinity', 'maxTurns: 10'],
    ['maxTurns: 9_999_999', 'maxTurns: 10'],
  ])('%s is replaced by a suggestion only', (written, wanted) => {
    const code = `import { Agent, run } from '@openai/agents'\nconst clerk = new Agent({ name: 'clerk' })\nawait run(clerk, 'Hello', { ${written} /* kept */ })\n`
    expect(fix(code, { filename }).output).toBe(code)
    const output = withSuggestions(code)
    expect(output).toBe(code.replace(written, wanted))
    expect(findingsOf(lint(output, { filename }))).toEqual([])
  })

  it('a condition that only the model meets stays, beside one that counts', () => {
    const { output, messages } = fixed("import { generateText, hasToolCall } from 'ai'\nimport { model, tools } from './model.js'\nawait generateText({ model, tools, prompt: 'Hello', stopWhen: hasToolCall('done') /* kept */ })\n")
    expect(messages).toEqual([])
    expect(output).toContain("[hasToolCall('done'), stepCountIs(10)] /* kept */")
    expect(output).toMatch(/^import \{ generateText, hasToolCall, stepCountIs \} from 'ai'$/m)
  })
})

describe('a callback that gives a list of promises', () => {
  it('is reported and left as it is: a limiter round it would change the result', () => {
    const code = `${HEAD}export const all = (texts: string[][]) => Promise.all(texts.flatMap((group) => group.map((text) => ask(text))))\n`
    const { output, messages } = fixed(code)
    expect(output).toBe(code)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['agents/no-unbounded-fan-out'])
  })
})

describe('settings.agents.fix', () => {
  const code = HEAD + flood('f')

  it("'suggest' turns fixes into suggestions that write the same", () => {
    const [message] = lint(code, { filename, agents: { fix: 'suggest' } })
    expect(message?.fix).toBeUndefined()
    expect(message?.suggestions).toHaveLength(1)
    expect(withSuggestions(code, { agents: { fix: 'suggest' } })).toBe(fixed(code).output)
  })

  it("'off' leaves the findings, without fixes or suggestions", () => {
    const endless = `${HEAD}export async function answer() {\n  while (true) {\n    try { return await ask('x') } catch {}\n  }\n}\n`
    const messages = lint(code + endless.replace(HEAD, ''), { filename, agents: { fix: 'off' } })
    expect(messages.map((message) => message.ruleId)).toEqual(['agents/no-unbounded-fan-out', 'agents/no-unbounded-retry'])
    expect(messages.flatMap((message) => [message.fix, message.suggestions].filter((each) => each !== undefined))).toEqual([])
  })

  it('is set for a rule by its name, with or without the namespace', () => {
    const chat = "import { AssistantAgent } from './agents.js'\nconst a = new AssistantAgent({ name: 'a' })\nawait a.initiateChat(a, { message: 'Hello' })\n"
    for (const name of ['no-unbounded-fan-out', 'agents/no-unbounded-fan-out']) {
      const agents = { fix: { [name]: 'off' } }
      expect(fix(code, { filename, agents }).output).toBe(code)
      expect(fix(chat, { filename, agents }).output).toContain('maxTurns: 10')
    }
  })

  it.each<[unknown, string]>([
    [{ fixes: 'off' }, "settings.agents: unknown key 'fixes'"],
    [{ fix: 'never' }, "settings.agents.fix: unknown mode 'never'; known are 'fix', 'suggest' or 'off'"],
    [{ fix: { 'no-unbounded-fan-out': 'never' } }, "settings.agents.fix['no-unbounded-fan-out']: unknown mode 'never'"],
    [{ sdks: [] }, 'settings.agents.sdks'],
    ['off', 'settings.agents: must be an object'],
  ])('%j names what is wrong', (agents, sentence) => {
    expect(() => lint(code, { filename, agents })).toThrow(sentence)
  })
})

describe('a retry that takes the answer apart', () => {
  it('gets its pause', () => {
    const { output, messages } = fixed(`${HEAD}export async function again(text: string) {
  for (let i = 0; i < 5; i++) {
    try {
      const { output_text } = await ask(text)
      return output_text
    } catch (error) {
      console.warn(error)
    }
  }
}
`)
    expect(messages).toEqual([])
    expect(output).toContain('if (i + 1 < 5) await new Promise(')
  })
})
