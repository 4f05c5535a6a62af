/** What is printed of a file holds none of the keys that were found in it: a report ends in logs that many read. */
import type { Linter } from 'eslint'
import { providerKeys } from '../catalog/provider-keys.js'
import type { ProviderKeys } from '../catalog/sdk.js'
import { namespace } from './configuration.js'
import type { LintedFile } from './lint.js'
import { counts } from './results.js'

/**
 * A file whose text, and what fixes make of it, is fit to be printed: of each key that was found, suppressed or not, the
 * beginning that all keys of its provider have remains. The rest becomes as many asterisks, so that all places stay true.
 * Fixes and suggestions that would write a key again are left out: with asterisks they would write something else.
 */
export function withoutKeys(file: LintedFile): LintedFile {
  const { result, text, unfixed = [] } = file
  const left = [...result.messages, ...result.suppressedMessages]
  const keys = new Set([...keysAt(result.output ?? text, left), ...keysAt(text, unfixed)])
  if (keys.size === 0) return file
  const longestFirst = [...keys].sort((a, b) => b.length - a.length)
  const mask = (printed: string): string => longestFirst.reduce((masked, key) => masked.replaceAll(key, maskOf(key)), printed)
  const messages = result.messages.map((message) => printable(message, mask))
  const suppressedMessages = result.suppressedMessages.map((message) => printable(message, mask))
  const texts = { ...(result.source === undefined ? {} : { source: mask(result.source) }), ...(result.output === undefined ? {} : { output: mask(result.output) }) }
  return { ...file, text: mask(text), result: { ...result, ...texts, messages, suppressedMessages, ...counts(messages) } }
}

const RULE = `${namespace}/no-hardcoded-api-key`

function keysAt(text: string, messages: readonly Linter.LintMessage[]): string[] {
  const found = messages.filter(({ ruleId }) => ruleId === RULE)
  if (found.length === 0) return []
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/u)
  return found.flatMap(({ line, column, endLine = line, endColumn }) => {
    const [first = '', ...rest] = lines.slice(line - 1, endLine)
    const whole = [first, ...rest]
    const last = whole.pop() ?? ''
    const shown = [...whole, endColumn === undefined ? last : last.slice(0, endColumn - 1)].join('').slice(column - 1)
    const keys = keysIn(shown)
    return keys.length > 0 ? keys : keysIn(lines[line - 1] ?? '')
  })
}

/** What stands without a blank, and is as long as keys are; of an address, each of its parts. */
function keysIn(text: string): readonly string[] {
  return text.match(text.includes('://') ? /[\w+-]{20,}/gu : /[\w.+/-]{20,}=*/gu) ?? []
}

const PROVIDERS: readonly ProviderKeys[] = providerKeys.keys
const BEGINNINGS = PROVIDERS.flatMap(({ shapes = [] }) => shapes.map(({ begins }) => begins)).sort((a, b) => b.length - a.length)

function maskOf(key: string): string {
  const beginning = BEGINNINGS.find((begins) => key.startsWith(begins)) ?? ''
  return beginning + '*'.repeat(key.length - beginning.length)
}

function printable<Message extends Linter.LintMessage>({ fix, suggestions, ...message }: Message, mask: (text: string) => string): Message {
  const isFit = ({ text }: { readonly text: string }): boolean => mask(text) === text
  const offered = suggestions?.filter((suggestion) => isFit(suggestion.fix))
  return { ...message, message: mask(message.message), ...(fix && isFit(fix) ? { fix } : {}), ...(offered && offered.length > 0 ? { suggestions: offered } : {}) } as Message
}
