import { describe, expect, it } from 'vitest'
import { project } from './project.js'

const chat = 'chat(a)\n'
const sdks = '{ acme: { packages: ["@/lib/llm"] } }'
const esm = { 'package.json': '{"type": "module"}' }

describe('settings.agents of the project', () => {
  it('count for every file, also those that the project does not lint', async () => {
    const { run, read } = project({
      ...esm,
      'eslint.config.js': `export default [{ settings: { agents: { sdks: ${sdks} } } }]\n`,
      'a.js': chat,
      'b.ts': chat,
    })
    await run('--fix')
    expect([read('a.js'), read('b.ts')]).toEqual(['chat(a, { turns: 3 })\n', 'chat(a, { turns: 3 })\n'])
  })

  it('may differ from file to file', async () => {
    const { run, read } = project({
      ...esm,
      'eslint.config.js': `export default [{ settings: { agents: { sdks: ${sdks} } } }, { files: ["careful/**"], settings: { agents: { fix: "off" } } }]\n`,
      'a.ts': chat,
      'careful/b.ts': chat,
    })
    const { code } = await run('--fix', 'a.ts', 'careful')
    expect(code).toBe(1)
    expect([read('a.ts'), read('careful/b.ts')]).toEqual(['chat(a, { turns: 3 })\n', chat])
  })

  it('are not needed', async () => {
    const { run, read } = project({ 'a.ts': chat })
    expect((await run('--fix')).err).toBe('')
    expect(read('a.ts')).toBe('chat(a, { turns: 10 })\n')
  })

  it.each([
    ['throws', 'throw new Error("no such plugin\\nand a page of advice")\n', 'no such plugin'],
    ['does not parse', 'export default [\n', 'Unexpected end of input'],
    ['imports what is not installed', 'import "no-such-package"\nexport default []\n', 'no-such-package'],
    ['is no configuration', 'export default [{ rules: { semi: "sometimes" } }]\n', 'semi'],
  ])('cost one line of warning where the config %s', async (_how, config, reason) => {
    const { run } = project({ ...esm, 'eslint.config.js': config, 'a.ts': chat, 'b.ts': chat })
    const { code, out, err } = await run('a.ts', 'b.ts')
    expect(code).toBe(1)
    expect(out).toContain('2 problems')
    expect(err).toMatch(/^eslint-agents: eslint\.config\.js of the project cannot be read, so its settings\.agents do not count: .*\n$/u)
    expect(err).toContain(reason)
  })

  it('that are wrong end the run with one sentence that names the key', async () => {
    const { run } = project({ ...esm, 'eslint.config.js': 'export default [{ settings: { agents: { fixes: "off" } } }]\n', 'a.ts': chat, 'b.ts': chat })
    const { code, out, err } = await run()
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^eslint-agents: eslint\.config\.js: settings\.agents: unknown key 'fixes'.*\n$/u)
  })
})
