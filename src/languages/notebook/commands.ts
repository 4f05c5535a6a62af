import { parse } from '../python/parser/index.js'
import type { ParseError } from '../python/parser/result.js'

/** A cell as Python of the same length: what is not has become a name that nothing is known of, or blanks. */
export interface PythonOfCell {
  readonly text: string
  /** Why the cell could not be read; its text is blank then. */
  readonly error?: ParseError
}

/** Magics whose cell is Python that runs here. The rest is a program of its own, or in another language. */
const PYTHON_CELLS = new Set(['time', 'timeit', 'capture', 'prun', 'debug', 'memit', 'mprun', 'lprun', 'snakeviz', 'pyinstrument', 'scalene'])

/** Installers may stand without their `%`. */
const COMMAND = /^([ \t]*)(?:[%!?]|(?:pip3?|conda|mamba|uv)[ \t]+\w)/u
const HELP = /^([ \t]*)%{0,2}[\w.*]+\?{1,2}[ \t]*$/u
const ASSIGNED_COMMAND = /^([^=!%#'"]+=[ \t]*)[%!]/u

/**
 * Rewrites what IPython understands and Python does not: `%magic`, `!shell`, `object?`, `files = !ls`. The parser says
 * where that is, because inside of a string or a bracket the same line is none of these.
 */
export function pythonOfCell(source: string): PythonOfCell {
  const magic = /^\s*%%(\w*)[^\r\n]*/u.exec(source)
  if (magic && !PYTHON_CELLS.has(magic[1] ?? '')) return { text: blank(source) }
  let text = magic ? blank(magic[0]) + source.slice(magic[0].length) : source
  for (;;) {
    const { errors: [error, ...others] } = parse(text)
    if (!error) return { text }
    const rewritten = [error, ...others].reduce((code, { start }) => withoutCommand(code, start), text)
    if (rewritten === text) return { text: blank(source), error }
    text = rewritten
  }
}

/** Spaces in the place of all but the ends of lines. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/gu, (character) => ' '.repeat(character.length))
}

/** The same code, the command blotted out that is on the line of an offset, if there is one. */
function withoutCommand(code: string, offset: number): string {
  const start = Math.max(code.lastIndexOf('\n', offset - 1), code.lastIndexOf('\r', offset - 1)) + 1
  const [line = '', ...continued] = /(?:[^\r\n]*\\(?:\r\n|\n|\r))*[^\r\n]*/u.exec(code.slice(start))?.[0].split(/(?<=\r\n|\n|\r(?!\n))/u) ?? []
  const before = (COMMAND.exec(line) ?? HELP.exec(line) ?? ASSIGNED_COMMAND.exec(line))?.[1]
  if (before === undefined) return code
  const rest = continued.join('')
  return code.slice(0, start) + before + unknownName(line.slice(before.length)) + blank(rest) + code.slice(start + line.length + rest.length)
}

/** `!ls -l` is as long as `_#s -l`. */
function unknownName(command: string): string {
  return command.replace(/^[^\r\n]{1,2}/u, (first) => '_#'.slice(0, first.length).padEnd(first.length, '#'))
}
