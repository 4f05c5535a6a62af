/** What Python costs: our parser, and a whole lint with our rules, of files that CPython ships. */
import { Linter } from 'eslint'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import plugin from '../../dist/src/index.js'
import { parse } from '../../dist/src/python.js'
import { newestPython } from '../parser/interpreter.js'
import { least, megabytes, sources } from './measure.js'

const PARSE = 20
const LINT = 8
/** Megabytes of memory for each of source. */
const MEMORY = 20

/**
 * The verdicts, given the milliseconds that the parser of TypeScript takes for a megabyte in the same run.
 * @returns {{ what: string, value: string, met: boolean }[]}
 */
export function measurePython(typescript) {
  const python = newestPython()
  if (!python) {
    console.error('Python: not measured, there is no interpreter whose library could be read.')
    return []
  }
  const files = sources([python.library], /\.py$/, 400).filter(({ text }) => parse(text).errors.length === 0)
  console.error(`Python: ${files.length} files of the library of CPython ${python.version.join('.')}, ${megabytes(files).toFixed(1)} MB.`)
  const best = least({ parse: () => files.forEach(({ text }) => parse(text)), lint: () => lint(files) })
  const times = (cost) => typescript / (cost / megabytes(files))
  const memory = memoryOf(files)
  return [
    { what: 'Python, parsing, times as fast as the parser of TypeScript', value: `${times(best.parse).toFixed(1)} (target ${PARSE})`, met: times(best.parse) >= PARSE },
    { what: 'Python, the whole lint, times as fast as that', value: `${times(best.lint).toFixed(1)} (target ${LINT})`, met: times(best.lint) >= LINT },
    { what: 'Python, megabytes of memory for each of source', value: `${memory.toFixed(1)} (target ${MEMORY})`, met: memory <= MEMORY },
  ]
}

function lint(files) {
  const linter = new Linter({ cwd: process.cwd() })
  const config = plugin.configs['python/recommended']
  files.forEach(({ text }, i) => {
    const [fatal] = linter.verify(text, config, { filename: `file${i}.py` }).filter((message) => message.fatal)
    if (fatal) throw new Error(`${files[i].path}: ${fatal.message}`)
  })
}

/** What the trees of all files hold, after a collection. */
function memoryOf(files) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  collect()
  const before = process.memoryUsage().heapUsed
  const trees = files.map(({ text }) => parse(text))
  collect()
  const held = process.memoryUsage().heapUsed - before
  if (trees.length !== files.length) throw new Error('the trees are gone')
  return held / 1_000_000 / megabytes(files)
}
