import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project, ruleIds } from './project.js'

const chat = 'chat(a)\n'
const finding = ['agents/require-turn-limit']

describe('files', () => {
  it('reads every extension of JavaScript and TypeScript, without any configuration', async () => {
    const names = ['a.js', 'b.mjs', 'c.cjs', 'd.jsx', 'e.ts', 'f.mts', 'g.cts', 'h.tsx']
    const { messages } = project(Object.fromEntries(names.map((name) => [name, chat])))
    const found = await messages()
    expect(Object.keys(found).sort()).toEqual(names)
    for (const name of names) expect(ruleIds(found[name])).toEqual(finding)
  })

  it('parses types, JSX, decorators and CommonJS', async () => {
    const { messages } = project({
      'types.ts': 'enum A { b }\nexport const x = <T,>(y: T): T => y satisfies T\nchat(a)\n',
      'decorated.ts': '@sealed class A { @field accessor b = 1 }\nchat(a)\n',
      'view.jsx': 'export const v = <p>{chat(a)}</p>\n',
      'view.tsx': 'export const v = (p: { n: number }) => <p>{chat(p)}</p>\n',
      'script.cjs': 'const a = require("a")\nif (!a) return\nchat(a)\n',
      'types.mts': 'import type { A } from "./a.js"\nchat(a as A)\n',
    })
    const found = await messages()
    expect(Object.fromEntries(Object.entries(found).map(([file, list]) => [file, ruleIds(list)]))).toEqual({
      'decorated.ts': finding, 'script.cjs': finding, 'types.mts': finding, 'types.ts': finding, 'view.jsx': finding, 'view.tsx': finding,
    })
  })

  it('takes files, folders and globs', async () => {
    const { messages } = project({ 'src/a.ts': chat, 'src/b.js': chat, 'lib/c.ts': chat })
    expect(Object.keys(await messages('src/a.ts'))).toEqual(['src/a.ts'])
    expect(Object.keys(await messages('src'))).toEqual(['src/a.ts', 'src/b.js'])
    expect(Object.keys(await messages('**/*.ts')).sort()).toEqual(['lib/c.ts', 'src/a.ts'])
  })

  it('takes paths outside the working directory', async () => {
    const outer = project({ 'other/a.ts': chat, 'here/b.ts': chat })
    const inner = project({}, { cwd: outer.path('here') })
    for (const path of ['../other', '../other/a.ts', '../other/*.ts', outer.path('other')]) {
      const { out } = await inner.run('--format', 'json', path)
      expect(JSON.parse(out)).toMatchObject([{ filePath: outer.path('other/a.ts'), errorCount: 1 }])
    }
  })

  it('leaves out node_modules, dist and what git ignores, nested files included', async () => {
    const { messages } = project({
      '.git/HEAD': '',
      '.gitignore': 'build/\n*.gen.ts\n!kept.gen.ts\n/only-here.ts\n',
      'a.ts': chat,
      'a.gen.ts': chat,
      'kept.gen.ts': chat,
      'only-here.ts': chat,
      'build/out.js': chat,
      'deep/build/out.js': chat,
      'deep/only-here.ts': chat,
      'deep/.gitignore': '*.tmp.ts\n!wanted.gen.ts\nbuild\n',
      'deep/a.tmp.ts': chat,
      'deep/wanted.gen.ts': chat,
      'deep/below/b.tmp.ts': chat,
      'b.tmp.ts': chat,
      'node_modules/x/index.js': chat,
      'packages/y/node_modules/x/index.js': chat,
      'dist/index.js': chat,
      'packages/y/dist/index.js': chat,
    })
    expect(Object.keys(await messages()).sort()).toEqual(['a.ts', 'b.tmp.ts', 'deep/only-here.ts', 'deep/wanted.gen.ts', 'kept.gen.ts'])
  })

  it('asks the .gitignore of the repository when started in a folder of it', async () => {
    const outer = project({ '.git/HEAD': '', '.gitignore': '/app/made\n*.gen.ts\n', 'app/a.ts': chat, 'app/made/b.ts': chat, 'app/c.gen.ts': chat })
    const { out } = await project({}, { cwd: outer.path('app') }).run('--format', 'json')
    expect((JSON.parse(out) as { filePath: string }[]).map(({ filePath }) => filePath)).toEqual([outer.path('app/a.ts')])
  })

  it('lints what is ignored with --no-ignore, but never node_modules', async () => {
    const { messages } = project({ '.gitignore': 'made\n', 'made/a.ts': chat, 'dist/b.js': chat, 'node_modules/x/c.js': chat })
    expect(Object.keys(await messages('--no-ignore')).sort()).toEqual(['dist/b.js', 'made/a.ts'])
  })

  it('warns of a file that is named and ignored, unless told not to', async () => {
    const { run } = project({ '.gitignore': 'made.ts\n', 'made.ts': chat, 'a.ts': 'f()\n' })
    const warned = await run('made.ts', 'a.ts')
    expect(warned.code).toBe(0)
    expect(warned.out).toMatch(/made\.ts\n.*warning +File ignored/u)
    expect(await run('made.ts', 'a.ts', '--no-warn-ignored')).toEqual({ code: 0, out: '', err: '' })
  })

  it.each([
    ['a file that is not there', ['no-such-file.ts'], 'There is no file or folder no-such-file.ts.'],
    ['a folder that is not there', ['no/such/folder'], 'There is no file or folder no/such/folder.'],
    ['a folder without a file of ours', ['text'], /no file to lint in text: none ends in \.js .* \.tsx \.py \.ipynb, or all are ignored\.$/u],
    ['a glob that matches nothing', ['**/*.vue'], /no file to lint in \*\*\/\*\.vue/u],
    ['a folder that is ignored', ['dist'], /no file to lint in dist/u],
    ['an existing and a wrong path', ['src', 'scr'], 'There is no file or folder scr.'],
    ['a wrong path elsewhere', ['../no-such-folder-beside'], /There is no file or folder .*no-such-folder-beside\.$/u],
  ])('%s: one sentence, exit code 2', async (_what, argv, sentence) => {
    const { run } = project({ 'src/a.ts': chat, 'text/readme.md': '', 'dist/a.js': chat })
    const { code, out, err } = await run(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().replace(/^eslint-agents: /u, '')).toMatch(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says so where the whole project has no file of ours', async () => {
    const { code, err } = await project({}).run()
    expect(code).toBe(2)
    expect(err).toMatch(/no file to lint in \./u)
  })

  it('passes over links that lead nowhere', async () => {
    const { root, messages } = project({ 'a.ts': chat })
    symlinkSync(`${root}/gone.ts`, `${root}/link.ts`)
    expect(ruleIds((await messages())['a.ts'])).toEqual(finding)
  })

  it.skipIf(process.getuid?.() === 0)('reports a file that it may not read, and goes on', async () => {
    const { path, messages } = project({ 'a.ts': chat, 'secret.ts': chat })
    chmodSync(path('secret.ts'), 0)
    const found = await messages()
    expect(found['secret.ts']).toMatchObject([{ fatal: true, message: expect.stringContaining('Could not be read') as string }])
    expect(ruleIds(found['a.ts'])).toEqual(finding)
  })

  it('does not take a folder for a file because of its name', async () => {
    const { path, messages } = project({ 'a.ts': chat })
    mkdirSync(path('folder.ts'))
    expect(Object.keys(await messages())).toEqual(['a.ts'])
  })
})
