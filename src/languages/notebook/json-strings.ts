/** Where strings stand in a text of JSON, which `JSON.parse` does not say. */

/** A string or, as notebooks keep the lines of a cell, a list of strings that are one text. */
export interface JsonText {
  readonly value: string
  /** For each UTF-16 unit of the value where it is written, and where the text ends: one entry more than units. */
  readonly at: readonly number[]
  /** What has to stand between two strings of the list, both quotes included; `undefined` where it is no list. */
  readonly between: string | undefined
}

/** For each cell of a notebook what is written as its `source`. `text` has to be valid JSON, an object. */
export function sourcesOfCells(text: string): (JsonText | undefined)[] {
  const reader = new JsonReader(text)
  const sources: (JsonText | undefined)[] = []
  for (const key of reader.keys()) {
    if (key !== 'cells' || reader.next !== '[') {
      reader.skipValue()
      continue
    }
    for (const index of reader.items()) sources[index] = sourceOf(reader)
  }
  return sources
}

function sourceOf(reader: JsonReader): JsonText | undefined {
  let source: JsonText | undefined
  for (const key of reader.keys()) {
    if (key === 'source' && reader.next === '"') source = reader.text()
    else if (key === 'source' && reader.next === '[') source = reader.textInList()
    else reader.skipValue()
  }
  return source
}

/** Reads from left to right; what `keys` and `items` give has to be read before they go on. */
class JsonReader {
  readonly #text: string
  readonly #space = /\s*/uy
  readonly #literal = /[^\s,:{}[\]"]*/uy
  #offset = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The first character of the value that comes next. */
  get next(): string {
    this.#passAll(this.#space)
    return this.#text.charAt(this.#offset)
  }

  /** The keys of an object; where none stands here, there are none, and it is passed over. */
  *keys(): Generator<string> {
    if (this.next !== '{') {
      this.skipValue()
      return
    }
    this.#pass('{')
    while (this.#hasMore('}')) {
      const { value } = this.text()
      this.#pass(':')
      yield value
    }
  }

  /** The indices of a list. */
  *items(): Generator<number> {
    this.#pass('[')
    for (let index = 0; this.#hasMore(']'); index += 1) yield index
  }

  text(): JsonText {
    const at: number[] = []
    const value = this.#string(at)
    return { value, at: [...at, this.#offset - 1], between: undefined }
  }

  textInList(): JsonText | undefined {
    const at: number[] = []
    const gaps: string[] = []
    let value = ''
    let from = this.#offset + 1
    let end: number | undefined
    for (const index of this.items()) {
      if (this.next !== '"') {
        this.skipValue()
        continue
      }
      gaps[index] = this.#text.slice(from, this.#offset)
      value += this.#string(at)
      from = this.#offset
      end = this.#offset - 1
    }
    // An empty list has no place that something could be written to.
    if (end === undefined) return undefined
    return { value, at: [...at, end], between: `"${gaps[1] ?? `,${gaps[0] ?? ''}`}"` }
  }

  skipValue(): void {
    let depth = 0
    do {
      switch (this.next) {
        case '"':
          this.#offset = this.#endOfString()
          break
        case '{':
        case '[':
          depth += 1
          this.#offset += 1
          break
        case '}':
        case ']':
          depth -= 1
          this.#offset += 1
          break
        case ',':
        case ':':
          this.#offset += 1
          break
        default:
          this.#passAll(this.#literal)
      }
    } while (depth > 0)
  }

  /** Whether something follows in an object or a list; goes to it, or past the end. */
  #hasMore(closing: string): boolean {
    this.#pass(',')
    if (this.next !== closing) return true
    this.#offset += 1
    return false
  }

  #pass(character: string): void {
    if (this.next === character) this.#offset += 1
    this.#passAll(this.#space)
  }

  #passAll(sticky: RegExp): void {
    sticky.lastIndex = this.#offset
    this.#offset += sticky.exec(this.#text)?.[0].length ?? 0
  }

  /** Reads a string and adds the places of its units to `at`. */
  #string(at: number[]): string {
    const start = this.#offset
    const end = this.#endOfString()
    for (let offset = start + 1; offset < end - 1; offset += widthAt(this.#text, offset)) at.push(offset)
    this.#offset = end
    return JSON.parse(this.#text.slice(start, end)) as string
  }

  #endOfString(): number {
    let end = this.#offset
    do end = this.#text.indexOf('"', end + 1)
    while (isEscaped(this.#text, end))
    return end + 1
  }
}

/** How many characters of JSON make the one that begins at an offset. */
function widthAt(text: string, offset: number): number {
  if (text.charAt(offset) !== '\\') return 1
  return text.charAt(offset + 1) === 'u' ? 6 : 2
}

function isEscaped(text: string, offset: number): boolean {
  let start = offset
  while (text.charAt(start - 1) === '\\') start -= 1
  return (offset - start) % 2 === 1
}
