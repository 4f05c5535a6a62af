/** What the parser makes of text that is not Python. */
import { describe, expect, it } from 'vitest'
import { parse, type Node } from '../../src/python.js'

/** What is left of a text as the text of the module's statements, and where the errors are. */
function read(text: string): { statements: string[]; errors: string[] } {
  const { ast, errors } = parse(text)
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return { statements: ast.body.map(written), errors: errors.map((error) => `${error.message} @ ${written(error)}`) }
}

const [before, after] = ['before = 1', 'after()']

describe('a broken statement is left out, and those around it are read', () => {
  it.each([
    ['an expression without its end', 'x = 1 +', 'unexpected end of the line @ '],
    ['two expressions', 'print "x"', `unexpected '"x"' @ "x"`],
    ['a place that cannot be assigned to', 'f() = 1', 'this cannot be assigned to @ f()'],
    ['a place that cannot be deleted', 'del f()', 'this cannot be deleted @ f()'],
    ['an open bracket', 'x = f(1,\n  2', "unexpected 'after', expected ')' @ after"],
    ['a bracket too many', 'x = 1)', "unexpected ')' @ )"],
    ['brackets that do not match', 'x = (1]', "unexpected ']', expected ')' @ ]"],
    ['a dict without a comma', 'x = {\n  "a": 1\n  "b": 2,\n  "c": 3,\n}', `unexpected '"b"', expected '}' @ "b"`],
    ['a string without an end', "x = 'abc", "a string without an end @ 'abc"],
    ['an f-string without an end', "x = f'abc{y}", "a string without an end @ f'abc{y}"],
    ['an f-string without the end of a field', "x = f'abc{y'", "a string without an end @ '"],
    ['a single brace', "x = f'}'", "a single '}' in an f-string @ }"],
    ['a character of no language', 'x = a ? b', "'?' is no part of Python @ ?"],
    ['a name of odd characters', 'x = “a”', "'“a”' is no name @ “a”"],
    ['a malformed number', 'x = 0x', 'malformed number @ 0'],
    ['an octal number of old', 'x = 0777', 'an integer does not begin with 0; octal ones begin with 0o @ 0777'],
    ['a malformed escape', "x = '\\x4'", 'malformed escape @ \\x4'],
    ['bytes of text', "x = b'é'", 'bytes hold ASCII characters only @ é'],
    ['a header and its block', 'def f(x:\n    y = 1\n    if y:\n        pass\n    return y', "unexpected ':', expected 'else' @ :"],
    ['a header without its block', 'if x:', "unexpected 'after', expected an indented block @ after"],
    ['a clause of a statement', 'try:\n    x()\nexcept A, B as e:\n    y()\nelse:\n    z()\nfinally:\n    w()', 'several exceptions with a name need parentheses @ A, B'],
    ['a try without handlers', 'try:\n    x()', "unexpected 'after', expected 'except' or 'finally' @ after"],
    ['an else without its if', 'else:\n    x()', "unexpected 'else' @ else"],
    ['a match without cases', 'match x:\n    y = 1\n    z = 2', "unexpected 'y', expected 'case' @ y"],
    ['arguments in the wrong order', 'f(a=1, b)', 'an argument without a name after one with a name @ b'],
    ['parameters in the wrong order', 'def f(a=1, b): pass', 'a parameter without a default after one with a default @ b'],
    ['an assignment that should be a comparison', 'if x = 1:\n    pass', "unexpected '=', expected ':' @ ="],
    ['a decorator without a function', '@a', "unexpected 'after', expected 'def' @ after"],
    ['strings of two kinds', "x = 'a' b'b'", "strings of different kinds side by side @ 'a' b'b'"],
    ['a merge conflict', '<<<<<<< HEAD', "unexpected '<<' @ <<"],
  ])('%s', (_, broken, error) => {
    expect(read(`${before}\n${broken}\n${after}\n`)).toEqual({ statements: [before, after], errors: [error] })
  })

  it('inside a block, of which the rest is kept', () => {
    const text = 'class A:\n    def f(self):\n        x = (\n        y = 2\n        return y\n    def g(self: pass\n    def h(self): pass\nlast = 1\n'
    const { ast, errors } = parse(text)
    expect(errors.map(({ start, end }) => text.slice(start, end))).toEqual(['=', 'pass'])
    const [cls] = ast.body
    expect(cls?.type === 'ClassDef' && cls.body.map((method) => method.type === 'FunctionDef' && [method.name, method.body.map(({ type }) => type)])).toEqual([
      ['f', ['Return']],
      ['h', ['Pass']],
    ])
    expect(ast.body.at(-1)?.type).toBe('Assign')
  })

  it('a bracket that is open before a definition hides none of it', () => {
    const text = 'x = [1,\n\ndef f():\n  return 1\n'
    expect(read(text)).toEqual({ statements: ['def f():\n  return 1'], errors: ["unexpected 'def' @ def"] })
  })

  it('on a line with others', () => {
    expect(read('a(); b c; d()\ne()')).toEqual({ statements: ['a()', 'e()'], errors: ["unexpected 'c' @ c"] })
  })

  it('several of them, in the order of the text', () => {
    expect(read('a b\nc\nd e\nf\n  g\nh')).toEqual({ statements: ['c', 'f', 'g', 'h'], errors: ["unexpected 'b' @ b", "unexpected 'e' @ e", 'unexpected indentation @ g'] })
  })

  it('a line between two blocks is read in the nearer one', () => {
    const { ast, errors } = parse('if a:\n        b\n    c\nd\n')
    expect(errors.map(({ message }) => message)).toEqual(['the indentation fits no block around'])
    expect(ast.body.map((statement: Node) => (statement.type === 'If' ? statement.body.length : statement.type))).toEqual([2, 'Expr'])
  })

  it('a text without an end hides what follows', () => {
    expect(read('a\n"""b\nc\n')).toEqual({ statements: ['a'], errors: ['a string without an end @ """b\nc\n'] })
  })

  it('a bracket that nothing closes is named where it opens', () => {
    expect(read('a\nb = (c\n')).toEqual({ statements: ['a'], errors: ["'(' is never closed @ ("] })
  })
})

describe('places and comments', () => {
  it('a byte order mark is no text', () => {
    expect(read('\uFEFFa\n')).toEqual({ statements: ['a'], errors: [] })
  })

  it('comments are those of the whole text, each once', () => {
    const text = '#!python\nwith (a,  # one\n  b) as c: pass  #\nx = "#"  # two\n#last'
    expect(parse(text).comments.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['#!python', '!python'], ['# one', ' one'], ['#', ''], ['# two', ' two'], ['#last', 'last'],
    ])
  })
})
