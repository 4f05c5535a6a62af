/** What `--fix` writes when a file holds many of one kind, and that what it writes ends. */
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'

// The folder decides which packages a fix may import: this one has p-limit.
const filename = 'docs/examples/fixed.ts'

function fixed(code: string, settings: Linter.Config['settings'] = {}): Linter.FixReport {
  const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser }, settings }, ...plugin.configs.recommended]
  return new Linter({ cwd: process.cwd() }).verifyAndFix(code, config, { filename })
}

const head = "import OpenAI from 'openai'\n\nconst client = new OpenAI()\nconst ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })\n"
const flood = (name: string): string => `export async function ${name}(texts: string[]) {\n  // kept\n  return Promise.all(texts.map((text) => ask(text)))\n}\n`

describe('fan-outs', () => {
  it('fifteen in one file are fixed at once with one import', () => {
    const { output, messages } = fixed(head + Array.from({ length: 15 }, (_, i) => flood(`f${String(i)}`)).join('\n'))
    expect(messages).toEqual([])
    expect(output.match(/from 'p-limit'/gu)).toHaveLength(1)
    expect(output.match(/const limit = pLimit\(5\)/gu)).toHaveLength(15)
    expect(output.match(/\/\/ kept/gu)).toHaveLength(15)
  })

  it('nested ones get a limiter each, so that neither waits for the other', async () => {
    const { output, messages } = fixed(`${head}
export async function nested(books: { pages: string[] }[]) {
  return Promise.all(books.map(async (book) => (await Promise.all(book.pages.map((page) => ask(page)))).length))
}
`)
    expect(messages.filter(({ fix }) => fix)).toEqual([])
    const body = /return [\s\S]*?\n\}/u.exec(output)?.[0] ?? ''
    expect(body).toContain('limit')
    const { done, most } = await run(output)
    expect(done).toBe(7 * 7)
    expect(most).toBeLessThanOrEqual(25)
  })
})

describe('settings.agents.fix', () => {
  it('turns fixes into suggestions, or leaves them out', () => {
    const code = head + flood('f')
    const suggest = fixed(code, { agents: { fix: 'suggest' } })
    expect(suggest.output).toBe(code)
    expect(suggest.messages[0]?.suggestions).toHaveLength(1)
    const off = fixed(code, { agents: { fix: 'off' } })
    expect(off.messages[0]?.suggestions ?? []).toEqual([])
    const perRule = fixed(code, { agents: { fix: { 'no-unbounded-fan-out': 'off' } } })
    expect(perRule.output).toBe(code)
  })

  it('names a wrong key', () => {
    expect(() => fixed(head + flood('f'), { agents: { fixes: 'off' } })).toThrow("settings.agents: unknown key 'fixes'")
  })
})

/** Runs the fixed function with a stand-in for the call, and counts. */
async function run(output: string): Promise<{ done: number; most: number }> {
  let running = 0
  let done = 0
  let most = 0
  const ask = async (): Promise<void> => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running--
    done++
  }
  const pLimit = (n: number): (<T>(task: () => Promise<T>) => Promise<T>) => {
    let free = n
    const waiting: (() => void)[] = []
    return async (task) => {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await task()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else free++
      }
    }
  }
  const source = output.slice(output.indexOf('export async function nested')).replace('export ', '').replace(': { pages: string[] }[]', '')
  const nested = new Function('ask', 'pLimit', `${source}\nreturn nested`)(ask, pLimit) as (books: { pages: string[] }[]) => Promise<unknown>
  await nested(Array.from({ length: 7 }, () => ({ pages: Array.from({ length: 7 }, () => 'page') })))
  return { done, most }
}
