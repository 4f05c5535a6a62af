/** Paths of calls by which a client is known, wherever it comes from: nothing else has a `chat.completions.create`. */
import type { Library } from './lookup.js'
import type { Path } from './sdk.js'

/** What a path of names, `chat.completions.create`, is called on. */
export interface Client {
  readonly library: Library
  /** `OpenAI()`. */
  readonly made: Path
  /** Others have such a call as well, but none of a `model`: `messages.create` of those who send text messages. */
  readonly needsModel: boolean
}

/** The clients of some libraries, by the paths of their calls of models. */
export function clientPathsOf(libraries: readonly Library[]): ReadonlyMap<string, readonly Client[]> {
  const found = new Map<string, Client[]>()
  for (const library of libraries) {
    for (const [path, rows] of library.rows) {
      const [, made, names] = /^(\w+\(\))\.((?:\w+\.)+\w+)\(\)$/u.exec(path) ?? []
      if (made === undefined || names === undefined || !rows.some(({ kind }) => kind === 'model-call')) continue
      const client: Client = { library, made, needsModel: names.split('.').length < 3 }
      found.set(names, [...(found.get(names) ?? []), client])
    }
  }
  return found
}
