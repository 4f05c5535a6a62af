import type { Rule, SourceCode } from 'eslint'
import type { AgentsRule } from './agents-rule.js'
import type { Fact, StackedRetries, Work } from './analysis/facts.js'
import type { Facts } from './analysis/query.js'
import { analyze, frontendOf } from './analyze.js'
import type { Edit, Frontend, PrintedEdit } from './languages/frontend.js'
import { pageAbout } from './package.js'
import type { Place } from './program/tree.js'
import { declares, nearestManifest } from './project/manifest.js'
import { becomesCommonJs } from './project/module-format.js'
import { settingsOf, type FixMode } from './settings.js'

export { isOfOneTool, printCount } from './analysis/count.js'
export { atLimit, throughFile, whatIsRead, whatStarts, whoEnds, waitsUpTo, whyIgnored, whyNoLimit } from './wording.js'
export type { Fact }

/** An option of a rule: a number or a switch, with its default. */
export type Option =
  | { readonly type: 'integer'; readonly minimum: number; readonly default: number; readonly description: string }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }

type OptionValues<O extends Record<string, Option>> = { readonly [K in keyof O]: O[K]['type'] extends 'integer' ? number : boolean }

/** What a rule found: where, which message, and what may be changed. */
export interface Finding<M extends string> {
  readonly at: Fact | Work | StackedRetries
  readonly message: M
  readonly data?: Readonly<Record<string, string | number>>
  /** Applied by `--fix`, as far as the settings let it; of several the first that can be done exactly. */
  readonly edit?: Edit | readonly Edit[] | undefined
  /** Only ever offered: it replaces what somebody wrote, or needs a second look. */
  readonly suggest?: Edit | readonly Edit[] | undefined
  /** More of that kind, each a choice of its own with a text of its own. */
  readonly offers?: readonly Offer<M>[] | undefined
  /** What the change does, for the editor's menu. */
  readonly change?: M | undefined
}

export interface Offer<M extends string> {
  readonly change: M
  readonly data?: Readonly<Record<string, string | number>>
  readonly edit: Edit
}

export interface RuleDefinition<O extends Record<string, Option>, M extends string> {
  readonly type: 'problem' | 'suggestion'
  readonly description: string
  readonly preset: 'recommended' | 'strict'
  readonly options: O
  /** What `--fix` writes, what is only ever offered, or neither: told by the pages, and held to by ESLint. */
  readonly offers: 'fixes' | 'suggestions' | 'nothing'
  /** Options that the strict preset sets. */
  readonly strict?: Partial<OptionValues<O>>
  readonly messages: Readonly<Record<M, string>>
  readonly check: (input: { readonly facts: Facts; readonly options: OptionValues<O> }) => Iterable<Finding<NoInfer<M>>>
}

const INSTALL = 'needsPackage'
const FAILED = 'failed'
/** Files whose failure has been told: once is enough, whatever the number of rules. */
const told = new WeakSet<object>()

/** Makes an ESLint rule of a definition; its name comes from the table that lists it. */
export function defineRule<const O extends Record<string, Option>, M extends string>(definition: RuleDefinition<O, M>): AgentsRule {
  return ruleNamed('', definition)
}

function ruleNamed<O extends Record<string, Option>, M extends string>(name: string, definition: RuleDefinition<O, M>): AgentsRule {
  const defaults = Object.fromEntries(Object.entries(definition.options).map(([key, option]) => [key, option.default]))
  return {
    preset: definition.preset,
    strict: { ...definition.strict } as Record<string, number | boolean>,
    named: (given) => ruleNamed(given, definition),
    meta: {
      type: definition.type,
      docs: { description: definition.description, url: pageAbout(name), recommended: definition.preset === 'recommended' },
      ...(definition.offers === 'fixes' ? { fixable: 'code' } : {}),
      // Presets have no `files`, so that they lint no file that was not linted before; in a language that is not ours a rule does nothing.
      languages: ['*'],
      hasSuggestions: definition.offers !== 'nothing',
      schema: [schemaOf(definition.options)],
      defaultOptions: [defaults],
      messages: {
        ...definition.messages,
        [INSTALL]: '{{change}} This imports `{{package}}`: install it first, `npm install {{package}}`.',
        [FAILED]: 'This file could not be analysed ({{reason}}). Please report it; nothing is known of its agents.',
      },
    },
    create(context) {
      const { sourceCode } = context
      const frontend = frontendOf(sourceCode)
      if (!frontend) return {}
      const settings = settingsOf(context.settings['agents'])
      const { facts, failure } = analyze(sourceCode, context.physicalFilename, settings, context.languageOptions)
      if (failure && !told.has(sourceCode)) {
        told.add(sourceCode)
        return { [rootOf(sourceCode)]: () => { context.report({ loc: { line: 1, column: 0 }, messageId: FAILED, data: { reason: failure.message } }) } }
      }
      if (facts.empty) return {}
      const options = { ...defaults, ...(context.options[0] as object | undefined) } as OptionValues<O>
      return {
        [rootOf(sourceCode)]: () => {
          for (const finding of definition.check({ facts, options })) report(context, frontend, finding, settings.fixMode(name), definition.messages)
        },
      }
    },
  }
}

function schemaOf(options: Record<string, Option>): object {
  return { type: 'object', properties: options, additionalProperties: false }
}

function rootOf({ ast }: { ast: { type: string } }): string {
  return ast.type
}

function report<M extends string>(context: Rule.RuleContext, frontend: Frontend, finding: Finding<M>, mode: FixMode, messages: Readonly<Record<M, string>>): void {
  const { sourceCode } = context
  const data = { name: finding.at.name, ...finding.data }
  const fix = firstPrintable(finding.edit, frontend, sourceCode, context.physicalFilename)
  const suggestion = firstPrintable(finding.suggest, frontend, sourceCode, context.physicalFilename)
  const missing = fix && missingPackage(fix, context.physicalFilename)
  const change = finding.change ?? finding.message
  const offered = [...(fix && (missing !== undefined || mode === 'suggest') ? [fix] : []), ...(suggestion ? [suggestion] : [])].map((edit) => suggestionOf(edit, change, data, messages, context.physicalFilename))
  const choices = (finding.offers ?? []).flatMap((offer) => {
    const edit = firstPrintable(offer.edit, frontend, sourceCode, context.physicalFilename)
    return edit ? [suggestionOf(edit, offer.change, { ...data, ...offer.data }, messages, context.physicalFilename)] : []
  })
  context.report({
    loc: locationOf(sourceCode, finding.at.at),
    messageId: finding.message,
    data,
    fix: fix && missing === undefined && mode === 'fix' ? fixerOf(fix) : null,
    suggest: mode === 'off' ? [] : [...offered, ...choices],
  })
}

function suggestionOf<M extends string>(
  edit: PrintedEdit, change: M, data: Readonly<Record<string, string | number>>, messages: Readonly<Record<M, string>>, file: string,
): Rule.SuggestionReportDescriptor {
  const missing = missingPackage(edit, file)
  if (missing === undefined) return { messageId: change, data, fix: fixerOf(edit) }
  const text = messages[change].replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => String(data[key] ?? ''))
  return { messageId: INSTALL, data: { ...data, change: text, package: missing }, fix: fixerOf(edit) }
}

/** A package that the edit imports and that the project does not declare. */
function missingPackage({ adds }: PrintedEdit, file: string): string | undefined {
  return adds.find((name) => !declares(nearestManifest(file), name))
}

function firstPrintable(edits: Edit | readonly Edit[] | undefined, frontend: Frontend, source: object, file: string): PrintedEdit | undefined {
  const list = edits === undefined ? [] : 'k' in edits ? [edits] : edits
  for (const edit of list) {
    const printed = frontend.print(edit, source)
    if (printed && !(printed.esmOnly && becomesCommonJs(file))) return printed
  }
  return undefined
}

function fixerOf({ changes }: PrintedEdit): Rule.ReportFixer {
  return (fixer) => changes.map(({ place, text }) => fixer.replaceTextRange([place.start, place.end], text))
}

function locationOf(sourceCode: SourceCode, { start, end }: Place): { start: { line: number; column: number }; end: { line: number; column: number } } {
  return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) }
}
