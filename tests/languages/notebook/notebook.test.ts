import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../../src/index.js'
import { fix as fixFile, lint as lintFile, own, ownConfig, places } from '../python/language/calls.js'

interface Cell {
  readonly type?: 'code' | 'markdown' | 'raw'
  readonly source: string | readonly string[]
  readonly language?: string
}

/** As Jupyter writes it: indented by one space, the lines of a cell in a list. */
function notebookOf(cells: readonly (string | Cell)[], metadata: object = { kernelspec: { language: 'python', name: 'python3' } }): string {
  const written = cells.map((cell) => (typeof cell === 'string' ? { source: cell.split(/(?<=\n)/u) } : cell)).map(({ source, ...cell }) => ({
    cell_type: 'type' in cell ? cell.type : 'code',
    metadata: 'language' in cell ? { vscode: { languageId: cell.language } } : {},
    outputs: [{ data: { 'text/plain': ['"chat(a)" \\'], 'image/png': 'iVBORw0KGgo=\n' } }],
    source,
  }))
  return `${JSON.stringify({ cells: written, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
}

const lint = (text: string, config?: Linter.Config[]): Linter.LintMessage[] => lintFile(text, config, 'agent.ipynb')
const fix = (text: string, config?: Linter.Config[]): string => fixFile(text, config, 'agent.ipynb')
const said = (text: string): string[] => lint(text).map(({ message }) => message)
const sourcesIn = (json: string): string[] => (JSON.parse(json) as { cells: { source: string | string[] }[] }).cells.map(({ source }) => [source].flat().join(''))

/** Reports the names that are read and never written, in the order of the text. */
const unknownNames: Linter.Config[] = [
  ...plugin.configs['python/recommended'],
  {
    files: ['**/*.py'],
    languageOptions: { traversal: 'full' },
    plugins: { own: { rules: { names: { create(context) {
      const written = new Set<string>()
      const read: { id: string }[] = []
      return {
        'Name[ctx="Store"]': ({ id }: { id: string }) => { written.add(id) },
        'Name[ctx="Load"]': (node: { id: string }) => { read.push(node) },
        'Module:exit'() {
          for (const node of read) if (!written.has(node.id)) context.report({ node: node as never, message: node.id })
        },
      }
    } } } } },
    rules: { 'own/names': 'error' },
  },
]

describe('a notebook', () => {
  it('is one program', () => {
    expect(lint(notebookOf(['a = 1', 'b = a', 'print(b)\nc']), unknownNames).map(({ message }) => message)).toEqual(['Cell 3, line 1: print', 'Cell 3, line 2: c'])
  })

  it('has its findings where they stand in the JSON, and says in which cell', () => {
    const text = notebookOf(['x = 1\n', { type: 'markdown', source: ['chat(a)'] }, 'if x:\n\ts = "é😀\\"\\\\"; chat(a)\n'])
    const messages = lint(text)
    expect(messages.map(({ message }) => message)).toEqual(['Cell 3, line 2: No limit.'])
    const line = text.split('\n').findIndex((each) => each.includes('; chat(a)'))
    const column = (text.split('\n')[line] ?? '').indexOf('chat(a)')
    expect(places(messages)).toEqual([`${line + 1}:${column + 1}-${line + 1}:${column + 8} own/require-turns`])
  })

  it('may write a cell as one string, with any escapes', () => {
    const text = String.raw`{"metadata":{},"cells":[{"source":"\u0073 = '\/\ud83d\ude00\u00e9'\r\nchat(\"a\")","cell_type":"code"}]}`
    const column = text.indexOf('chat')
    expect(places(lint(text))).toEqual([`1:${column + 1}-1:${column + 12} own/require-turns`])
    expect(fix(text)).toBe(text.replace(String.raw`chat(\"a\")`, String.raw`chat(\"a\", max_turns=10)`))
  })

  it('awaits in its cells', () => {
    expect(said(notebookOf(['await chat(a)\nasync with x as y:\n    chat(y)\n']))).toEqual(['Cell 1, line 1: No limit.', 'Cell 1, line 3: No limit.'])
  })

  it.each([
    ['of another language', notebookOf(['chat(a)'], { kernelspec: { language: 'R', name: 'ir' } })],
    ['without cells', '{"nbformat": 4}'],
    ['of text alone', notebookOf([{ type: 'markdown', source: 'chat(a)' }, { type: 'raw', source: ['chat(a)'] }, { source: [] }, { source: '' }])],
    ['whose cell is in another language', notebookOf([{ source: 'chat(a)', language: 'javascript' }])],
    ['that is empty', ''],
    ['that is null', 'null'],
  ])('%s has no findings', (_what, text) => {
    expect(lint(text)).toEqual([])
    expect(fix(text)).toBe(text)
  })

  it('that is no JSON is reported', () => {
    expect(lint('<<<<<<< HEAD\n{}')).toMatchObject([{ fatal: true, line: 1, column: 1, message: expect.stringMatching(/^Parsing error: This is no notebook: /u) as string }])
  })

  it('begins after a byte order mark', () => {
    expect(fix(`\uFEFF${notebookOf(['chat(b)'])}`)).toBe(`\uFEFF${notebookOf(['chat(b, max_turns=10)'])}`)
  })

  it('has comments that disable rules', () => {
    expect(said(notebookOf(['chat(a)  # eslint-disable-line own/require-turns\nchat(b)', '# eslint-disable-next-line\nchat(c)\nchat(d)']))).toEqual([
      'Cell 1, line 2: No limit.', 'Cell 2, line 3: No limit.',
    ])
  })

  it('is passed over by a linter that is not told to lint blocks of Python', () => {
    expect(new Linter().verify(notebookOf(['chat(a)']), ownConfig, { filename: 'agent.ipynb' })).toEqual([])
  })
})

describe('commands in a notebook', () => {
  it.each([
    ['magics', '%matplotlib inline\nchat(a)\n  \n%load_ext x', 2],
    ['shell lines', '!pip install -q "openai>1" | grep (\nchat(a)', 2],
    ['installers without a mark', 'pip install -q "openai>1"\nchat(a)', 2],
    ['shell lines that go on', '!pip install a \\\n    b \\\n    c\nchat(a)', 4],
    ['in blocks', 'if x:\n    !ls\nelse:\n    %cd ..\nchat(a)', 5],
    ['whose result is kept', 'files = !ls *.py\nnow, then = %time f(x)\nchat(a)', 3],
    ['help', '?print\nprint?\nos.path??\n%time?\nchat(a)', 5],
    ['one character', '!\n?\nchat(a)', 3],
    ['magics of a whole cell of Python', '%%time\nchat(a)', 2],
    ['magics of a whole cell after an empty line', '\n%%capture output\nchat(a)', 3],
    ['that are none, in strings and brackets', 's = """\n%s\n!x\nwhat?\n"""\nt = (1\n% 2)\nchat(a)\n%time', 8],
    ['with CRLF', '%time\r\n!ls \\\r\n -l\r\nchat(a)', 4],
  ])('%s do not hide what stands beside them', (_what, source, line) => {
    expect(said(notebookOf([source]))).toEqual([`Cell 1, line ${line}: No limit.`])
  })

  it.each(['%%bash\nchat(a)', '%%writefile agent.py\nchat(a)', '%%javascript\nlet x = 1', '%%\nchat(a)'])('of a cell in another language hide it: %j', (source) => {
    expect(said(notebookOf([source, 'chat(b)']))).toEqual(['Cell 2, line 1: No limit.'])
  })

  it('give no value', () => {
    expect(lint(notebookOf(['n = !nproc\n%x\nm = n']), unknownNames).map(({ message }) => message)).toEqual(['Cell 1, line 1: _', 'Cell 1, line 2: _'])
  })
})

describe('a cell that is no Python', () => {
  const text = notebookOf(['chat(a)', 'x = 1\ny = = 2\nchat(b)', 'chat(c', 'chat(d)'])

  it('is reported with its number, and hides no other', () => {
    expect(lint(text).map(({ fatal = false, message }) => `${fatal} ${message.replace(/(?<=line \d: )(?!No limit).+/u, '…')}`)).toEqual([
      'false Cell 1, line 1: No limit.',
      'true Parsing error: Cell 2, line 2: …',
      'true Parsing error: Cell 3, line 1: …',
      'false Cell 4, line 1: No limit.',
    ])
  })

  it('is reported where it stands', () => {
    const line = text.split('\n').findIndex((each) => each.includes('y = = 2')) + 1
    expect(lint(text).find(({ fatal }) => fatal)).toMatchObject({ line, column: (text.split('\n')[line - 1] ?? '').indexOf('= 2') + 1 })
  })

  it('stays as it is when others are fixed', () => {
    expect(sourcesIn(fix(text))).toEqual(['chat(a, max_turns=10)', 'x = 1\ny = = 2\nchat(b)', 'chat(c', 'chat(d, max_turns=10)'])
  })
})

describe('fixes of a notebook', () => {
  /** One fix of several changes: an import before all else, a line round the call, and the call; ESLint makes them one. */
  const severalChanges: Linter.Config[] = [
    ...plugin.configs['python/recommended'],
    {
      files: ['**/*.py'],
      languageOptions: { traversal: 'full' },
      plugins: { own: { rules: { wrap: { meta: { fixable: 'code' }, create: (context) => ({
        'Expr > Call[func.id="ask"]'(node: { start: number; end: number }) {
          context.report({ loc: { line: 1, column: 0 }, message: 'wrap', fix: (fixer) => [
            fixer.insertTextAfterRange([0, 0], 'import asyncio\n'),
            fixer.insertTextBeforeRange([node.start, node.end], 'with "a\\b":\n    lock'),
            fixer.insertTextAfterRange([node.start, node.end], '\nprint("é")\n'),
          ] })
        },
      }) } } } },
      rules: { 'own/wrap': 'error' },
    },
  ]

  it('change nothing but what they insert', () => {
    const text = notebookOf([
      '%load_ext x\nclient = 1\n', { type: 'markdown', source: ['# ask(1)\n', '"é"'] }, { source: '!ls \\\n -l' }, 'y = = 1', 'a = "\\u00e9"\nask(1)\nb = 2', 'chat()',
    ]).replace(/é/gu, String.raw`\u00e9`)
    const [message] = lint(text, severalChanges)
    const { range: [start, end] = [0, 0], text: inserted = '' } = message?.fix ?? {}
    const fixed = text.slice(0, start) + inserted + text.slice(end)
    expect(sourcesIn(fixed)).toEqual([
      'import asyncio\n%load_ext x\nclient = 1\n', '# ask(1)\n"é"', '!ls \\\n -l', 'y = = 1',
      'a = "\\u00e9"\nwith "a\\b":\n    lockask(1)\nprint("é")\n\nb = 2', 'chat()',
    ])
    const isPartOf = (part: string, whole: string): boolean => [...whole].reduce((next, character) => (part[next] === character ? next + 1 : next), 0) === part.length
    expect(isPartOf(text, fixed)).toBe(true)
  })

  it('keep a line in a string of its own', () => {
    const text = notebookOf(['x = 1\nask(1)', 'y'])
    const [message] = lint(text, severalChanges)
    const { range: [start, end] = [0, 0], text: inserted = '' } = message?.fix ?? {}
    const fixed = text.slice(0, start) + inserted + text.slice(end)
    expect(fixed).toBe(notebookOf(['import asyncio\nx = 1\nwith "a\\b":\n    lockask(1)\nprint("é")\n', 'y']))
  })

  it('are offered as suggestions, too', () => {
    const text = notebookOf(['chat("a")'])
    expect(lint(text)[0]?.suggestions).toMatchObject([{ fix: { text: ', max_turns=10' } }])
    const { range: [start, end] = [0, 0], text: inserted = '' } = lint(text)[0]?.suggestions?.[0]?.fix ?? {}
    expect(text.slice(0, start) + inserted + text.slice(end)).toBe(notebookOf(['chat("a", max_turns=10)']))
  })

  it('take lines away whole', () => {
    const removing: Linter.Config[] = [
      ...plugin.configs['python/recommended'],
      {
        files: ['**/*.py'],
        languageOptions: { traversal: 'full' },
        plugins: { own: { rules: { remove: { meta: { fixable: 'code' }, create: (context) => ({
          Pass(node: { start: number; end: number }) {
            context.report({ loc: { line: 1, column: 0 }, message: 'remove', fix: (fixer) => fixer.removeRange([node.start, node.end + 1]) })
          },
        }) } } } },
        rules: { 'own/remove': 'error' },
      },
    ]
    expect(fix(notebookOf(['a\npass\nb', 'c']), removing)).toBe(notebookOf(['a\nb', 'c']))
  })

  it('never change what stands between two cells', () => {
    const greedy: Linter.Config[] = [
      ...plugin.configs['python/recommended'],
      {
        files: ['**/*.py'],
        plugins: { own: { rules: { join: { meta: { fixable: 'code' }, create: (context) => ({
          Module({ end }: { end: number }) { if (end > 'all()'.length) context.report({ loc: { line: 1, column: 0 }, message: 'join', fix: (fixer) => fixer.replaceTextRange([0, end], 'all()') }) },
        }) } } } },
        rules: { 'own/join': 'error' },
      },
    ]
    expect(lint(notebookOf(['a', 'b']), greedy)).toMatchObject([{ message: 'Cell 1, line 1: join' }])
    expect(lint(notebookOf(['a', 'b']), greedy)[0]).not.toHaveProperty('fix')
    expect(sourcesIn(fix(notebookOf(['something']), greedy))).toEqual(['all()'])
  })

  it('come to an end', () => {
    const text = notebookOf(['chat(a)\nchat(b)', 'chat("c")'])
    const fixed = fix(text)
    expect(fixed).toBe(notebookOf(['chat(a, max_turns=10)\nchat(b, max_turns=10)', 'chat("c", max_turns=10)']))
    expect(lint(fixed)).toEqual([])
    expect(own.rules['require-turns'].meta?.fixable).toBe('code')
  })
})
