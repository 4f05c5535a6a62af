import { describe, expect, it } from 'vitest'
import { project, ruleIds } from './project.js'

const chat = 'chat(a)\n'
const finding = ['agents/require-turn-limit']
const notebook = (source: string): string => JSON.stringify({ cells: [{ cell_type: 'code', source }], metadata: {} })

describe('Python', () => {
  it('is linted in a folder without any configuration, notebooks included', async () => {
    const { messages, run } = project({ 'src/a.py': chat, 'src/deep/b.ipynb': notebook(chat), 'src/c.ts': chat, 'src/notes.txt': chat })
    const found = await messages('src/')
    expect(Object.fromEntries(Object.entries(found).map(([file, list]) => [file, ruleIds(list)]))).toEqual({ 'src/a.py': finding, 'src/c.ts': finding, 'src/deep/b.ipynb': finding })
    const { code, out } = await run('src/')
    expect(code).toBe(1)
    expect(out).toContain('Cell 1, line 1: `chat` with a has no limit.')
  })

  it('of other people is left out', async () => {
    const { messages } = project({
      'a.py': chat, '.venv/lib/python3.12/site-packages/x/a.py': chat, 'venv/a.py': chat, 'env/lib/site-packages/a.py': chat,
      '__pycache__/a.py': chat, 'deep/.venv/a.py': chat, '.ipynb_checkpoints/a.ipynb': notebook(chat), 'node_modules/x/a.py': chat,
    })
    expect(Object.keys(await messages())).toEqual(['a.py'])
  })

  it('is fixed, and what was added is told', async () => {
    const { run, read } = project({ 'a.py': 'import x\r\nchat(a)\r\n', 'b.ipynb': notebook('chat("b")') })
    const { code, out } = await run('--fix')
    expect({ code, left: [read('a.py'), read('b.ipynb')] }).toEqual({ code: 0, left: ['import x\r\nchat(a, 10)\r\n', notebook('chat("b", 10)')] })
    expect(out).toContain('2 changes made:')
    expect(out).toContain('  a.py:2  agents/require-turn-limit: at the limit it says `goodbye.now`\n      chat(a, 10)\n')
  })

  it('is shown as a diff', async () => {
    const { run, read } = project({ 'a.py': chat })
    expect((await run('--fix-dry-run')).out).toContain('-chat(a)\n+chat(a, 10)\n')
    expect(read('a.py')).toBe(chat)
  })

  it('that cannot be read is reported, and the rest of the file is linted', async () => {
    const { run } = project({ 'a.py': `x = = 1\n${chat}`, 'b.ipynb': '{', 'c.py': chat })
    const { code, out } = await run()
    expect(code).toBe(1)
    expect(out).toMatch(/a\.py\n +1:5 +error +Parsing error: .+\n +2:1 +error +`chat` with a/u)
    expect(out).toMatch(/b\.ipynb\n +1:1 +error +Parsing error: This is no notebook: /u)
    expect(out).toMatch(/c\.py\n +1:1 +error +`chat` with a/u)
  })

  it('takes settings from the configuration of the project', async () => {
    const { run, read } = project({ 'a.py': chat, 'b.ipynb': notebook(chat), 'eslint.config.mjs': 'export default [{ settings: { agents: { sdks: { ours: {} } } } }]' }, {})
    await run('--fix', 'a.py', 'b.ipynb')
    expect([read('a.py'), read('b.ipynb')]).toEqual([chat, notebook(chat)])
  })

  it('that cannot be read whole is listed as far as it can, and told where it cannot', async () => {
    const { run } = project({ 'a.py': `${chat}x = (1,\ndef f(): pass\n`, 'b.ipynb': notebook(`${chat}x = = 1\n`), 'c.py': chat })
    const { code, out, err } = await run('facts', 'a.py', 'b.ipynb', 'c.py')
    expect({ code, out }).toEqual({ code: 2, out: 'a.py\nfacts of a.py: 1 statements\n\nb.ipynb\nfacts of b.ipynb: 0 statements\n\nc.py\nfacts of c.py: 1 statements\n' })
    expect(err).toMatch(/a\.py:3 is listed without what cannot be read: Parsing error: unexpected 'def'/u)
    expect(err).toMatch(/b\.ipynb:1 is listed without what cannot be read: .*Parsing error: /u)
  })

  it('that only declares types is left out', async () => {
    const { messages } = project({ 'a.pyi': chat, 'b.py': chat })
    expect(Object.keys(await messages())).toEqual(['b.py'])
  })

  it('is listed', async () => {
    const { run } = project({ 'a.py': `x = 1\n${chat}`, 'b.ipynb': notebook(`x = 1\ny = 2\n${chat}`) })
    expect(await run('facts', 'a.py', 'b.ipynb')).toEqual({ code: 0, out: 'a.py\nfacts of a.py: 2 statements\n\nb.ipynb\nfacts of b.ipynb: 3 statements\n', err: '' })
  })
})
