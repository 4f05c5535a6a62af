/** The files of a project, each read once in a process for as long as it stays as it is. */
import { readFileSync, statSync } from 'node:fs'
import { bindingsOf, type Bindings } from '../analysis/bindings.js'
import type { Program } from '../analysis/linked.js'
import type { Frontend, LanguageOptions } from '../languages/frontend.js'
import { beginOf, relocate } from '../program/relocate.js'
import { versionOf } from './remembered.js'

/** A file of more bytes than this is written by a program, and may not be relocated: nothing is known of it. */
const LONGEST = 200_000
/** Texts are kept until they are parsed, up to so many characters in all. */
const KEPT = 20_000_000

let kept = 0
/** Programs made so far: each has places and ids of its own. */
let made = 0

/** What one reading of a file gave. */
export class ProjectFile {
  readonly path: string
  readonly version: string
  /** In bytes. */
  readonly size: number
  private text: string | undefined
  /** What was seen at the first glance, by who looked. */
  private readonly glances = new WeakMap<object, unknown>()
  private readonly programs = new Map<unknown, Program | undefined>()

  constructor(path: string, version: string, size: number) {
    this.path = path
    this.version = version
    this.size = size
  }

  /** What a look at the text tells, asked once by each. */
  glance<V>(by: object, look: (text: string) => V): V {
    if (this.glances.has(by)) return this.glances.get(by) as V
    const seen = look(this.read())
    this.glances.set(by, seen)
    return seen
  }

  /** `undefined` where it does not parse, or is nested too deep. */
  program(frontend: Frontend, options: LanguageOptions): Program | undefined {
    const key = options.parser ?? frontend
    if (!this.programs.has(key)) {
      this.programs.set(key, programOf(this.path, this.read(), frontend, options))
      this.forget()
    }
    return this.programs.get(key)
  }

  /** Empty where it cannot be read. */
  private read(): string {
    if (this.text !== undefined) return this.text
    const text = readText(this.path)
    if (kept + text.length > KEPT) return text
    kept += text.length
    return (this.text = text)
  }

  forget(): void {
    kept -= this.text?.length ?? 0
    this.text = undefined
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '')
  } catch {
    return ''
  }
}

/** What a host has made of a file. */
interface Source {
  readonly text: string
}

interface Hosted {
  readonly source: WeakRef<Source>
  readonly parser: unknown
}

const hosted = new Map<string, Hosted>()

/** Tells of a file that the host has parsed: as long as its tree is held, and the file is as it was then, nobody parses it again. */
export function haveParsed(path: string, source: Source, { parser }: LanguageOptions): void {
  hosted.set(path, { source: new WeakRef(source), parser })
}

/** What the host has made of a file by the parser that is wanted. */
function parsedByHost(path: string, text: string, parser: unknown): Source | undefined {
  const known = hosted.get(path)
  const source = known?.source.deref()
  if (known && !source) hosted.delete(path)
  return source?.text === text && known?.parser === parser ? source : undefined
}

function programOf(path: string, text: string, frontend: Frontend, options: LanguageOptions): Program | undefined {
  try {
    const source = parsedByHost(path, text, options.parser) ?? frontend.parse(text, path, options)
    if (source === undefined) return undefined
    const module = relocate(frontend.lower(source, path), beginOf(made++))
    let bindings: Bindings | undefined
    const lines = linesOf(text)
    const begin = module.functions[0]?.id ?? 0
    return {
      path,
      module,
      get bindings() {
        return (bindings ??= bindingsOf(module, module.importable))
      },
      lineAt: (position) => lines.findLastIndex((start) => start <= position - begin) + 1,
    }
  } catch {
    // Nested deeper than the stack allows, or no tree as we know it.
    return undefined
  }
}

/** Where each line begins. */
function linesOf(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|[\n\r]/gu), ({ index, 0: end }) => index + end.length)]
}

const files = new Map<string, ProjectFile>()

/** A file as it is now; `undefined` where there is none, or one that nobody has written by hand. */
export function fileAt(path: string): ProjectFile | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  const file = files.get(path)
  const version = stats?.isFile() ? versionOf(stats) : undefined
  if (file && file.version === version) return file
  file?.forget()
  files.delete(path)
  if (!stats || version === undefined || stats.size > LONGEST) return undefined
  const read = new ProjectFile(path, version, stats.size)
  files.set(path, read)
  return read
}
